import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from '../testing/client.js';
import { MeasuredTenant } from '../testing/measured-tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { createTenant } from '../testing/tenant.js';
import type { MaintenanceWindowDetailDto } from './maintenance-windows/maintenance-windows.dto.js';
import type { IngestedDto } from './measurements/measurements.dto.js';
import type { OutageDetailDto, OutageDto, OutagePageDto } from './outages/outages.dto.js';
import type { SeriesAvailabilityDto } from './series/availability.dto.js';
import type { SeriesDaysDto, SeriesDto } from './series/series.dto.js';

describe('evidence', () => {
  let app: NestFastifyApplication;
  let tenant: MeasuredTenant;
  let manager: Client;
  let vendor: Client;
  let supplierId: string;
  let towerId: string;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    tenant = await MeasuredTenant.create(app);
    towerId = await tenant.tower();
    ({ id: supplierId } = await tenant.supplier('Alfa', [towerId]));
    manager = await tenant.tenant.as('supplier_manager');
    vendor = await tenant.tenant.as('vendor', supplierId);
  });

  const outage = (changes: object = {}) => ({
    ...{ supplierId, towerId, title: 'Power', from: '2026-03-02T00:00:00Z', to: '2026-03-02T03:00:00Z' },
    ...changes,
  });
  const series = async (kind: 'probe' | 'figure' = 'probe', externalId = 'web') => {
    const body = { supplierId, towerId, name: 'Web', kind, unit: kind === 'figure' ? 'points' : null, source: 'monitor', externalId };
    return (await manager.post<SeriesDto>('/api/measurement-series', body)).body;
  };
  const ingest = (client: Client, lines: string[], type = 'text/csv', query = '') =>
    client.post<IngestedDto>(`/api/measurements${query}`, Buffer.from(lines.join('\n')), { 'content-type': type });

  describe('outages', () => {
    it.each([
      ['to', { to: '2026-03-01T00:00:00Z' }],
      ['impact', { impact: 10_001 }],
      ['impact', { impact: 0.5 }],
      ['title', { title: ' ' }],
      ['from', { from: 'yesterday' }],
      ['towerId', { towerId: '00000000-0000-4000-8000-000000000000' }],
    ])('are refused by their %s: %j', async (field, changes) => {
      const { status, body } = await manager.post('/api/outages', outage(changes));
      expect([status, body]).toMatchObject([422, { errors: [expect.objectContaining({ field })] }]);
    });

    it('tell the second of two editors what the first one changed', async () => {
      const { body } = await manager.post<OutageDto>('/api/outages', outage());
      await manager.patch(`/api/outages/${body.id}`, { title: 'Cooling' }, body.version);
      const late = await manager.patch(`/api/outages/${body.id}`, { title: 'Network' }, body.version);
      expect([late.status, late.body]).toMatchObject([412, { current: { title: 'Cooling' } }]);
    });

    it('show a supplier its own, and nobody else anything', async () => {
      const { body } = await manager.post<OutageDto>('/api/outages', outage());
      expect((await vendor.get<OutagePageDto>('/api/outages')).body.items).toHaveLength(1);
      expect((await vendor.post('/api/outages', outage())).status).toBe(404);
      expect((await vendor.patch(`/api/outages/${body.id}`, { title: 'x' }, body.version)).status).toBe(404);
      const other = await tenant.supplier('Beta', [towerId]);
      for (const client of [await tenant.tenant.as('vendor', other.id), await (await createTenant(app)).as('administrator')]) {
        expect((await client.get(`/api/outages/${body.id}`)).status).toBe(404);
        expect((await client.get<OutagePageDto>('/api/outages')).body.items).toEqual([]);
      }
    });
  });

  describe('pages of their own', () => {
    let rival: Client;
    let other: string;
    beforeEach(async () => {
      ({ id: other } = await tenant.supplier('Beta', [towerId]));
      rival = await tenant.tenant.as('vendor', other);
    });

    it('say who recorded an outage, and what is behind it to those who see that', async () => {
      const fibre = (await manager.post<OutageDto>('/api/outages', outage({ supplierId: other, title: 'Fibre' }))).body;
      const records = (await manager.post<OutageDto>('/api/outages', outage({ title: 'Records', rootCauseId: fibre.id }))).body;
      const read = async (client: Client, { id }: OutageDto) => (await client.get<OutageDetailDto>(`/api/outages/${id}`)).body;
      const { name } = (await manager.get<{ user: { name: string } }>('/api/auth/me')).body.user;
      const rootCause = { id: fibre.id, title: 'Fibre', supplierName: 'Beta', from: '2026-03-02T00:00:00.000Z' };
      expect(await read(manager, records)).toMatchObject({ ...records, recordedByName: name, rootCause, caused: [] });
      expect(await read(manager, fibre)).toMatchObject({ rootCause: null, caused: [{ id: records.id, title: 'Records', supplierName: 'Alfa' }] });
      expect(await read(vendor, records)).toMatchObject({ rootCauseId: fibre.id, rootCause: null });
      expect(await read(rival, fibre)).toMatchObject({ caused: [] });
    });

    it('say who recorded maintenance, to the buyer and its supplier alone', async () => {
      const { id } = (await manager.post<{ id: string }>('/api/maintenance-windows', outage())).body;
      for (const client of [manager, vendor, await tenant.tenant.as('executive')]) {
        const { status, body } = await client.get<MaintenanceWindowDetailDto>(`/api/maintenance-windows/${id}`);
        expect([status, body]).toMatchObject([200, { title: 'Power', recordedByName: expect.any(String), recordedAt: expect.any(String) }]);
      }
      for (const client of [rival, await (await createTenant(app)).as('administrator')])
        expect((await client.get(`/api/maintenance-windows/${id}`)).status).toBe(404);
    });

    it.each(['outages', 'maintenance-windows'])('of %s are found by what they say, and by nobody who may not read them', async (kind) => {
      const said = { title: 'Brandlarm i ställverket', component: 'Kylaggregat', externalId: 'CHG0031337', note: 'Omstart av luftburen kylning' };
      // Late in the evening by UTC, which is the next day where the organisation is.
      const { id } = (await manager.post<{ id: string }>(`/api/${kind}`, outage({ ...said, from: '2026-03-02T23:30:00Z', to: '2026-03-03T03:00:00Z' }))).body;
      const find = async (q: string, client: Client) => (await client.get<{ items: object[] }>(`/api/search?q=${encodeURIComponent(q)}`)).body.items;
      const found = { kind, id, title: 'Brandlarm i ställverket 2026-03-03', link: `/evidence/${kind}/${id}` };
      const [executive, assessor] = [await tenant.tenant.as('executive'), await tenant.tenant.as('assessor')];
      for (const client of [manager, vendor, executive, assessor]) expect(await find('brandlarm', client)).toEqual([{ ...found, snippet: expect.any(String) }]);
      for (const q of ['kylaggregat', 'CHG0031337', 'luftburen']) expect(await find(q, vendor)).toMatchObject([found]);
      expect(await find('brandlarm', rival)).toEqual([]);
      expect(await find('brandlarm', await (await createTenant(app)).as('administrator'))).toEqual([]);
      await manager.post('/api/search/recent', { path: found.link });
      expect((await manager.get<{ items: object[] }>('/api/search/recent')).body.items).toMatchObject([found]);
    });
  });

  describe('measurements', () => {
    const probes = [
      'series,measured_at,up,response_ms',
      'web,2026-03-28T20:00:00Z,up,120',
      'web,2026-03-28T22:00:00Z,down,',
      'web,2026-03-29T02:00:00Z,up,80',
    ];

    it('are taken in bulk, and the same again change nothing', async () => {
      await series();
      expect((await ingest(manager, probes)).body).toMatchObject({ received: 3, added: 3, changed: 0, unchanged: 0 });
      expect((await ingest(manager, probes)).body).toMatchObject({ received: 3, added: 0, changed: 0, unchanged: 3 });
      const corrected = ['series,measured_at,up', 'web,2026-03-28T22:00:00Z,0.5'];
      expect((await ingest(manager, corrected)).body).toMatchObject({ added: 0, changed: 1 });
    });

    it('R2, R11 roll up by local day, over the night the clocks change', async () => {
      const { id } = await series();
      await ingest(manager, probes);
      const { items } = (await manager.get<SeriesDaysDto>(`/api/measurement-series/${id}/days?from=2026-03-28&to=2026-03-30`)).body;
      // Down from 23:00 on the 28th to 04:00 on the 29th, four hours that the clocks show as five.
      const hour = 3_600_000;
      expect(items.map(({ day, downMs, measurements }) => [day, downMs / hour, measurements])).toEqual([
        ['2026-03-28', 1, 2],
        ['2026-03-29', 3, 1],
      ]);
    });

    it('also a JSON object a line, of figures', async () => {
      await series('figure', 'csat');
      const lines = ['{"series":"csat","measuredAt":"2026-03-01T00:00:00Z","value":"4.25"}', '{"series":"csat","measuredAt":"2026-03-02T00:00:00Z","value":4}'];
      expect((await ingest(manager, lines, 'application/x-ndjson')).body).toMatchObject({ received: 2, added: 2 });
    });

    it('name every bad row, and take nothing unless told to take the rest', async () => {
      await series();
      const bad = ['series,measured_at,up', 'web,2026-03-01T00:00:00Z,up', 'web,tomorrow,up', 'unknown,2026-03-01T00:00:00Z,up', 'web,2026-03-01T01:00:00Z,'];
      const refused = await ingest(manager, bad);
      expect([refused.status, refused.body]).toMatchObject([
        422,
        { code: 'rows_refused', report: { refused: [{ line: 3, field: 'measuredAt' }, { line: 5, field: 'up' }, { line: 4, field: 'series' }] } },
      ]);
      expect((await ingest(manager, bad, 'text/csv', '?partial=true')).body).toMatchObject({ added: 1, refusedRows: 3 });
    });

    it('compare the tool’s own counting with ours', async () => {
      const { id } = await series();
      await ingest(manager, probes);
      const { body } = await manager.get<SeriesAvailabilityDto>(`/api/measurement-series/${id}/availability`);
      expect(body.timeWeighted).toMatchObject({ percent: '33.33', downMs: 4 * 3_600_000 });
      expect(body.byProbes).toMatchObject({ up: 2, total: 3, percent: '66.66' });
      expect(body.difference.map(({ code }) => code)).toContain('tool_rounds');
    });

    it('are the buyer’s to send, and the supplier’s own to read', async () => {
      const { id } = await series();
      expect((await ingest(vendor, probes)).status).toBe(404);
      await ingest(manager, probes);
      expect((await vendor.get(`/api/measurement-series/${id}`)).status).toBe(200);
      const other = await tenant.supplier('Beta', [towerId]);
      const rival = await tenant.tenant.as('vendor', other.id);
      expect((await rival.get(`/api/measurement-series/${id}/availability`)).status).toBe(404);
      const stranger = await (await createTenant(app)).as('administrator');
      expect((await ingest(stranger, probes)).body).toMatchObject({ code: 'rows_refused' });
    });
  });
});
