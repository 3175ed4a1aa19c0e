import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ReckoningService } from '../credits/reckoning.service.js';
import { MeasureService } from '../results/measure.service.js';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { createTenant } from '../testing/tenant.js';
import { BackTestRunner } from './back-test-runner.js';
import type { BackTestDetailDto, BackTestPageDto } from './back-tests.dto.js';
import type { DraftPreviewDto } from './draft.dto.js';

const hour = 3_600_000;
const pool = { kind: 'pool', trigger: 'below_expected', poolPercent: '50', levelPercent: '40' };

describe('drafts over past evidence', () => {
  let app: NestFastifyApplication;
  let tenant: MeasuredTenant;
  let manager: Client;
  let supplier: { id: string; contractId: string };
  let towerId: string;
  let calendarId: string;
  const draft = (changes: object = {}) => ({
    name: 'Four hours',
    metric: 'resolution',
    targetMs: 4 * hour,
    expectedTarget: '95',
    minimumTarget: '90',
    calendarId,
    ...changes,
  });
  const test = (drafts: object[], changes: object = {}) => ({ name: 'Tender', from: '2026-01', to: '2026-03', drafts, ...changes });
  const preview = (changes: object = {}) => {
    const { name: _, ...terms } = draft(changes);
    return manager.post<DraftPreviewDto>('/api/back-tests/preview', { supplierId: supplier.id, towerId, period: '2026-02', ...terms });
  };
  const run = async (body: object): Promise<BackTestDetailDto> => {
    const made = await manager.post<BackTestDetailDto>('/api/back-tests', body);
    expect(made.status).toBe(202);
    await app.get(BackTestRunner).run({ organisationId: tenant.tenant.organisationId, id: made.body.id });
    return (await manager.get<BackTestDetailDto>(`/api/back-tests/${made.body.id}`)).body;
  };

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await MeasuredTenant.create(app);
    towerId = await tenant.tower();
    calendarId = await tenant.calendar();
    supplier = await tenant.supplier('Alfa', [towerId], '10000000');
    await tenant.query('UPDATE contract SET at_risk_percent = 10 WHERE organisation_id = $1');
    manager = await tenant.tenant.as('supplier_manager');
    // In January one of two within four hours, in February both, in March none.
    for (const [opened, hours] of [
      ['2026-01-10', 3],
      ['2026-01-11', 5],
      ['2026-02-10', 1],
      ['2026-02-11', 4],
      ['2026-03-10', 9],
    ] as const) {
      const stopped = new Date(Date.parse(`${opened}T08:00Z`) + hours * hour).toISOString();
      await tenant.incident(`${opened}T08:00Z`, stopped, [{ supplierId: supplier.id, towerId, at: `${opened}T08:00Z` }]);
    }
  });
  afterAll(() => app.close());

  it('says by month what several drafts would have given and cost, side by side', async () => {
    const { status, results, draftNames } = await run(
      test([
        draft({ creditRule: pool }),
        draft({ name: 'Median', metric: 'resolution_duration', targetMs: null, statistic: 'median', expectedTarget: String(4 * hour), minimumTarget: String(6 * hour) }),
      ]),
    );
    expect([status, draftNames]).toEqual(['done', ['Four hours', 'Median']]);
    const row = (index: number) =>
      results.filter((one) => one.draft === index).map(({ period, value, verdict, creditMinor }) => [period, value, verdict, creditMinor]);
    expect(row(0)).toEqual([
      ['2026-01', '50.00', 'below_minimum', '200000'],
      ['2026-02', '100.00', 'met', '0'],
      ['2026-03', '0.00', 'below_minimum', '200000'],
    ]);
    expect(row(1)).toEqual([
      ['2026-01', `${4 * hour}.00`, 'met', null],
      ['2026-02', `${2.5 * hour}.00`, 'met', null],
      ['2026-03', `${9 * hour}.00`, 'below_minimum', null],
    ]);
  });

  it('gives what the same promise gives once it is signed', async () => {
    const level = await tenant.level({ supplierId: supplier.id, contractId: supplier.contractId, towerId, calendarId }, { targetMs: 4 * hour });
    await tenant.query('UPDATE service_level SET credit_rule = $3 WHERE organisation_id = $1 AND id = $2', [
      level,
      JSON.stringify({ ...pool, multiplier: null, earnBack: null, chronicFailure: null }),
    ]);
    await tenant.run(async (tx) => {
      await app.get(MeasureService).measure(tx, {});
      await app.get(ReckoningService).reckon(tx);
    });
    const signed = await tenant.query<{ period: string; value: string | null; credit: string | null }>(
      `SELECT r.period, r.shown_value::text AS value, c.amount_minor::text AS credit FROM service_level_result r
         LEFT JOIN credit c ON c.organisation_id = r.organisation_id AND c.service_level_id = r.service_level_id AND c.period = r.period
        WHERE r.organisation_id = $1 AND r.service_level_id = $2 AND r.period <= '2026-03' ORDER BY r.period`,
      [level],
    );
    const { results } = await run(test([draft({ creditRule: pool })]));
    expect(results.map(({ period, value, creditMinor }) => ({ period, value, credit: creditMinor === '0' ? null : creditMinor }))).toEqual(signed);
  });

  it('takes charges that no contract says yet, and a quarter as a whole', async () => {
    const charges = { monthlyChargeMinor: '100000', atRiskPercent: '20', currency: 'SEK' };
    const { results } = await run(test([draft({ window: { kind: 'quarter' }, creditRule: pool, charges })]));
    expect(results.map(({ value, creditMinor }) => [value, creditMinor])).toEqual([
      ['50.00', '0'],
      ['75.00', '0'],
      ['60.00', '12000'],
    ]);
  });

  it('R17 caps what a contract year costs, and follows the credit terms of each month', async () => {
    const creditTerms = {
      stacking: 'highest_per_event',
      caps: { perEvent: null, perMonth: null, perYear: { kind: 'amount', amountMinor: '300000' } },
      excess: 'dropped',
      claimWithinDays: null,
    };
    const credits = async (changes: object) =>
      (await run(test([draft({ creditRule: pool, ...changes })]))).results.map(({ creditMinor }) => creditMinor);
    expect(await credits({ creditTerms })).toEqual(['200000', '0', '100000']);
    const charges = { monthlyChargeMinor: '10000000', atRiskPercent: '10', currency: 'SEK' };
    expect(await credits({ creditTerms, charges })).toEqual(['200000', '0', '100000']);
    const perMonth = { kind: 'amount', amountMinor: '50000' };
    await tenant.query(
      `INSERT INTO contract_amendment (organisation_id, id, contract_id, supplier_id, number, title, effective_from, credit_terms)
       VALUES ($1, gen_random_uuid(), $2, $3, '1', 'Less', '2026-03-01', $4)`,
      [supplier.contractId, supplier.id, JSON.stringify({ ...creditTerms, caps: { ...creditTerms.caps, perYear: null, perMonth } })],
    );
    expect(await credits({})).toEqual(['200000', '0', '50000']);
    await tenant.query('DELETE FROM contract_amendment WHERE organisation_id = $1');
  });

  it('R11 tries a draft of availability on recorded outages', async () => {
    await tenant.query(
      `INSERT INTO outage (organisation_id, id, supplier_id, tower_id, title, from_at, to_at)
       VALUES ($1, gen_random_uuid(), $2, $3, 'Power', '2026-02-02T00:00Z', '2026-02-02T03:00Z')`,
      [supplier.id, towerId],
    );
    const { body } = await preview({ metric: 'availability', targetMs: null, expectedTarget: '99.9', minimumTarget: '99' });
    expect(body).toMatchObject({ value: '99.55', verdict: 'below_expected', unit: 'percent', credit: null });
  });

  it('previews one month without keeping anything', async () => {
    const { status, body } = await preview({ creditRule: pool, expectedTarget: '100', targetMs: 2 * hour });
    expect([status, body]).toMatchObject([200, { period: '2026-02', value: '50.00', met: 1, missed: 1, credit: { amountMinor: '200000', currency: 'SEK' } }]);
  });

  it('names every field that a draft must not say, and gives no number', async () => {
    const { status, body } = await preview({ expectedTarget: '101', weight: '0', creditRule: { kind: 'tiers', tiers: [{ bound: '99', percent: '5' }, { bound: '99', percent: '9' }] } });
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: expect.arrayContaining([
      expect.objectContaining({ field: 'expectedTarget', code: 'above_hundred_percent' }),
      expect.objectContaining({ field: 'weight', code: 'weight_not_positive' }),
      expect.objectContaining({ field: 'creditRule.tiers.1.bound', code: 'bands_overlap' }),
    ]) });
    const refused = await manager.post('/api/back-tests', test([draft({ minimumTarget: '99' })], { to: '2025-01' }));
    expect(refused.body).toMatchObject({ errors: [{ field: 'drafts.0.minimumTarget' }, { field: 'to', code: 'not_after_start' }] });
  });

  it('R16 R17 refuses amounts for contracts in two currencies, and credit terms that cannot be reckoned by', async () => {
    const other = await tenant.supplier('Beta', [towerId]);
    await tenant.query("UPDATE contract SET currency = 'EUR' WHERE organisation_id = $1 AND id = $2", [other.contractId]);
    const hourly = { kind: 'hourly', counting: 'full', per: 'event', thresholdMs: 0, amountPerHourMinor: '100' };
    const errors = async (changes: object, more = {}) => (await manager.post('/api/back-tests', test([draft(changes)], more))).body.errors;
    expect(await errors({ creditRule: hourly })).toMatchObject([
      { field: 'drafts.0.creditRule', code: 'different_currencies', params: { rule: 'R16', left: 'EUR', right: 'SEK' } },
    ]);
    expect(await errors({ creditRule: hourly }, { supplierIds: [supplier.id] })).toBeUndefined();
    expect(await errors({ creditRule: pool })).toBeUndefined();
    const caps = { perEvent: null, perMonth: { kind: 'charges_percent', percent: '0' }, perYear: null };
    const creditTerms = { stacking: 'stacked', caps, excess: 'dropped', claimWithinDays: null };
    expect(await errors({ creditRule: pool, creditTerms })).toMatchObject([
      { field: 'drafts.0.creditTerms.caps.perMonth.percent', code: 'is_zero', params: { rule: 'R17' } },
    ]);
    await tenant.query('DELETE FROM contract_tower WHERE organisation_id = $1 AND contract_id = $2', [other.contractId]);
  });

  it('exports every row, with what looks like a formula made text', async () => {
    const { id } = await run(test([draft({ name: '=1+1' })]));
    const csv = await manager.get(`/api/back-tests/${id}/export.csv`);
    expect(String(csv.body)).toContain("'=1+1,Alfa");
    expect((await manager.get(`/api/back-tests/${id}/export.xlsx`)).status).toBe(200);
  });

  it('runs again to the same results', async () => {
    const [one, two] = [await run(test([draft()])), await run(test([draft()]))];
    expect(two.results).toEqual(one.results);
  });

  it('is the buyer’s alone', async () => {
    const { id } = await run(test([draft()]));
    const vendor = await tenant.tenant.as('vendor', supplier.id);
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await vendor.get(`/api/back-tests/${id}`)).status).toBe(404);
    expect((await vendor.post('/api/back-tests', test([draft()]))).status).toBe(404);
    expect((await vendor.post('/api/back-tests/preview', {})).status).toBe(404);
    expect((await stranger.get(`/api/back-tests/${id}`)).status).toBe(404);
    expect((await stranger.get<BackTestPageDto>('/api/back-tests')).body.items).toEqual([]);
    const executive = await tenant.tenant.as('executive');
    expect((await executive.get(`/api/back-tests/${id}`)).status).toBe(200);
    expect((await executive.delete(`/api/back-tests/${id}`, 2)).status).toBe(404);
  });
});
