import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResultPageDto } from '../../results/results.dto.js';
import type { Client } from '../../testing/client.js';
import { packTenant, type PackTenant } from '../../testing/pack-tenant.js';
import { createTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { unzipped } from '../../testing/unzipped.js';
import type { ScorecardDto } from '../../scorecards/scorecard.dto.js';
import { FactExporter } from './fact-exporter.js';
import type { FactExportDto, FactExportPageDto } from './fact-exports.dto.js';
import { factTables } from './fact-tables.js';
import { rowsInGroup, writeParquet } from './parquet-file.js';

type Row = Record<string, string | bigint | Date | boolean | null>;

const bufferOf = (bytes: Buffer): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
const rowsOf = async (bytes: Buffer): Promise<Row[]> => (await parquetReadObjects({ file: bufferOf(bytes) })) as Row[];

describe('facts to take away', () => {
  let app: NestFastifyApplication;
  let tenant: PackTenant;
  let manager: Client;
  let files: Map<string, Buffer>;
  let made: FactExportDto;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await packTenant(app);
    await packTenant(app);
    manager = await tenant.t.tenant.as('supplier_manager');
    const { status, body } = await manager.post<FactExportDto>('/api/fact-exports', { firstPeriod: '2026-08', lastPeriod: '2026-09' });
    expect([status, body.status]).toEqual([202, 'queued']);
    expect((await manager.get(`/api/fact-exports/${body.id}/file`)).body.code).toBe('facts_not_made');
    await app.get(FactExporter).make(tenant.t.tenant.organisationId, body.id);
    made = (await manager.get<FactExportDto>(`/api/fact-exports/${body.id}`)).body;
    const file = await manager.get(`/api/fact-exports/${body.id}/file`);
    expect(createHash('sha256').update(file.raw).digest('hex')).toBe(made.sha256);
    files = await unzipped(file.raw);
  });
  afterAll(() => app.close());

  const table = (name: string): Promise<Row[]> => rowsOf(files.get(`${name}.parquet`) ?? Buffer.alloc(0));

  it('are one file for each kind, counted as they are written', async () => {
    expect([...files.keys()].sort()).toEqual(factTables.map(({ name }) => `${name}.parquet`).sort());
    const counts = await Promise.all(factTables.map(async ({ name }) => (await table(name)).length));
    expect(made).toMatchObject({ status: 'done', doneRows: counts.reduce((sum, count) => sum + count, 0), fileName: 'facts-2026-08-2026-09.zip' });
    expect(made.totalRows).toBe(made.doneRows);
  });

  it('hold every result as the API has it, exact and without floats', async () => {
    const results = (await manager.get<ResultPageDto>('/api/results?limit=200')).body.items.filter(({ period }) => period === '2026-08' || period === '2026-09');
    const rows = new Map((await table('results')).map((row) => [row['result_id'], row]));
    expect(rows.size).toBe(results.length);
    for (const one of results) {
      const row = rows.get(one.id);
      expect([row?.['value'], row?.['exact_value'], row?.['verdict'], row?.['met'], row?.['missed']]).toEqual([one.value, one.exactValue, one.verdict, BigInt(one.met), BigInt(one.missed)]);
      expect((row?.['window_from'] as Date).toISOString()).toBe(one.windowFrom);
      expect(row?.['complete']).toBe(one.complete);
    }
  });

  it('hold every score as it was published, with the parts that add up to it', async () => {
    const scorecard = (await manager.get<ScorecardDto>('/api/scorecards/2026-09')).body;
    const scores = await table('scores');
    for (const { id, score } of scorecard.suppliers) {
      expect(scores.find((row) => row['subject_id'] === id && row['period'] === '2026-09')).toMatchObject({ points: score.points, coverage_percent: score.coverage, supplier_id: id });
    }
    expect((await table('score_lines')).filter((row) => row['subject_id'] === tenant.alpha.id && row['period'] === '2026-09')).toHaveLength(4);
  });

  it('tell of incidents by id and time alone, and only of the organisation’s own', async () => {
    const incidents = await table('incidents');
    expect(incidents).toHaveLength(48);
    expect(new Set((await table('incident_outcomes')).map((row) => row['supplier_id']))).toEqual(new Set([tenant.alpha.id, tenant.beta.id]));
    for (const { name } of factTables) {
      const said = (await table(name)).map((row) => Object.values(row).join(' ')).join(' ');
      for (const word of ['Something is down', 'Alpha', 'HYPERLINK']) expect([name, said.includes(word)]).toEqual([name, false]);
    }
  });

  it('are written a group at a time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'samsyn-facts-'));
    try {
      const path = join(folder, 'many.parquet');
      const held: number[] = [];
      const rows = async function* () {
        for (let at = 0; at < 3 * rowsInGroup + 5; at += 1) yield [[String(at), at % 2 === 0 ? null : '1.10']];
      };
      const columns = [{ name: 'n', type: 'whole', sql: '' }, { name: 'd', type: 'text', sql: '' }] as const;
      const written = await writeParquet(path, columns, rows(), { about: { table: 'many' }, told: async (count) => void held.push(count) });
      expect(held).toEqual([rowsInGroup, 2 * rowsInGroup, 3 * rowsInGroup, 3 * rowsInGroup + 5]);
      const bytes = await readFile(path);
      expect(parquetMetadata(bufferOf(bytes)).row_groups).toHaveLength(4);
      const read = await rowsOf(bytes);
      expect([written, read.length, read[0], read.at(-1)]).toEqual([held.at(-1), held.at(-1), { n: 0n, d: null }, { n: BigInt(3 * rowsInGroup + 4), d: null }]);
      expect(read[1]).toEqual({ n: 1n, d: '1.10' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('name what is wrong with the months asked for', async () => {
    const asked = async (firstPeriod: string, lastPeriod: string) => (await manager.post('/api/fact-exports', { firstPeriod, lastPeriod })).body.errors?.map(({ field, code }) => `${field} ${code}`);
    expect(await asked('2026-09', '2026-08')).toEqual(['lastPeriod not_after_start']);
    expect(await asked('2006-09', '2026-08')).toEqual(['lastPeriod too_many_months']);
  });

  it('leave nothing behind but the archive', async () => {
    const { config } = app.get(FactExporter) as unknown as { config: { dataDir: string } };
    expect(await readdir(join(config.dataDir, 'files', 'fact-exports'))).toEqual([]);
  });

  it('are the managers’ alone', async () => {
    const stranger = await (await createTenant(app)).as('administrator');
    for (const denied of [await tenant.t.tenant.as('vendor', tenant.alpha.id), await tenant.t.tenant.as('executive'), await tenant.t.tenant.as('assessor'), stranger]) {
      for (const address of [`/api/fact-exports/${made.id}`, `/api/fact-exports/${made.id}/file`]) expect((await denied.get(address)).status).toBe(404);
    }
    expect((await stranger.get<FactExportPageDto>('/api/fact-exports')).body.items).toEqual([]);
    expect((await (await tenant.t.tenant.as('executive')).post('/api/fact-exports', { firstPeriod: '2026-08', lastPeriod: '2026-09' })).status).toBe(404);
  });
});
