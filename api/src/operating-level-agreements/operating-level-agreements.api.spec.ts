import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HandOffKeeper } from '../ledgers/hand-off-keeper.service.js';
import { allItems } from '../testing/all-items.js';
import type { Client, Problemish } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { lockMeasuring } from '../results/measuring-lock.js';
import type { MeasureScope } from '../results/measure-scope.js';
import type {
  HandOverDto,
  OperatingFiguresDto,
  OperatingLevelAgreementDto,
  OperatingLevelAgreementPageDto,
} from './operating-level-agreements.dto.js';
import { OperatingLevelKeeper } from './operating-level-keeper.service.js';

const hour = 3_600_000;
const url = '/api/operating-level-agreements';

describe('operating-level agreements', () => {
  let app: NestFastifyApplication;
  let t: MeasuredTenant;
  let manager: Client;
  let tower: string;
  let calendarId: string;
  let client: { id: string };
  let network: { id: string };
  let other: { id: string };
  let handled: OperatingLevelAgreementDto;
  let inTime: string;

  beforeAll(async () => {
    app = await createTestApp();
    t = await MeasuredTenant.create(app);
    manager = await t.tenant.as('supplier_manager');
    tower = await t.tower();
    [client, network, other] = [await t.supplier('Klient', [tower]), await t.supplier('Nät', [tower]), await t.supplier('Drift', [tower])];
    calendarId = await t.calendar();
    // Handed over to the network supplier at 10:00: resolved at 12:00, passed on unworked at 15:00, still there in May.
    inTime = await t.incident('2026-03-03T08:00:00Z', '2026-03-03T12:00:00Z', [holder(client, '2026-03-03T08:00:00Z'), holder(network, '2026-03-03T10:00:00Z')]);
    await t.incident('2026-03-04T08:00:00Z', '2026-03-05T12:00:00Z', [
      holder(client, '2026-03-04T08:00:00Z'),
      holder(network, '2026-03-04T10:00:00Z'),
      holder(client, '2026-03-04T15:00:00Z'),
    ], 1);
    await t.incident('2026-04-10T08:00:00Z', null, [holder(client, '2026-04-10T08:00:00Z'), holder(network, '2026-04-10T10:00:00Z')]);
    await keep();
    handled = (await add()).body;
    await measure(handled.id);
  });
  afterAll(() => app.close());

  const holder = ({ id }: { id: string }, at: string) => ({ supplierId: id, towerId: tower, at });
  const may = '2026-05-20T10:00:00Z';
  const keep = (scope: MeasureScope = {}, at = may) =>
    t.run(async (tx) => {
      await app.get(HandOffKeeper).keep(tx, scope);
      return app.get(OperatingLevelKeeper).keep(tx, scope);
    }, at);
  const measure = (id: string, at = may) => t.run((tx) => app.get(OperatingLevelKeeper).keepAgreements(tx, [id]), at);
  const terms = (more: object = {}) => ({
    number: 'OLA-1',
    title: 'Nät tar emot från klient',
    providingSupplierId: network.id,
    receivingSupplierId: client.id,
    ...{ calendarId, metric: 'handled', targetMs: 4 * hour, target: '90', startsOn: '2026-01-01', state: 'agreed' },
    ...more,
  });
  const add = (more: object = {}, as = manager, headers = {}) => as.post<OperatingLevelAgreementDto & Problemish>(url, terms(more), headers);
  const figures = async (id: string, as = manager) => (await as.get<OperatingFiguresDto>(`${url}/${id}/figures?from=2026-03&to=2026-05`)).body.items;
  const handOvers = (id: string, query: string, as = manager) => allItems<HandOverDto>(as, `${url}/${id}/hand-overs?limit=1&${query}`);
  const version = async (id: string) => (await manager.get<OperatingLevelAgreementDto>(`${url}/${id}`)).body.version;

  it('R9 R10 R13 counts each hand-over once, in the month its clock stopped or ran out', async () => {
    expect(await figures(handled.id)).toEqual([
      { period: '2026-03', met: 1, missed: 1, running: 0, volume: 2, value: '50.00', exactValue: '50', verdict: 'missed' },
      { period: '2026-04', met: 0, missed: 1, running: 0, volume: 1, value: '0.00', exactValue: '0', verdict: 'missed' },
      { period: '2026-05', met: 0, missed: 0, running: 0, volume: 0, value: null, exactValue: null, verdict: 'not_measured' },
    ]);
    const { body } = await manager.get<OperatingLevelAgreementPageDto>(`${url}?period=2026-03&supplierId=${client.id}`);
    expect(body).toMatchObject({ period: '2026-03', total: 1, items: [{ number: 'OLA-1', standing: 'in_force', figure: { value: '50.00' } }] });
    expect(body.items[0]).toMatchObject({ providingSupplierName: 'Nät', receivingSupplierName: 'Klient', measuredAt: '2026-05-20T10:00:00.000Z' });
    expect((await manager.get<OperatingLevelAgreementPageDto>(`${url}?supplierId=${other.id}`)).body.items).toEqual([]);
  });

  it('R4 lists the hand-overs of a month with their clocks, page by page, and as CSV', async () => {
    const march = await handOvers(handled.id, 'period=2026-03');
    expect(march.map(({ outcome, ending, elapsedMs, sequence }) => [outcome, ending, elapsedMs / hour, sequence])).toEqual([
      ['missed', 'returned_unworked', 5, 1],
      ['met', 'resolved', 2, 1],
    ]);
    expect(march[1]).toMatchObject({ incidentId: inTime, handedOverAt: '2026-03-03T10:00:00.000Z', dueAt: '2026-03-03T14:00:00.000Z', priority: 3 });
    expect(await handOvers(handled.id, 'period=2026-03&outcome=met')).toHaveLength(1);
    expect(await handOvers(handled.id, 'period=2026-04')).toMatchObject([{ outcome: 'missed', ending: 'running', stoppedAt: null }]);
    const csv = await manager.get<string>(`${url}/${handled.id}/hand-overs.csv?period=2026-03`);
    expect(String(csv.headers['content-type'])).toContain('text/csv');
    expect(csv.body.split('\r\n')).toHaveLength(3);
    expect(csv.body).toContain('returned_unworked,missed');
  });

  it('R21 measures what is returned unworked, and what is acknowledged, by priority', async () => {
    const returned = (await add({ number: 'OLA-2', metric: 'returned_unworked', targetMs: null, target: '10' })).body;
    await measure(returned.id);
    expect((await figures(returned.id))[0]).toMatchObject({ met: 1, missed: 1, value: '50.00', verdict: 'missed' });
    const urgent = (await add({ number: 'OLA-3', metric: 'acknowledged', priorities: [1], targetMs: 5 * hour, target: '100' })).body;
    await measure(urgent.id);
    expect((await figures(urgent.id))[0]).toMatchObject({ met: 1, missed: 0, value: '100.00', verdict: 'met' });
    const few = (await add({ number: 'OLA-4', minimumVolume: 3 })).body;
    await measure(few.id);
    expect((await figures(few.id))[0]).toMatchObject({ volume: 2, value: null, verdict: 'not_measured' });
  });

  it('R9 follows the evidence: new incidents, running clocks, and nothing where nothing is new', async () => {
    const agreement = (await add({ number: 'OLA-5' })).body;
    await measure(agreement.id, '2026-05-20T10:00:00Z');
    const rows = () => t.query<{ xmin: string }>('SELECT xmin::text FROM operating_level_outcome WHERE organisation_id = $1 AND agreement_id = $2 ORDER BY incident_id', [agreement.id]);
    const told = async () => (await t.query("SELECT 1 FROM change WHERE organisation_id = $1 AND subject_id = $2 AND kind = 'measured'", [agreement.id])).length;
    const before = await rows();
    await keep();
    expect(await rows()).toEqual(before);
    expect(await told()).toBe(1);
    const late = await t.incident('2026-05-20T07:00:00Z', null, [holder(client, '2026-05-20T07:00:00Z'), holder(network, '2026-05-20T08:00:00Z')]);
    await keep({ incidentIds: [late] });
    expect(await told()).toBe(2);
    expect(await t.query('SELECT outcome, period FROM operating_level_outcome WHERE organisation_id = $1 AND agreement_id = $2 AND incident_id = $3', [agreement.id, late]))
      .toEqual([{ outcome: 'running', period: null }]);
    await keep({ running: true }, '2026-06-01T10:00:00Z');
    expect((await figures(agreement.id))[2]).toMatchObject({ missed: 1 });
    await t.resolve(late, '2026-05-20T09:00:00Z');
    await keep({ incidentIds: [late] }, '2026-06-01T10:00:00Z');
    expect((await figures(agreement.id))[2]).toMatchObject({ met: 1, missed: 0, value: '100.00' });
    await t.query('DELETE FROM incident_event WHERE organisation_id = $1 AND incident_id = $2 AND supplier_id = $3', [late, network.id]);
    await keep({ incidentIds: [late] }, '2026-06-01T10:00:00Z');
    expect((await figures(agreement.id))[2]).toMatchObject({ volume: 0 });
  });

  it('is measured while service levels are, however long that takes', async () => {
    const agreement = (await add({ number: 'OLA-9' })).body;
    await t.run(async (tx) => {
      await lockMeasuring(tx);
      await measure(agreement.id);
    });
    expect((await figures(agreement.id))[0]).toMatchObject({ volume: 2 });
  });

  it('lets a draft change, and keeps what is agreed (R25)', async () => {
    const draft = (await add({ number: 'OLA-6', state: 'draft' })).body;
    const path = `${url}/${draft.id}`;
    await measure(draft.id);
    const agreed = await manager.patch<OperatingLevelAgreementDto>(path, { target: '40', state: 'agreed' }, 1);
    expect(agreed.body).toMatchObject({ target: '40.00', standing: 'in_force', version: 2, measuredAt: null });
    expect((await figures(draft.id))[0]).toMatchObject({ volume: 0 });
    await measure(draft.id);
    expect((await figures(draft.id))[0]).toMatchObject({ value: '50.00', verdict: 'met' });
    expect((await manager.patch(path, { target: '50' }, 1)).status).toBe(412);
    const refused = await manager.patch(path, { target: '50', state: 'draft', title: 'Ny' }, 2);
    expect([refused.status, refused.body.code, refused.body.errors?.map(({ field }) => field).sort()]).toEqual([409, 'already_agreed', ['state', 'target']]);
    expect((await manager.patch(path, { title: 'Ny rubrik', agreedText: 'Som vi sa' }, 2)).body).toMatchObject({ title: 'Ny rubrik', version: 3 });
    expect((await figures(draft.id))[0]).toMatchObject({ verdict: 'met' });
    const month = new Date().toISOString().slice(0, 7);
    expect((await manager.patch(path, { endsOn: `${month}-28` }, 3)).status).toBe(200);
    expect((await manager.patch(path, { endsOn: '2026-02-01' }, 4)).body.code).toBe('already_agreed');
    expect((await manager.delete(path, 4)).body.code).toBe('already_agreed');
    const audit = await t.query<{ action: string }>("SELECT action FROM audit_event WHERE organisation_id = $1 AND object_id = $2 ORDER BY at", [draft.id]);
    expect(audit.map(({ action }) => action)).toEqual(['created', 'updated', 'updated', 'updated']);
  });

  it('is created once a key, numbered once, and taken away while it is a draft', async () => {
    const key = { 'idempotency-key': 'once' };
    const [first, again] = [await add({ number: 'OLA-7', state: 'draft' }, manager, key), await add({ number: 'OLA-7', state: 'draft' }, manager, key)];
    expect([first.status, again.body.id]).toEqual([201, first.body.id]);
    const twice = await add({ number: 'OLA-7' });
    expect([twice.status, twice.body.errors?.[0]?.field]).toEqual([409, 'number']);
    expect((await manager.delete(`${url}/${first.body.id}`)).status).toBe(428);
    expect((await manager.delete(`${url}/${first.body.id}`, 1)).status).toBe(204);
    expect((await manager.get(`${url}/${first.body.id}`)).status).toBe(404);
  });

  it('names every field that does not hold', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000001';
    const fields = async (more: object) => (await add({ number: 'OLA-X', ...more })).body.errors?.map(({ field, code }) => `${field} ${code}`);
    expect(await fields({ receivingSupplierId: network.id })).toEqual(['receivingSupplierId same_supplier']);
    expect(await fields({ targetMs: null })).toEqual(['targetMs missing_target']);
    expect(await fields({ metric: 'returned_unworked', pauseReasons: ['on_hold'] })).toEqual(['targetMs not_for_metric', 'pauseReasons not_for_metric']);
    expect(await fields({ endsOn: '2025-12-31' })).toEqual(['endsOn reversed_interval']);
    expect(await fields({ providingSupplierId: nowhere, towerId: nowhere, calendarId: nowhere })).toEqual([
      ...['providingSupplierId unknown_supplier', 'towerId unknown_tower', 'calendarId unknown_calendar'],
    ]);
    expect(await fields({ target: '100.1', priorities: [6], metric: 'x', startsOn: '2026-02-30' })).toHaveLength(4);
    expect((await manager.get(`${url}/${handled.id}/figures?from=2026-05&to=2026-04`)).body.errors?.[0]?.field).toBe('to');
    expect((await manager.get(`${url}/${handled.id}/hand-overs?period=2026-13`)).body.errors?.[0]?.field).toBe('period');
  });

  it('is seen by both its suppliers with each other’s names, and by no third', async () => {
    for (const side of [client, network]) {
      const vendor = await t.tenant.as('vendor', side.id);
      const { body } = await vendor.get<OperatingLevelAgreementDto>(`${url}/${handled.id}`);
      expect(body).toMatchObject({ providingSupplierName: 'Nät', receivingSupplierName: 'Klient', target: '90.00' });
      expect((await figures(handled.id, vendor))[0]).toMatchObject({ met: 1, missed: 1 });
      expect(await handOvers(handled.id, 'period=2026-03', vendor)).toHaveLength(2);
      expect((await vendor.get(`/api/suppliers/${side.id === client.id ? network.id : client.id}`)).status).toBe(404);
    }
    const third = await t.tenant.as('vendor', other.id);
    expect((await third.get<OperatingLevelAgreementPageDto>(url)).body.items).toEqual([]);
    for (const path of ['', '/figures', '/hand-overs?period=2026-03', '/hand-overs.csv?period=2026-03'])
      expect([path, (await third.get(`${url}/${handled.id}${path}`)).status]).toEqual([path, 404]);
  });

  it('is the buyer’s alone while it is a draft', async () => {
    const draft = (await add({ number: 'OLA-8', state: 'draft' })).body;
    await measure(draft.id);
    expect((await figures(draft.id))[0]).toMatchObject({ volume: 2 });
    const vendor = await t.tenant.as('vendor', network.id);
    expect((await vendor.get(`${url}/${draft.id}`)).status).toBe(404);
    expect((await vendor.get<OperatingLevelAgreementPageDto>(url)).body.items.map(({ number }) => number)).not.toContain('OLA-8');
  });

  it.each(['vendor', 'executive', 'assessor'] as const)('is not written by a %s', async (role) => {
    const reader = await t.tenant.as(role, role === 'vendor' ? network.id : undefined);
    const path = `${url}/${handled.id}`;
    expect((await reader.get(path)).status).toBe(200);
    const seen = await version(handled.id);
    const statuses = [(await add({ number: 'OLA-V' }, reader)).status, (await reader.patch(path, { title: 'X' }, seen)).status, (await reader.delete(path, seen)).status];
    expect(statuses).toEqual([404, 404, 404]);
  });

  it('does not exist for another organisation', async () => {
    const stranger = await (await createTenant(app)).as('administrator');
    const path = `${url}/${handled.id}`;
    expect((await stranger.get<OperatingLevelAgreementPageDto>(url)).body.items).toEqual([]);
    for (const suffix of ['', '/figures', '/hand-overs?period=2026-03', '/hand-overs.csv?period=2026-03'])
      expect((await stranger.get(path + suffix)).status).toBe(404);
    expect([(await stranger.patch(path, { title: 'X' }, 1)).status, (await stranger.delete(path, 1)).status]).toEqual([404, 404]);
    expect((await add({}, stranger)).body.errors?.map(({ code }) => code)).toEqual(['unknown_supplier', 'unknown_supplier', 'unknown_calendar']);
  });
});
