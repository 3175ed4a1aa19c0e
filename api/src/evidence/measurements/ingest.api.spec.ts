import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { IncomingMessage, Server } from 'node:http';
import { request } from 'node:http';
import type { Client } from '../../testing/client.js';
import { MeasuredTenant } from '../../testing/measured-tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { SeriesDaysDto, SeriesDto } from '../series/series.dto.js';
import type { IngestedDto } from './measurements.dto.js';

const header = 'series,measured_at,up,value,response_ms';
const hour = 3_600_000;

describe('measurements in bulk', () => {
  let app: NestFastifyApplication;
  let url: string;
  let manager: Client;
  let place: { supplierId: string; towerId: string };

  beforeAll(async () => {
    app = await createTestApp();
    await app.listen(0, '127.0.0.1');
    url = `${await app.getUrl()}/api/measurements`;
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    const tenant = await MeasuredTenant.create(app);
    const towerId = await tenant.tower();
    const { id: supplierId } = await tenant.supplier('Alfa', [towerId]);
    place = { supplierId, towerId };
    manager = await tenant.tenant.as('supplier_manager');
  });

  const series = async (externalId: string, kind: 'probe' | 'figure' = 'probe') => {
    const body = { ...place, name: externalId, kind, unit: null, source: 'monitor', externalId };
    return (await manager.post<SeriesDto>('/api/measurement-series', body)).body.id;
  };
  const send = async (lines: readonly string[], query = '') => {
    const body = Buffer.from([header, ...lines].join('\n'));
    return (await manager.post<IngestedDto>(`/api/measurements${query}`, body, { 'content-type': 'text/csv' })).body;
  };
  const days = async (id: string) =>
    (await manager.get<SeriesDaysDto>(`/api/measurement-series/${id}/days?from=2026-01-01&to=2026-12-31`)).body.items;
  /** One probe an hour, every seventh down. */
  const probes = (externalId: string, count: number) =>
    Array.from({ length: count }, (_, n) => {
      const at = new Date(Date.UTC(2026, 2, 26) + n * hour).toISOString();
      return `${externalId},${at},${n % 7 === 3 ? '0.25' : 'up'},,${n}`;
    });

  it('leave nothing behind of a request that is cut off', async () => {
    const id = await series('web');
    const body = Buffer.from([header, ...probes('web', 1000)].join('\n'));
    const gone = new Promise<void>((resolve) => {
      (app.getHttpServer() as Server).once('request', (incoming: IncomingMessage) => incoming.once('close', () => resolve()));
    });
    const headers = { ...manager.headers(), 'content-type': 'text/csv', 'content-length': body.length };
    const upload = request(url, { method: 'POST', headers });
    upload.on('error', () => undefined);
    upload.write(body.subarray(0, body.length - 20), () => upload.destroy());
    await gone;
    expect(await days(id)).toEqual([]);
    expect(await send(probes('web', 1000))).toMatchObject({ added: 1000, unchanged: 0 });
  });

  it('are stored once when the same request comes twice at the same time', async () => {
    const id = await series('web');
    const lines = probes('web', 500);
    const answers = await Promise.all([send(lines), send(lines), send(lines)]);
    expect(answers.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 0, 500]);
    expect(answers.map(({ unchanged }) => unchanged).sort((a, b) => a - b)).toEqual([0, 500, 500]);
    expect((await days(id)).reduce((sum, { measurements }) => sum + measurements, 0)).toBe(500);
  });

  it('R2, R11 roll up alike in one request, in parts in any order, and in parts at the same time', async () => {
    const [whole, parts, together] = [await series('whole'), await series('parts'), await series('together')];
    await send(probes('whole', 150));
    const part = (externalId: string, from: number, to: number) => probes(externalId, 150).slice(from, to);
    for (const [from, to] of [[100, 150], [0, 40], [60, 80], [40, 110]] as const) await send(part('parts', from, to));
    await Promise.all([[0, 50], [50, 100], [100, 150]].map(([from, to]) => send(part('together', from ?? 0, to ?? 0))));
    const expected = await days(whole);
    expect(expected.length).toBeGreaterThan(5);
    expect(await days(parts)).toEqual(expected);
    expect(await days(together)).toEqual(expected);
  });

  it('take several series at once, also named twice, and of two rows at one instant the later', async () => {
    const [web, csat] = [await series('web'), await series('csat', 'figure')];
    const at = '2026-03-01T12:00:00Z';
    const lines = [`web,${at},down,,`, `csat,${at},,-4.250,`, `${web},${at},up,,80`, `csat,2026-03-01T13:00:00Z,,5,`];
    expect(await send(lines)).toMatchObject({ received: 4, added: 3, refusedRows: 0 });
    expect(await days(web)).toMatchObject([{ measurements: 1, down: 0, responseMs: 80 }]);
    expect(await days(csat)).toMatchObject([{ measurements: 2, minimum: '-4.25', maximum: '5' }]);
  });

  it('are at most 100 000 a request, and none of more is taken', async () => {
    const id = await series('web');
    expect(await send(probes('web', 100_001))).toMatchObject({ status: 422, code: 'too_many_rows', params: { limit: 100_000 } });
    expect(await days(id)).toEqual([]);
  });

  it.each([
    ['series', `,2026-03-01T00:00:00Z,up,,`],
    ['series', `nobody,2026-03-01T00:00:00Z,up,,`],
    ['series', `web,2026-03-01T00:00:00Z,,4,`],
    ['measuredAt', `web,2026-02-30T00:00:00Z,up,,`],
    ['measuredAt', `web,2026-03-01T24:01:00Z,up,,`],
    ['measuredAt', `web,2026-03-01T00:00:00,up,,`],
    ['measuredAt', `web,1989-12-31T00:00:00Z,up,,`],
    ['measuredAt', `web,2999-01-01T00:00:00Z,up,,`],
    ['up', `web,2026-03-01T00:00:00Z,1.5,,`],
    ['up', `web,2026-03-01T00:00:00Z,,,`],
    ['value', `web,2026-03-01T00:00:00Z,up,4,`],
    ['value', `web,2026-03-01T00:00:00Z,,1e3,`],
    ['responseMs', `web,2026-03-01T00:00:00Z,up,,-1`],
    ['row', `web,2026-03-01T00:00:00Z,up`],
    ['row', `"web"x,2026-03-01T00:00:00Z,up,,`],
  ])('name the line and the field %s of %j', async (field, line) => {
    const id = await series('web');
    const lines = [...probes('web', 2), line];
    expect(await send(lines)).toMatchObject({ status: 422, code: 'rows_refused', report: { refused: [{ line: 4, field }] } });
    expect(await days(id)).toEqual([]);
    expect(await send(lines, '?partial=true')).toMatchObject({ added: 2, refusedRows: 1, refused: [{ line: 4, field }] });
  });
});
