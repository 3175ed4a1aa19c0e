import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OutageDto } from '../evidence/outages/outages.dto.js';
import type { ComponentDto } from '../services/components/components.dto.js';
import type { ServiceDto } from '../services/services.dto.js';
import type { Client, Problemish } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { EndToEndKeeper } from './end-to-end-keeper.service.js';
import type { AttributionTermsDto, EndToEndDetailDto, EndToEndPageDto } from './end-to-end.dto.js';
import { EndToEndLedgers } from './end-to-end.service.js';

const url = '/api/ledgers/end-to-end';
const month = '2026-03';

describe('R20 end-to-end ledgers', () => {
  let app: NestFastifyApplication;
  let tenant: MeasuredTenant;
  let manager: Client;
  let towerId: string;
  let alpha: string;
  let beta: string;
  let service: string;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  /** Care rests hard on Alpha's records, which evidence calls EHR, and on Beta's backbone; softly on Beta's printers. */
  beforeEach(async () => {
    tenant = await MeasuredTenant.create(app);
    manager = await tenant.tenant.as('supplier_manager');
    towerId = await tenant.tower();
    alpha = (await tenant.supplier('Alpha', [towerId])).id;
    beta = (await tenant.supplier('Beta', [towerId])).id;
    service = (await manager.post<ServiceDto>('/api/services', { name: 'Care', criticality: 'critical' })).body.id;
    for (const [name, supplierId, strength] of [
      ['Records', alpha, 'hard'],
      ['Backbone', beta, 'hard'],
      ['Printers', beta, 'soft'],
    ] as const) {
      const aliases = name === 'Records' ? ['EHR'] : [];
      const { body } = await manager.post<ComponentDto>('/api/components', { name, supplierId, towerId, kind: 'server', aliases });
      await manager.post('/api/service-dependencies', { fromId: service, requiresId: body.id, strength });
    }
  });

  const renew = (at?: string) => tenant.run((tx) => app.get(EndToEndKeeper).renew(tx), at);
  const outage = async (supplierId: string, component: string | null, from: string, to: string, more: object = {}) => {
    const body = { supplierId, towerId, component, title: `${component} ${from}`, from: `2026-03-02T${from}:00Z`, to: `2026-03-02T${to}:00Z`, ...more };
    return (await manager.post<OutageDto>('/api/outages', body)).body;
  };
  const detail = async (client = manager) => (await client.get<EndToEndDetailDto>(`${url}/${service}?period=${month}`)).body;
  const parts = ({ parts: all }: Pick<EndToEndDetailDto, 'parts'>) =>
    all.map(({ supplierName, kind, minutes }) => [supplierName, kind, minutes]).sort();
  const answer = (client: Client, evidenceIds: string[], said: string, reason?: string) =>
    client.post<Problemish>(`${url}/answers`, { evidenceIds, answer: said, reason });

  it('R20 is the union of the outages of what it rests on hard, each part of it somebody’s', async () => {
    await outage(alpha, 'EHR', '08:00', '10:00');
    await outage(beta, 'Backbone', '09:00', '11:00');
    await outage(beta, 'Printers', '12:00', '13:00');
    await outage(beta, 'Something else', '13:00', '14:00');
    await renew();
    const body = await detail();
    expect(body).toMatchObject({ minutes: 180, otherMinutes: 0, agreedMs: 31 * 86_400_000 - 3_600_000, availability: '99.59' });
    expect(parts(body)).toEqual([['Alpha', 'unattributed', 90], ['Beta', 'unattributed', 90]]);
    expect(body.intervals.map(({ by, shares }) => [by, shares.map(({ share }) => share)])).toEqual([
      ['supplier', ['1']],
      ['equal_shares', ['1/2', '1/2']],
      ['supplier', ['1']],
    ]);
    expect(body.evidence.map(({ component }) => component)).toEqual(['EHR', 'Backbone']);
  });

  it('R20 counts an outage of all that a supplier runs in the tower, and nothing in another tower', async () => {
    await outage(beta, null, '08:00', '09:00');
    await outage(alpha, 'Records', '10:00', '11:00', { towerId: await tenant.tower() });
    await renew();
    expect(parts(await detail())).toEqual([['Beta', 'unattributed', 60]]);
  });

  it('R20 follows the answers of the suppliers, each for its own, and the declared root cause', async () => {
    const records = await outage(alpha, 'EHR', '08:00', '10:00');
    const backbone = await outage(beta, 'Backbone', '08:00', '09:00');
    await renew();
    const [alphas, betas] = [await tenant.tenant.as('vendor', alpha), await tenant.tenant.as('vendor', beta)];
    expect((await answer(alphas, [records.id], 'accept')).status).toBe(201);
    expect((await answer(betas, [backbone.id], 'dispute', 'The fibre was cut by others')).status).toBe(201);
    expect(parts(await detail())).toEqual([['Alpha', 'shared', 30], ['Alpha', 'sole', 60], ['Beta', 'disputed', 30]]);
    expect((await detail()).evidence.map(({ answer: said, reason }) => [said, reason])).toEqual(
      expect.arrayContaining([['accept', null], ['dispute', 'The fibre was cut by others']]),
    );
    await manager.patch(`/api/outages/${records.id}`, { rootCauseId: backbone.id }, 1);
    await renew();
    expect(parts(await detail())).toEqual([['Alpha', 'sole', 60], ['Beta', 'disputed', 60]]);
    expect((await detail()).intervals[0]?.by).toBe('root_cause');
    // The last answer counts.
    await answer(betas, [backbone.id], 'accept');
    expect(parts(await detail())).toEqual([['Alpha', 'sole', 60], ['Beta', 'sole', 60]]);
  });

  it('R20 takes answers within the deadline, and silence as the organisation has agreed', async () => {
    const records = await outage(alpha, 'EHR', '08:00', '09:00');
    const lasting = await outage(alpha, 'EHR', '10:00', '11:00', { to: null });
    const vendor = await tenant.tenant.as('vendor', alpha);
    expect((await answer(vendor, [lasting.id], 'accept')).body).toMatchObject({ status: 409, code: 'outage_lasts' });
    expect((await answer(vendor, [records.id], 'dispute')).body.errors).toEqual([{ field: 'reason', code: 'reason_missing' }]);
    await tenant.query("UPDATE outage SET created_at = '2026-03-03' WHERE organisation_id = $1");
    expect((await answer(vendor, [records.id], 'accept')).body).toMatchObject({ status: 409, code: 'answer_deadline_passed' });
    await manager.delete(`/api/outages/${lasting.id}`, 1);
    await renew();
    expect(parts(await detail())).toEqual([['Alpha', 'unattributed', 60]]);
    const terms = await manager.patch<AttributionTermsDto>(`${url}/terms`, { unanswered: 'accepted' }, 0);
    expect(terms.body).toEqual({ answerWithinDays: 14, unanswered: 'accepted', version: 1 });
    expect((await manager.patch(`${url}/terms`, { answerWithinDays: 3 }, 0)).status).toBe(412);
    await renew();
    expect(parts(await detail())).toEqual([['Alpha', 'sole', 60]]);
  });

  it('R11 R20 leaves agreed maintenance out and holds its overrun against its supplier, by the service’s calendar', async () => {
    const calendarId = await tenant.calendar({ mon: [['08:00', '17:00']] });
    await manager.patch(`/api/services/${service}`, { calendarId }, 1);
    const window = { supplierId: beta, towerId, component: 'Backbone', title: 'Switches', from: '2026-03-02T06:00:00Z' };
    await manager.post('/api/maintenance-windows', { ...window, to: '2026-03-02T08:00:00Z', endedAt: '2026-03-02T08:30:00Z' });
    await outage(alpha, 'EHR', '17:00', '19:00');
    await renew();
    // Monday the 2nd is 08–17 in Stockholm, that is 07–16 UTC: one hour is maintenance, half an hour too much of it.
    const body = await detail();
    expect(parts(body)).toEqual([['Beta', 'unattributed', 30]]);
    expect(body.agreedMs).toBe((5 * 9 - 1) * 3_600_000);
  });

  it('R20 lists a month’s services, those down the longest first, with the sum that a scorecard uses', async () => {
    const calm = (await manager.post<ServiceDto>('/api/services', { name: 'Calm', criticality: 'low' })).body.id;
    const { body: lamp } = await manager.post<ComponentDto>('/api/components', { name: 'Lamp', supplierId: alpha, towerId, kind: 'other' });
    await manager.post('/api/service-dependencies', { fromId: calm, requiresId: lamp.id, strength: 'hard' });
    await outage(alpha, 'EHR', '08:00', '10:00');
    await outage(alpha, 'Lamp', '08:00', '08:30');
    await renew();
    const page = (await manager.get<EndToEndPageDto>(`${url}?period=${month}&limit=1`)).body;
    expect(page.items.map(({ serviceName }) => serviceName)).toEqual(['Care']);
    expect(page.totals).toMatchObject({ minutes: 150, parts: [{ supplierName: 'Alpha', kind: 'unattributed', minutes: 150 }] });
    expect(page).toMatchObject({ period: month, open: false, firstPeriod: month });
    const next = (await manager.get<EndToEndPageDto>(`${url}?period=${month}&limit=1&cursor=${page.nextCursor}`)).body;
    expect(next.items.map(({ serviceName, minutes }) => [serviceName, minutes])).toEqual([['Calm', 30]]);
    const names = async (query: string) =>
      (await manager.get<EndToEndPageDto>(`${url}?period=${month}&${query}`)).body.items.map(({ serviceName }) => serviceName);
    expect(await names('criticality=low')).toEqual(['Calm']);
    expect(await names(`supplierId=${beta}`)).toEqual([]);
    expect(await names('q=car')).toEqual(['Care']);
    const sums = await tenant.run((tx) => app.get(EndToEndLedgers).sums(tx, month));
    expect(sums).toEqual(page.totals);
  });

  it('R20 shows a vendor the whole, its own part and its own evidence, and lets it answer for nobody else', async () => {
    const records = await outage(alpha, 'EHR', '08:00', '10:00');
    const backbone = await outage(beta, 'Backbone', '09:30', '12:00');
    await renew();
    const vendor = await tenant.tenant.as('vendor', alpha);
    const body = await detail(vendor);
    expect(body).toMatchObject({ minutes: 240, otherMinutes: 135 });
    expect(parts(body)).toEqual([['Alpha', 'unattributed', 105]]);
    expect(body.evidence.map(({ id, mayAnswer }) => [id, mayAnswer])).toEqual([[records.id, true]]);
    // Of a shared time it learns with whom.
    expect(body.intervals.map(({ shares }) => shares.map(({ supplierName }) => supplierName).sort())).toEqual([['Alpha'], ['Alpha', 'Beta']]);
    expect((await vendor.get(url)).raw.toString()).not.toContain('Backbone');
    expect((await answer(vendor, [backbone.id], 'accept')).status).toBe(404);
    expect((await answer(vendor, [records.id, backbone.id], 'accept')).status).toBe(404);
    expect((await vendor.patch(`${url}/terms`, { answerWithinDays: 99 }, 0)).status).toBe(404);
    for (const client of [manager, await tenant.tenant.as('executive')]) expect((await answer(client, [records.id], 'accept')).status).toBe(404);
    const gamma = await tenant.tenant.as('vendor', (await tenant.supplier('Gamma', [towerId])).id);
    const stranger = await (await createTenant(app)).as('administrator');
    for (const client of [gamma, stranger]) {
      expect((await client.get(`${url}/${service}?period=${month}`)).status).toBe(404);
      expect((await client.get<EndToEndPageDto>(`${url}?period=${month}`)).body).toMatchObject({ items: [], totals: { minutes: 0, parts: [] } });
    }
  });

  it('R20 refuses an outage that is its own root cause, in a circle too, and one that is not there', async () => {
    const records = await outage(alpha, 'EHR', '08:00', '10:00');
    const backbone = await outage(beta, 'Backbone', '08:00', '10:00');
    const power = await outage(beta, 'Printers', '08:00', '10:00');
    const declare = ({ id }: OutageDto, rootCauseId: string) => manager.patch(`/api/outages/${id}`, { rootCauseId }, 1);
    const refused = async (...declared: Parameters<typeof declare>) => {
      const { status, body } = await declare(...declared);
      return [status, body.errors];
    };
    expect(await refused(records, records.id)).toEqual([422, [{ field: 'rootCauseId', code: 'own_root_cause' }]]);
    expect((await declare(records, backbone.id)).status).toBe(200);
    expect((await declare(backbone, power.id)).status).toBe(200);
    expect(await refused(power, records.id)).toEqual([422, [{ field: 'rootCauseId', code: 'root_cause_cycle' }]]);
    const other = await MeasuredTenant.create(app);
    const theirTower = await other.tower();
    const { id: theirs } = await other.supplier('Gamma', [theirTower]);
    const stranger = await other.tenant.as('supplier_manager');
    const body = { supplierId: theirs, towerId: theirTower, title: 'Power', from: '2026-03-02T08:00:00Z' };
    const { body: foreign } = await stranger.post<OutageDto>('/api/outages', body);
    for (const unseen of [foreign.id, '00000000-0000-4000-8000-000000000000']) {
      expect(await refused(power, unseen)).toEqual([422, [{ field: 'rootCauseId', code: 'not_found' }]]);
    }
  });

  it('R20 lets no two people declare each other’s outage behind theirs', async () => {
    const [one, two] = [await outage(alpha, 'EHR', '08:00', '10:00'), await outage(beta, 'Backbone', '08:00', '10:00')];
    const both = await Promise.all([
      manager.patch(`/api/outages/${one.id}`, { rootCauseId: two.id }, 1),
      manager.patch(`/api/outages/${two.id}`, { rootCauseId: one.id }, 1),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});
