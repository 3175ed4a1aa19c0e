import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MeasureService } from '../results/measure.service.js';
import type { CaseDetailDto } from '../platform/cases/cases.dto.js';
import type { CasePackageDto } from '../platform/cases/packages/packages.dto.js';
import { createTestApp } from '../testing/test-app.js';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTenant } from '../testing/tenant.js';
import type { CreditDetailDto, CreditPageDto, CreditSummaryDto } from './credits.dto.js';
import { ReckoningService } from './reckoning.service.js';
import type { StatementDetailDto, StatementsDto } from './statements/statements.dto.js';

const hour = 3_600_000;
const pool = (levelPercent: string, more: object = {}) => ({
  kind: 'pool',
  trigger: 'below_expected',
  poolPercent: '50',
  levelPercent,
  multiplier: null,
  earnBack: null,
  chronicFailure: null,
  ...more,
});

describe('credits', () => {
  let app: NestFastifyApplication;
  let tenant: MeasuredTenant;
  let supplier: { id: string; contractId: string };
  let place: { supplierId: string; contractId: string; towerId: string; calendarId: string };
  let manager: Client;
  let vendor: Client;

  const level = async (rule: object, changes = {}) => {
    const id = await tenant.level(place, changes);
    await tenant.query('UPDATE service_level SET credit_rule = $3 WHERE organisation_id = $1 AND id = $2', [id, JSON.stringify(rule)]);
    return id;
  };
  /** An incident that took three hours, two more than was promised. */
  const late = (month: string) =>
    tenant.incident(`${month}-10T08:00Z`, `${month}-10T11:00Z`, [
      { supplierId: supplier.id, towerId: place.towerId, at: `${month}-10T08:00Z` },
    ]);
  const reckon = (now: string) =>
    tenant.run(async (tx) => {
      await app.get(MeasureService).measure(tx, {});
      await app.get(ReckoningService).reckon(tx);
    }, now);
  const lines = async (client: Client, query = '') =>
    (await client.get<CreditPageDto>(`/api/credits?${query}`)).body.items;
  const step = (client: Client, credit: { id: string; version: number }, action: string, reason?: string) =>
    client.post<CreditDetailDto>(`/api/credits/${credit.id}/steps`, { action, reason }, { 'if-match': `"${credit.version}"` });

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  beforeEach(async () => {
    tenant = await MeasuredTenant.create(app);
    const towerId = await tenant.tower();
    supplier = await tenant.supplier('Alfa', [towerId], '10000000');
    await tenant.query('UPDATE contract SET at_risk_percent = 10, credit_terms = $2 WHERE organisation_id = $1', [
      JSON.stringify({
        stacking: 'stacked',
        caps: { perEvent: null, perMonth: { kind: 'at_risk' }, perYear: null },
        excess: 'dropped',
        claimWithinDays: 30,
      }),
    ]);
    place = { supplierId: supplier.id, contractId: supplier.contractId, towerId, calendarId: await tenant.calendar() };
    manager = await tenant.tenant.as('supplier_manager');
    vendor = await tenant.tenant.as('vendor', supplier.id);
  });

  it('R17 worked example: 100 000 × 10 % × 50 % × 40 % is 2 000, with its evidence and the way there', async () => {
    await level(pool('40'));
    const incidentId = await late('2026-03');
    await reckon('2026-04-05T00:00Z');
    const [credit] = await lines(manager);
    expect(credit).toMatchObject({ amountMinor: '200000', currency: 'SEK', period: '2026-03', state: 'calculated', claimBy: '2026-04-30' });
    const { body } = await manager.get<CreditDetailDto>(`/api/credits/${credit?.id}`);
    expect(body.events).toEqual([{ id: incidentId, kind: 'incident', title: 'Something is down' }]);
    expect(body.reckoning[0]).toMatchObject({ rule: 'R17', code: 'credit_pool', params: { atRiskPercent: '10.00', levelPercent: '40' } });
  });

  it('owes nothing for a month that is not over', async () => {
    await level(pool('40'));
    await late('2026-03');
    await reckon('2026-03-20T00:00Z');
    expect(await lines(manager)).toEqual([]);
  });

  it('R17 caps the month by largest remainder, and the statement adds up', async () => {
    for (let count = 0; count < 3; count += 1) await level(pool('100'), { weight: '1' });
    await late('2026-03');
    await reckon('2026-04-05T00:00Z');
    const { body } = await manager.get<StatementsDto>('/api/credit-statements?period=2026-03');
    const [statement] = body.items;
    expect(statement).toMatchObject({ chargesMinor: '10000000', beforeCapsMinor: '1500000', cutMinor: '500000', totalMinor: '1000000' });
    const detail = (await manager.get<StatementDetailDto>(`/api/credit-statements/${statement?.id}`)).body;
    expect(detail.lines.map(({ amountMinor }) => amountMinor).sort()).toEqual(['333333', '333333', '333334']);
  });

  it('R17 hourly by outage: started hours beyond the threshold', async () => {
    const rule = { kind: 'hourly', counting: 'started', per: 'event', thresholdMs: hour, amountPerHourMinor: '50000', multiplier: null, earnBack: null, chronicFailure: null };
    await level(rule, { metric: 'availability', targetMs: null, expected: '99.9', minimum: '99' });
    await tenant.query(
      `INSERT INTO outage (organisation_id, id, supplier_id, tower_id, title, from_at, to_at)
       VALUES ($1, gen_random_uuid(), $2, $3, 'Power', '2026-03-02T00:00Z', '2026-03-02T03:30Z')`,
      [supplier.id, place.towerId],
    );
    await reckon('2026-04-05T00:00Z');
    const march = await lines(manager, 'period=2026-03');
    expect(march.map(({ amountMinor }) => amountMinor)).toEqual(['150000']);
  });

  it('R11 R17 hourly by the sum of outages: overlapping ones once, a degraded one by its impact', async () => {
    const rule = { kind: 'hourly', counting: 'started', per: 'period', thresholdMs: 0, amountPerHourMinor: '50000', multiplier: null, earnBack: null, chronicFailure: null };
    await level(rule, { metric: 'availability', targetMs: null, expected: '99.9', minimum: '99' });
    for (const [from, to, impact] of [['00', '04', 10_000], ['02', '06', 10_000], ['10', '14', 2500]] as const)
      await tenant.query(
        `INSERT INTO outage (organisation_id, id, supplier_id, tower_id, title, from_at, to_at, impact)
         VALUES ($1, gen_random_uuid(), $2, $3, 'Power', $4, $5, $6)`,
        [supplier.id, place.towerId, `2026-03-02T${from}:00Z`, `2026-03-02T${to}:00Z`, impact],
      );
    await reckon('2026-04-05T00:00Z');
    expect((await lines(manager, 'period=2026-03')).map(({ amountMinor }) => amountMinor)).toEqual(['350000']);
  });

  it('R7 prices each wording of a promise by its own figure, also in the month one follows the other', async () => {
    await tenant.query('UPDATE contract SET at_risk_percent = 100 WHERE organisation_id = $1');
    const codes = [await level(pool('10'), { effectiveTo: '2026-03-16' }), await level(pool('40'), { effectiveFrom: '2026-03-16' })];
    await tenant.query("UPDATE service_level SET code = 'SAME' WHERE organisation_id = $1");
    // Late under the first wording alone, in time under the second.
    await late('2026-03');
    await tenant.incident('2026-03-20T08:00Z', '2026-03-20T08:30Z', [{ supplierId: supplier.id, towerId: place.towerId, at: '2026-03-20T08:00Z' }]);
    await reckon('2026-04-05T00:00Z');
    expect((await lines(manager)).map(({ serviceLevelId, amountMinor }) => [serviceLevelId, amountMinor])).toEqual([[codes[0], '500000']]);
  });

  it('R18 gives a credit back after the agreed run above expected, and raises a termination right', async () => {
    await level(pool('40', { earnBack: { periods: 2 }, chronicFailure: { failures: 1, ofPeriods: 3 } }));
    await late('2026-01');
    for (const month of ['2026-02', '2026-03'])
      await tenant.incident(`${month}-10T08:00Z`, `${month}-10T08:30Z`, [
        { supplierId: supplier.id, towerId: place.towerId, at: `${month}-10T08:00Z` },
      ]);
    await reckon('2026-04-05T00:00Z');
    const [back] = await lines(manager, 'period=2026-03');
    expect(back).toMatchObject({ kind: 'earn_back', amountMinor: '-200000' });
    const { body } = await manager.get<StatementsDto>('/api/credit-statements?period=2026-01');
    expect(body.items[0]?.terminationRights[0]?.periods).toEqual(['2026-01']);
  });

  it('lists statements a page at a time, the newest month first', async () => {
    await level(pool('40'));
    for (const month of ['2026-01', '2026-02', '2026-03']) await late(month);
    await reckon('2026-04-05T00:00Z');
    const first = (await manager.get<StatementsDto>('/api/credit-statements?limit=2')).body;
    const rest = (await manager.get<StatementsDto>(`/api/credit-statements?limit=2&cursor=${first.nextCursor}`)).body;
    expect([...first.items, ...rest.items].map(({ period }) => period)).toEqual(['2026-03', '2026-02', '2026-01']);
    expect(rest.nextCursor).toBeNull();
  });

  it('R18 gives nothing back of a credit that was waived', async () => {
    await level(pool('40', { earnBack: { periods: 1 } }));
    await late('2026-01');
    await reckon('2026-02-05T00:00Z');
    const [waived] = await lines(manager);
    if (!waived) throw new Error('no credit');
    expect((await step(manager, waived, 'waive', 'Agreed')).body.state).toBe('waived');
    await tenant.incident('2026-02-10T08:00Z', '2026-02-10T08:30Z', [
      { supplierId: supplier.id, towerId: place.towerId, at: '2026-02-10T08:00Z' },
    ]);
    await reckon('2026-03-05T00:00Z');
    expect((await lines(manager)).map(({ kind, amountMinor }) => [kind, amountMinor])).toEqual([['credit', '200000']]);
  });

  it('carries the excess forward and uses it first', async () => {
    await tenant.query(
      `UPDATE contract SET credit_terms = jsonb_set(jsonb_set(credit_terms, '{excess}', '"carried_forward"'), '{caps,perMonth}', '{"kind":"amount","amountMinor":"150000"}') WHERE organisation_id = $1`,
    );
    await level(pool('40'));
    await late('2026-01');
    await tenant.incident('2026-02-10T08:00Z', '2026-02-10T08:30Z', [{ supplierId: supplier.id, towerId: place.towerId, at: '2026-02-10T08:00Z' }]);
    await reckon('2026-03-05T00:00Z');
    expect((await lines(manager, 'period=2026-02')).map(({ kind, amountMinor }) => [kind, amountMinor])).toEqual([['brought_forward', '50000']]);
  });

  describe('R19 both sides answer', () => {
    let credit: { id: string; version: number };
    const current = async (client: Client) => {
      const { body } = await client.get<CreditDetailDto>(`/api/credits/${credit.id}`);
      return body;
    };

    beforeEach(async () => {
      await level(pool('40'));
      await late('2026-03');
      await reckon('2026-04-05T00:00Z');
      const [found] = await lines(manager);
      if (!found) throw new Error('no credit');
      credit = found;
    });

    it('from calculated to settled, every step with who, when and why', async () => {
      expect((await current(manager)).actions).toEqual(['propose', 'waive']);
      expect((await current(vendor)).actions).toEqual([]);
      expect((await current(manager)).case).toBeNull();
      await step(manager, credit, 'propose');
      expect((await current(vendor)).case).toMatchObject({ caseNumber: expect.stringMatching(/^V-\d{4}-000001$/) as string, archiveNumber: null });
      expect((await step(vendor, await current(vendor), 'dispute', 'Planned work')).body.state).toBe('disputed');
      await step(manager, await current(manager), 'propose', 'It was not planned');
      await step(vendor, await current(vendor), 'accept');
      const { body, status } = await step(manager, await current(manager), 'settle');
      expect([status, body.state]).toEqual([201, 'settled']);
      expect(body.case?.archiveNumber).toMatch(/^V\/\d{4}-000001$/);
      const filed = await manager.get<CaseDetailDto>(`/api/cases/${body.case?.id}?language=en`);
      expect(filed.body.fields.map(({ label }) => label)).toEqual(expect.arrayContaining(['Amount', 'Handling: Reason']));
      expect(filed.body.people.map(({ name }) => name)).toEqual(['Test supplier_manager', 'Test vendor']);
      const sealed = await manager.post<CasePackageDto>(`/api/cases/${body.case?.id}/packages`, { purpose: 'archive', language: 'en' });
      expect(sealed).toMatchObject({ status: 201, body: { fileCount: 7, marks: [] } });
      expect(body.steps.map(({ action, reason }) => [action, reason])).toEqual([
        ['propose', null],
        ['dispute', 'Planned work'],
        ['propose', 'It was not planned'],
        ['accept', null],
        ['settle', null],
      ]);
      expect(body.steps.every(({ userName }) => userName !== null)).toBe(true);
    });

    it('lets neither side take the other’s step, nor skip one', async () => {
      expect((await step(vendor, credit, 'propose')).body).toMatchObject({ code: 'not_your_step' });
      expect((await step(manager, credit, 'settle')).body).toMatchObject({ code: 'not_from_here' });
      await step(manager, credit, 'propose');
      expect((await step(manager, await current(manager), 'accept')).body).toMatchObject({ code: 'not_your_step' });
      expect((await step(vendor, await current(vendor), 'dispute')).body).toMatchObject({ errors: [{ field: 'reason', code: 'reason_missing' }] });
    });

    it('tells the slower of two that the other was faster', async () => {
      await step(manager, credit, 'propose');
      const seen = await current(vendor);
      expect((await step(vendor, seen, 'accept')).status).toBe(201);
      expect((await step(manager, seen, 'waive', 'late')).status).toBe(412);
      const both = await Promise.all([step(manager, await current(manager), 'settle'), step(manager, await current(manager), 'settle')]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    });

    it('keeps a proposed amount, and says what newer evidence would give', async () => {
      await step(manager, credit, 'propose');
      await tenant.query("UPDATE contract SET monthly_charge_minor = 20000000 WHERE organisation_id = $1");
      await reckon('2026-04-06T00:00Z');
      expect(await current(manager)).toMatchObject({ amountMinor: '200000', recalculatedMinor: '400000', state: 'proposed' });
    });

    it('R17 leaves a line that comes later only what those that are claimed have left of the cap', async () => {
      const other = await level(pool('100'));
      await tenant.query('UPDATE contract SET at_risk_percent = 2 WHERE organisation_id = $1');
      await step(manager, credit, 'propose');
      await reckon('2026-04-06T00:00Z');
      // The cap is 200 000, which the claimed line alone takes up.
      expect(await current(manager)).toMatchObject({ amountMinor: '200000', recalculatedMinor: '40000' });
      const later = (await lines(manager)).find(({ serviceLevelId }) => serviceLevelId === other);
      expect(later).toMatchObject({ amountMinor: '0', state: 'calculated' });
      const [statement] = (await manager.get<StatementsDto>('/api/credit-statements')).body.items;
      expect(statement).toMatchObject({ totalMinor: '200000', atRiskMinor: '200000' });
    });

    it('reckons again without changing a line', async () => {
      const before = await current(manager);
      await reckon('2026-04-06T00:00Z');
      expect(await current(manager)).toEqual(before);
    });

    it('sums up what is unclaimed, with its deadline', async () => {
      const { body } = await manager.get<CreditSummaryDto>('/api/credits/summary');
      expect(body.totals).toMatchObject([{ currency: 'SEK', calculatedMinor: '200000', settledMinor: '0' }]);
      expect(body.deadlines).toMatchObject([{ claimBy: '2026-04-30', unclaimedMinor: '200000', supplierName: 'Alfa' }]);
    });

    it('makes a workbook and a document of the statement in both languages', async () => {
      const [statement] = (await vendor.get<StatementsDto>('/api/credit-statements')).body.items;
      for (const language of ['sv', 'en']) {
        const pdf = await vendor.get(`/api/credit-statements/${statement?.id}/statement.pdf?language=${language}`);
        expect(pdf.status).toBe(200);
        const workbook = await vendor.get(`/api/credit-statements/${statement?.id}/statement.xlsx?language=${language}`);
        expect(workbook.status).toBe(200);
      }
    });

    it('shows nothing to another supplier, another organisation or one without permission', async () => {
      const other = await tenant.supplier('Beta', [place.towerId]);
      const rival = await tenant.tenant.as('vendor', other.id);
      const stranger = await (await createTenant(app)).as('administrator');
      const [statement] = (await manager.get<StatementsDto>('/api/credit-statements')).body.items;
      for (const client of [rival, stranger]) {
        expect(await lines(client)).toEqual([]);
        expect((await client.get(`/api/credits/${credit.id}`)).status).toBe(404);
        expect((await client.get(`/api/credit-statements/${statement?.id}`)).status).toBe(404);
        expect((await client.get(`/api/credit-statements/${statement?.id}/statement.pdf`)).status).toBe(404);
        expect((await client.get<CreditSummaryDto>('/api/credits/summary')).body.totals).toEqual([]);
        expect((await step(client, credit, 'propose')).status).toBe(404);
      }
      const executive = await tenant.tenant.as('executive');
      expect((await current(executive)).actions).toEqual([]);
      expect((await step(executive, credit, 'propose')).status).toBe(404);
      expect((await current(manager)).state).toBe('calculated');
    });
  });
});
