import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { MeasureScope } from '../results/measure-scope.js';
import { allItems } from '../testing/all-items.js';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { HandOffKeeper } from './hand-off-keeper.service.js';
import type { HandOffDto, HandOffMatrixDto, IncidentHandOffLedgerDto } from './hand-offs.dto.js';

const hour = 3_600_000;
const url = '/api/ledgers/hand-offs';
const range = 'from=2026-03&to=2026-04';

describe('the hand-off ledger', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let towers: string[];
  let a: { id: string; contractId: string };
  let b: { id: string; contractId: string };
  let c: { id: string; contractId: string };
  let first: string;

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    towers = [await t.tower(), await t.tower()];
    [a, b, c] = [await t.supplier('Alfa', towers), await t.supplier('Beta', towers), await t.supplier('Gamma', towers)];
    const office = await t.calendar({ tue: [['08:00', '17:00']], wed: [['08:00', '17:00']] });
    await t.level({ supplierId: a.id, contractId: a.contractId, towerId: tower(0), calendarId: office });
    // Tuesday the 31st of March, 12:00 local time: Alfa, Beta at 15:00, Alfa again at 16:00, nobody at 22:00, Beta at 23:00.
    first = await t.incident('2026-03-31T10:00:00Z', '2026-04-01T08:00:00Z', [
      holder(a, '2026-03-31T10:00:00Z'),
      holder(b, '2026-03-31T13:00:00Z', 1),
      holder(a, '2026-03-31T14:00:00Z'),
      { supplierId: null, towerId: null, at: '2026-03-31T20:00:00Z' },
      holder(b, '2026-03-31T21:00:00Z', 1),
    ]);
    await t.incident('2026-04-07T10:00:00Z', null, [holder(b, '2026-04-07T10:00:00Z', 1), holder(c, '2026-04-07T12:00:00Z', 1)], 1);
    await keep();
  });
  afterAll(() => app.close());

  const tower = (index: number) => towers[index] ?? '';
  const holder = ({ id }: { id: string }, at: string, inTower = 0) => ({ supplierId: id, towerId: tower(inTower), at });
  const keep = (scope: MeasureScope = {}) => t.run((tx) => app.get(HandOffKeeper).keep(tx, scope));
  const matrix = async (query: string, client = manager) => (await client.get<HandOffMatrixDto>(`${url}?${query}`)).body;
  const counts = ({ pairs }: HandOffMatrixDto) =>
    pairs.map(({ fromSupplierId, toSupplierId, handOffs, returnedUnworked, bounces }) => [
      `${name(fromSupplierId)}>${name(toSupplierId)}`,
      handOffs,
      returnedUnworked,
      bounces,
    ]);
  const name = (id: string) => (id === a.id ? 'A' : id === b.id ? 'B' : 'C');

  it('R21 counts hand-offs, bounces and what was returned unworked by pair', async () => {
    const all = await matrix(range);
    expect(counts(all).sort()).toEqual([
      ['A>B', 2, 2, 1],
      ['B>A', 1, 1, 1],
      ['B>C', 1, 1, 0],
    ]);
    expect(all.totals).toEqual({ handOffs: 4, returnedUnworked: 4, bounces: 2, incidents: 2 });
    expect(all.months.map(({ period, handOffs }) => [period, handOffs])).toEqual([
      ['2026-03', 3],
      ['2026-04', 1],
    ]);
    const ab = all.pairs.find(({ fromSupplierId, toSupplierId }) => name(fromSupplierId) + name(toSupplierId) === 'AB');
    // Held 3 h and then 6 h before; in office hours 3 h and 1 h.
    expect(ab).toMatchObject({ medianHeldMs: 4.5 * hour, medianHeldServiceMs: 2 * hour, incidents: 1 });
  });

  it('R21 parts add up to the wall time of the months, in service time where a calendar is agreed', async () => {
    const march = await matrix('from=2026-03');
    const held = Object.fromEntries(march.suppliers.map((each) => [each.name, each]));
    // March ends at 22:00 UTC: Alfa 9 h (4 h in office hours), nobody 1 h, Beta 2 h.
    expect(held['Alfa']).toMatchObject({ heldMs: 9 * hour, heldServiceMs: 4 * hour, withoutCalendarMs: 0, incidents: 1 });
    expect(held['Beta']).toMatchObject({ heldMs: 2 * hour, heldServiceMs: null, withoutCalendarMs: 2 * hour });
    expect([march.wallMs, march.unownedMs, march.stoodResolvedMs]).toEqual([12 * hour, hour, 0]);
    const april = await matrix('from=2026-04&to=2026-04');
    const sum = april.suppliers.reduce((total, { heldMs }) => total + heldMs, 0);
    expect(sum + Number(april.unownedMs) + Number(april.stoodResolvedMs)).toBe(april.wallMs);
  });

  it('narrows to a tower and a priority', async () => {
    expect(counts(await matrix(`${range}&priority=1`))).toEqual([['B>C', 1, 1, 0]]);
    const inTower = await matrix(`${range}&towerId=${tower(0)}`);
    expect(counts(inTower).map(([pair]) => pair).sort()).toEqual(['A>B', 'B>A']);
    expect(inTower.unownedMs).toBeNull();
    expect(inTower.suppliers.find((each) => each.name === 'Alfa')?.heldMs).toBe(9 * hour);
  });

  it('lists as many hand-offs behind a cell as it counts, page by page', async () => {
    const list = (query: string, client = manager) => allItems<HandOffDto>(client, `${url}/incidents?${range}&limit=1&${query}`);
    const ab = await list(`fromSupplierId=${a.id}&toSupplierId=${b.id}`);
    expect(ab.map(({ incidentId, sequence, at, heldMs }) => [incidentId, sequence, at, heldMs])).toEqual([
      [first, 3, '2026-03-31T21:00:00.000Z', 6 * hour],
      [first, 1, '2026-03-31T13:00:00.000Z', 3 * hour],
    ]);
    expect(await list('')).toHaveLength(4);
    expect(await list('only=bounce')).toHaveLength(2);
    expect((await list('only=unworked&priority=1')).map(({ toSupplierName }) => toSupplierName)).toEqual(['Gamma']);
  });

  it('R21 tells one incident’s ledger, with its service time', async () => {
    const { body } = await manager.get<IncidentHandOffLedgerDto>(`${url}/incidents/${first}`);
    expect(body).toMatchObject({
      wallMs: 22 * hour,
      unownedMs: hour,
      stoodResolvedMs: 0,
      betweenSuppliers: { handOffs: 3, bounces: 2 },
      returnedUnworked: 3,
      holdings: [
        { supplierId: a.id, heldMs: 9 * hour, heldServiceMs: 4 * hour },
        { supplierId: b.id, heldMs: 12 * hour, heldServiceMs: null },
      ],
    });
  });

  it('R21 keeps to what the evidence says: work in between, and a running incident that is restored', async () => {
    const other = await t.incident('2026-06-02T08:00:00Z', null, [holder(b, '2026-06-02T08:00:00Z', 1), holder(c, '2026-06-02T10:00:00Z', 1)]);
    const renew = () => keep({ incidentIds: [other] });
    await renew();
    expect((await matrix('from=2026-06')).totals).toMatchObject({ handOffs: 1, returnedUnworked: 1 });
    await t.query(
      `INSERT INTO incident_event (organisation_id, incident_id, sequence, at, kind, state, priority, group_name, supplier_id, tower_id)
       SELECT organisation_id, incident_id, 3, '2026-06-02T09:00:00Z', 'update', state, priority, group_name, supplier_id, tower_id
         FROM incident_event WHERE organisation_id = $1 AND incident_id = $2 AND sequence = 1`,
      [other],
    );
    await t.query('UPDATE incident_event SET sequence = sequence + 10 WHERE organisation_id = $1 AND incident_id = $2 AND sequence = 2', [other]);
    await t.resolve(other, '2026-06-02T11:00:00Z');
    await renew();
    const june = await matrix('from=2026-06');
    // All of June it also holds the incident of April that still runs.
    const june30 = 30 * 24 * hour;
    expect(june.totals).toMatchObject({ handOffs: 1, returnedUnworked: 0 });
    expect(june.suppliers.find((each) => each.name === 'Gamma')?.heldMs).toBe(hour + june30);
  });

  it('changes no row when nothing is new', async () => {
    const rows = () => t.query<{ id: string }>(
      "SELECT xmin::text || 'h' AS id FROM hand_off WHERE organisation_id = $1 UNION ALL SELECT xmin::text || 'p' FROM hand_off_holding WHERE organisation_id = $1 AND period < '2026-05' AND kind = 'held' ORDER BY 1",
    );
    const before = await rows();
    expect(await keep({ incidentIds: [first] })).toBe(1);
    expect(await rows()).toEqual(before);
  });

  it('keeps, after an upgrade, what was never kept, when time passes', async () => {
    const before = await matrix(range);
    for (const table of ['hand_off_ledger', 'hand_off', 'hand_off_holding'])
      await t.query(`DELETE FROM ${table} WHERE organisation_id = $1`);
    await keep({ running: true });
    expect(counts(await matrix(range)).sort()).toEqual(counts(before).sort());
  });

  it('shows a vendor the pairs it is one side of and its own time, and names no one else', async () => {
    const vendor = await t.tenant.as('vendor', c.id);
    const own = await matrix(range, vendor);
    expect(counts(own)).toEqual([['B>C', 1, 1, 0]]);
    expect(own.totals).toMatchObject({ handOffs: 1, incidents: 1 });
    expect(own.suppliers.map((each) => each.name)).toEqual(['Beta', 'Gamma']);
    expect(own.suppliers[0]).toMatchObject({ heldMs: 0, heldServiceMs: null });
    expect([own.unownedMs, own.wallMs]).toEqual([null, null]);
    expect(await allItems<HandOffDto>(vendor, `${url}/incidents?${range}&limit=10`)).toHaveLength(1);
    expect((await vendor.get(`${url}/incidents/${first}`)).status).toBe(404);
    const party = await t.tenant.as('vendor', b.id);
    const shared = (await party.get<IncidentHandOffLedgerDto>(`${url}/incidents/${first}`)).body;
    expect(shared.holdings.map(({ heldServiceMs }) => heldServiceMs)).toEqual([null, null]);
  });

  it('shows another organisation nothing', async () => {
    const stranger = await (await createTenant(app)).as('administrator');
    expect(await matrix(range, stranger)).toMatchObject({ pairs: [], suppliers: [], wallMs: 0, firstPeriod: null });
    expect((await stranger.get(`${url}/incidents/${first}`)).status).toBe(404);
    const elsewhere = await matrix(`${range}&towerId=${tower(0)}`, stranger);
    expect(elsewhere.pairs).toEqual([]);
  });

  it.each([
    ['from=2026-13', 'from'],
    ['from=2026-04&to=2026-03', 'to'],
    ['from=2000-01&to=2026-03', 'to'],
    ['priority=9', 'priority'],
    ['towerId=x', 'towerId'],
  ])('refuses %s by its field', async (query, field) => {
    const { status, body } = await manager.get(`${url}?${query}`);
    expect([status, body.errors?.map((each) => each.field)]).toEqual([422, [field]]);
  });
});
