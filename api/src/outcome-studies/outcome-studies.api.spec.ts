import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { Periods } from '../periods/periods.service.js';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import type { Client } from '../testing/client.js';
import { addContract, addSupplier, addTower } from '../testing/register.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { OutcomeStudyDto, OutcomeStudyPageDto } from './outcome-studies.dto.js';

const url = '/api/outcome-studies';
const match = (version: number) => ({ 'if-match': `"${version}"` });
const indicator = {
  ...{ area: 'efficiency', nameSv: 'Ärenden per användare', nameEn: 'Tickets per user', unit: 'st/år', direction: 'lower_is_better' },
  ...{ method: 'Service desk, a year back', source: 'hand', baselineValue: '3', baselineOn: '2017-03-01', baselineRemark: 'Two suppliers' },
};

describe('outcome studies', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
  });
  afterAll(() => app.close());

  const start = async (title: string, more: object = {}) =>
    (await manager.post<OutcomeStudyDto>(url, { title, changedOn: '2017-04-01', endsOn: '2019-04-01', ...more })).body;
  const send = (study: OutcomeStudyDto, path: string, body: object) => manager.post<OutcomeStudyDto>(`${url}/${study.id}/${path}`, body, match(study.version));

  it('measure what a change led to against how it was before', async () => {
    let study = await start('Multisourcing');
    expect(study).toMatchObject({ measureEveryMonths: 6, nextMeasurementOn: '2017-10-01', items: [] });
    study = (await send(study, 'indicators', indicator)).body;
    study = (await send(study, 'indicators', { ...indicator, nameEn: 'Ideas', direction: 'higher_is_better', baselineValue: '0' })).body;
    const [tickets, ideas] = study.items.map(({ id }) => id);
    study = (await send(study, `indicators/${tickets}/measurements`, { measuredOn: '2017-10-01', value: '2.50' })).body;
    study = (await send(study, `indicators/${tickets}/measurements`, { measuredOn: '2018-04-01', value: '2', remark: 'Fewer log-ins' })).body;
    study = (await send(study, `indicators/${ideas}/measurements`, { measuredOn: '2018-04-01', value: '4' })).body;
    study = (await send(study, 'annotations', { notedOn: '2017-11-01', text: 'New client platform' })).body;
    expect(study.items[0]?.measurements).toMatchObject([
      { value: '2.5', change: '-0.5', changePercent: '-16.66', verdict: 'better', measuredByName: 'Test supplier_manager' },
      { value: '2', change: '-1', changePercent: '-33.33', verdict: 'better', remark: 'Fewer log-ins' },
    ]);
    expect(study.items[1]?.measurements).toMatchObject([{ change: '4', changePercent: null, verdict: 'better' }]);
    expect(study).toMatchObject({ measurements: 3, lastMeasuredOn: '2018-04-01', nextMeasurementOn: '2018-10-01', annotations: [{ text: 'New client platform' }] });
    const csv = (await manager.get(`${url}/${study.id}/study.csv`)).raw.toString('utf8').trim().split('\r\n');
    expect(csv).toHaveLength(7);
    expect(csv[2]).toBe('Multisourcing,2017-04-01,efficiency,Ärenden per användare,Tickets per user,st/år,lower_is_better,hand,,measurement,2017-10-01,,2.5,3,-0.5,-16.66,better,"Service desk, a year back",');
    expect(csv.at(-1)).toMatch(/,annotation,2017-11-01,.*New client platform$/);
    for (const row of csv) expect(row.replace(/"[^"]*"/g, 'x').split(',')).toHaveLength(19);
  });

  it('hold a baseline to the time before, and measurements to that after', async () => {
    const study = await start('Held');
    const wrong = async (body: object) => (await send(study, 'indicators', { ...indicator, ...body })).body;
    expect(await wrong({ baselineOn: '2017-04-01' })).toMatchObject({ errors: [{ field: 'baselineOn', code: 'baseline_after_change' }] });
    expect(await wrong({ baselineOn: null })).toMatchObject({ errors: [{ field: 'baselineOn', code: 'is_not_empty' }] });
    expect(await wrong({ source: 'register', figure: 'luck' })).toMatchObject({ errors: [{ field: 'figure', code: 'unknown_figure' }] });
    expect(await wrong({ figure: 'delivery' })).toMatchObject({ errors: [{ field: 'figure', code: 'unknown_figure' }] });
    const { body: with1 } = await send(study, 'indicators', indicator);
    const id = with1.items[0]?.id;
    const measure = async (body: object) => (await send(with1, `indicators/${id}/measurements`, { value: '1', ...body })).body;
    expect(await measure({ measuredOn: '2017-03-31' })).toMatchObject({ errors: [{ code: 'before_change' }] });
    expect(await measure({ measuredOn: '2399-01-01' })).toMatchObject({ errors: [{ code: 'in_the_future' }] });
    expect((await send(with1, `indicators/${id}/figures`, { period: '2018-01' })).body).toMatchObject({ status: 409, code: 'recorded_by_hand' });
    const measured = await measure({ measuredOn: '2017-06-01' });
    expect((await send(measured, `indicators/${id}/measurements`, { measuredOn: '2017-06-01', value: '2' })).status).toBe(409);
    expect((await manager.patch(`${url}/${study.id}`, { changedOn: '2017-02-01' }, measured.version)).body).toMatchObject({ errors: [{ field: 'changedOn', code: 'baseline_after_change' }] });
    expect((await manager.patch(`${url}/${study.id}`, { title: 'x' }, 1)).status).toBe(412);
    const without = await manager.delete<OutcomeStudyDto>(`${url}/${study.id}/measurements/${measured.items[0]?.measurements[0]?.id}`, measured.version);
    expect(without.body.measurements).toBe(0);
  });

  it('take what the portal says: the organisation’s score, and a register’s figure over its suppliers by volume', async () => {
    let study = await start('Taken', { changedOn: '2026-01-01', endsOn: null });
    study = (await send(study, 'indicators', { ...indicator, source: 'score', figure: 'delivery', baselineOn: '2025-12-31' })).body;
    study = (await send(study, 'indicators', { ...indicator, source: 'register', figure: 'quotes_on_time', baselineOn: '2025-12-31' })).body;
    const [score, quotes] = study.items.map(({ id }) => id);
    expect((await send(study, `indicators/${score}/figures`, { period: '2026-02' })).body).toMatchObject({ status: 409, code: 'nothing_measured' });
    const towerId = await addTower(manager);
    // One supplier in time once, another late twice: a third.
    for (const [name, late] of [['A', [false]], ['B', [true, true]]] as const) {
      const supplierId = await addSupplier(manager, name);
      const contractId = await addContract(manager, supplierId, [towerId]);
      await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), async (tx) => {
        await app.get(Periods).know(tx, ['2026-02']);
        for (const isLate of late)
          await tx.manager.query(
            `INSERT INTO change_request (organisation_id, id, contract_id, supplier_id, title, currency, asked_on, quote_days, day_unit, quote_due_on, first_quoted_on, state)
             VALUES ($1, $2, $3, $4, 'C', 'SEK', '2026-01-01', 5, 'calendar', '2026-01-06', $5, 'quoted')`,
            [tx.organisationId, randomUUID(), contractId, supplierId, isLate ? '2026-01-08' : '2026-01-05'],
          );
        await tx.manager.query(
          `INSERT INTO scorecard_detail (organisation_id, period, kind, subject_id, document, computed_at)
           VALUES ($1, '2026-02', 'organisation', 'organisation', '{"dimensions": [{"code": "delivery", "points": "81.250"}]}', now()) ON CONFLICT DO NOTHING`,
          [tx.organisationId],
        );
      });
    }
    study = (await send(study, `indicators/${quotes}/figures`, { period: '2026-02' })).body;
    study = (await send(study, `indicators/${score}/figures`, { period: '2026-02' })).body;
    expect(study.items.map(({ measurements: [one] }) => [one?.measuredOn, one?.period, one?.value])).toEqual([
      ['2026-02-28', '2026-02', '81.25'],
      ['2026-02-28', '2026-02', '33.333333'],
    ]);
  });

  it('are the buyer’s to write and the assessor’s to read; no supplier’s and no stranger’s', async () => {
    const study = await start('Whose');
    const [assessor, executive] = [await tenant.as('assessor'), await tenant.as('executive')];
    const vendor = await tenant.as('vendor', await addSupplier(manager));
    const stranger = await (await createTenant(app)).as('administrator');
    for (const client of [assessor, executive]) {
      expect((await client.get<OutcomeStudyDto>(`${url}/${study.id}`)).body.title).toBe('Whose');
      expect((await client.post(`${url}/${study.id}/annotations`, { notedOn: '2018-01-01', text: 'x' }, match(1))).status).toBe(404);
    }
    for (const client of [vendor, stranger]) expect((await client.get(`${url}/${study.id}`)).status).toBe(404);
    expect((await vendor.get(url)).status).toBe(404);
    expect((await stranger.get<OutcomeStudyPageDto>(url)).body.items).toEqual([]);
    expect((await manager.delete(`${url}/${study.id}`, 1)).status).toBe(204);
  });
});
