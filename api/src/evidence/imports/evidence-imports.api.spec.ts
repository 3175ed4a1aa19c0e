import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { gzipSync } from 'node:zlib';
import type { Client, Problemish } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { OutagePageDto } from '../outages/outages.dto.js';
import type { ImportedDto } from './imported.dto.js';

type Answer = ImportedDto & Problemish;

describe('files of evidence', () => {
  let app: NestFastifyApplication;
  let tenant: MeasuredTenant;
  let manager: Client;
  let place: { supplierId: string; towerId: string };

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    tenant = await MeasuredTenant.create(app);
    await tenant.query("UPDATE organisation SET zone = 'Europe/Stockholm' WHERE id = $1");
    const towerId = await tenant.tower();
    place = { supplierId: (await tenant.supplier('Alfa', [towerId])).id, towerId };
    manager = await tenant.tenant.as('supplier_manager');
  });

  const take = (lines: string[], fields: Record<string, string> = {}, kind = 'outages', client = manager) =>
    client.upload<Answer>(`/api/${kind}/import`, { name: 'file.csv', content: Buffer.from(lines.join('\n')) }, { ...place, ...fields });
  const outages = async () => (await manager.get<OutagePageDto>('/api/outages')).body.items;
  const header = 'from,to,title,component,impact,cause,external_id';
  const night = ['2026-03-29 01:30,2026-03-29 03:30,Strömavbrott,Nät,5000,power,A1', '2026-04-02T08:00:00Z,,Pågår,,,,A2'];

  it('R2 read local times in the organisation’s zone, also over the night the clocks change', async () => {
    const { status, body } = await take([header, ...night]);
    expect([status, body]).toMatchObject([200, { received: 2, added: 2, refusedRows: 0 }]);
    expect(await outages()).toMatchObject([
      { title: 'Pågår', to: null, impact: 10_000 },
      // An hour and a half on the clock, of which one hour was never there.
      { from: '2026-03-29T00:30:00.000Z', to: '2026-03-29T01:30:00.000Z', impact: 5000, cause: 'power', component: 'Nät' },
    ]);
  });

  it('change nothing when they come again, packed or at the same time', async () => {
    await take([header, ...night]);
    const packed = gzipSync(Buffer.from([header, ...night].join('\n')));
    const again = await manager.upload<Answer>('/api/outages/import', { name: 'file.csv.gz', content: packed }, place);
    expect(again.body).toMatchObject({ received: 2, added: 0, unchanged: 2 });
    const both = await Promise.all([take([header, '2026-05-01 08:00,2026-05-01 09:00,Samtidigt,,,,B1']), take([header, '2026-05-01 08:00,2026-05-01 09:00,Samtidigt,,,,B1'])]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both.reduce((sum, { body }) => sum + body.added, 0)).toBe(1);
    expect(await outages()).toHaveLength(3);
  });

  it('put right what they said before under the same name', async () => {
    await take([header, ...night]);
    expect((await take([header, '2026-04-02T08:00:00Z,2026-04-02T09:00:00Z,Slut,,,,A2'])).body).toMatchObject({ added: 0, changed: 1 });
    expect((await outages())[0]).toMatchObject({ title: 'Slut', to: '2026-04-02T09:00:00.000Z' });
  });

  const bad = [header, '2026-05-01 08:00,2026-05-01 09:00,Bra,,,,C1', 'i maj,,Dålig,,,,C2', '2026-05-01 08:00,2026-05-01 07:00,Bakvänd,,20000,,C3'];

  it('take nothing while a row is wrong, and name each one', async () => {
    const { status, body } = await take(bad);
    expect([status, body.code]).toEqual([422, 'rows_refused']);
    expect(body.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'from', params: { line: 3 } }),
        expect.objectContaining({ field: 'impact', params: { line: 4 } }),
      ]),
    );
    expect(await outages()).toEqual([]);
  });

  it('take the rest where that is asked for', async () => {
    expect((await take(bad, { partial: 'true' })).body).toMatchObject({ received: 3, added: 1, refusedRows: 2 });
    expect((await outages()).map(({ title }) => title)).toEqual(['Bra']);
  });

  it('of maintenance say when work went on beyond what was agreed', async () => {
    const lines = ['from,to,title,ended_at,agreed', '2026-05-02 22:00,2026-05-02 23:00,Byte,2026-05-02 23:30,ja', '2026-05-03 22:00,2026-05-03 23:00,Oanmält,,nej'];
    expect((await take(lines, {}, 'maintenance-windows')).body).toMatchObject({ added: 2 });
    const { body } = await manager.get<{ items: object[] }>('/api/maintenance-windows');
    expect(body.items).toMatchObject([{ agreed: false }, { agreed: true, to: '2026-05-02T21:00:00.000Z', endedAt: '2026-05-02T21:30:00.000Z' }]);
  });

  it('are refused as a whole with the reason: no file, no columns, no such zone or tower', async () => {
    expect((await take(['a,b', '1,2'])).body.code).toMatch(/missing_column/);
    expect((await take([header], { zone: 'Mars/Olympus' })).body.errors).toMatchObject([{ field: 'zone', code: 'unknown_zone' }]);
    expect((await take([header, ...night], { towerId: place.supplierId })).body.errors).toMatchObject([{ field: 'towerId' }]);
    expect((await manager.post('/api/outages/import', {})).status).toBe(415);
  });

  it('are the buyer’s to send, and no vendor’s nor another organisation’s', async () => {
    const vendor = await tenant.tenant.as('vendor', place.supplierId);
    const elsewhere = await (await createTenant(app)).as('supplier_manager');
    for (const kind of ['outages', 'maintenance-windows']) {
      expect((await take([header, ...night], {}, kind, vendor)).status).toBe(404);
      expect((await take([header, ...night], {}, kind, elsewhere)).status).not.toBe(200);
    }
    expect(await outages()).toEqual([]);
  });
});
