import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { AppConfig } from '../../platform/config.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import type { Client } from '../../testing/client.js';
import { eventLog, type LogRow } from '../../testing/event-log.js';
import { addSupplier } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { zipFile } from '../../testing/zip-file.js';
import type {
  ImportDto,
  ImportPageDto,
  PreviewDto,
  QuarantinePageDto,
  ReplayDto,
  StartedImportDto,
} from './imports.dto.js';
import type { IncidentPageDto } from '../incidents.dto.js';
import type { IncidentDetailDto } from '../incident-detail.dto.js';
import type { DiscussionDto } from '../live/discussion.dto.js';

const form = { preset: 'servicenow-event-log' };
const ownMapping = JSON.stringify({
  rows: 'incident',
  columns: { externalId: 'a', openedAt: 'b' },
  dateOrder: 'ymd',
});
const csv = (content: Buffer) => ({ name: 'log.csv', content });

describe('imports', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;

  beforeAll(async () => {
    app = await createTestApp();
    await app.get(JobQueue).startWorkers();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
  });

  async function settled(id: string): Promise<ImportDto> {
    for (;;) {
      const { body } = await manager.get<ImportDto>(`/api/imports/${id}`);
      if (['done', 'failed', 'measuring'].includes(body.status)) return body;
      await wait(50);
    }
  }

  async function importLog(content: Buffer, fields: Record<string, string> = form): Promise<ImportDto> {
    const { status, body } = await manager.upload<StartedImportDto>('/api/imports', csv(content), fields);
    expect({ status, body }).toMatchObject({ status: 202 });
    return settled(body.id);
  }

  async function incidents(): Promise<IncidentDetailDto[]> {
    const { body } = await manager.get<IncidentPageDto>('/api/incidents?sort=externalId');
    return Promise.all(
      body.items.map(async ({ id }) => (await manager.get<IncidentDetailDto>(`/api/incidents/${id}`)).body),
    );
  }

  const twoIncidents: LogRow[] = [
    { number: 'INC0000001', state: 'New', updated: '1/3/2016 08:05', group: 'Group 1' },
    { number: 'INC0000002', state: 'New', updated: '1/3/2016 08:06', group: '?' },
    {
      number: 'INC0000001',
      state: 'Active',
      updated: '1/3/2016 09:00',
      group: 'Group 2',
      priority: '2 - High',
    },
    { number: 'INC0000001', state: 'Closed', updated: '5/3/2016 12:00', group: 'Group 1', madeSla: 'false' },
  ];

  it('takes a file in the background and tells of each incident what its last row says', async () => {
    const done = await importLog(gzipSync(eventLog(twoIncidents)));
    expect(done).toMatchObject({
      incidents: 2,
      events: 4,
      unchanged: 0,
      quarantined: 0,
      rowsRead: 4,
      source: 'servicenow-event-log',
    });
    expect(done.bytesRead).toBe(done.sizeBytes);
    const [first, second] = await incidents();
    expect(first).toMatchObject({
      externalId: 'INC0000001',
      state: 'closed',
      priority: 3,
      reportedInTime: false,
      openedAt: '2016-03-01T07:00:00.000Z',
      acknowledgedAt: '2016-03-01T08:00:00.000Z',
      stoppedAt: '2016-03-05T11:00:00.000Z',
      handOffs: 2,
      bounces: 1,
      groupChanged: true,
    });
    expect(first?.events.map(({ priority }) => priority)).toEqual([3, 2, 3]);
    expect(first?.assignments.map(({ groupName }) => groupName)).toEqual([null, 'Group 1', 'Group 2']);
    expect(second).toMatchObject({ handOffs: 0, groupChanged: false });
  });

  it('knows an incident again: the same changes nothing, a change replaces it', async () => {
    await importLog(eventLog(twoIncidents));
    expect(await importLog(eventLog(twoIncidents))).toMatchObject({
      status: 'done',
      incidents: 2,
      events: 4,
      unchanged: 2,
    });
    const changed = [
      ...twoIncidents,
      { number: 'INC0000002', state: 'Active', updated: '1/3/2016 10:00', group: 'Group 3' },
    ];
    expect(await importLog(eventLog(changed))).toMatchObject({ incidents: 2, events: 5, unchanged: 1 });
    const [first, second] = await incidents();
    expect(first).toMatchObject({ version: 1 });
    expect(second).toMatchObject({ version: 2 });
    expect(second?.events).toHaveLength(2);
    expect(await importLog(eventLog(twoIncidents), { ...form, source: 'other' })).toMatchObject({
      unchanged: 0,
    });
    expect(await incidents()).toHaveLength(4);
  });

  it('keeps a supplier with a task a party, and lets one that the log brings later read what was said before', async () => {
    const towerId = (await manager.post<{ id: string }>('/api/towers', { code: 'operations', name: 'Operations' })).body.id;
    const [helper, later] = [await addSupplier(manager, 'Helper'), await addSupplier(manager, 'Later')];
    await manager.post('/api/team-mappings', { groupName: 'Group 3', supplierId: later, towerId });
    const row = { number: 'INC0000002', state: 'Active', group: '?', closed: '?' };
    const log: LogRow[] = [...twoIncidents.filter(({ number }) => number === 'INC0000001'), row];
    await importLog(eventLog(log));
    const [, second] = await incidents();
    const url = `/api/incidents/${second?.id}`;
    expect((await manager.post(`${url}/tasks`, { supplierId: helper, title: 'Look at the disks' })).status).toBe(201);
    for (const visibility of ['parties', 'internal']) await manager.post(`${url}/comments`, { visibility, text: `To ${visibility}` });

    log.push({ ...row, updated: '1/3/2016 10:00', group: 'Group 3' });
    expect(await importLog(eventLog(log))).toMatchObject({ unchanged: 1 });
    for (const supplierId of [helper, later]) {
      const vendor = await tenant.as('vendor', supplierId);
      const seen = (await vendor.get<IncidentDetailDto>(url)).body;
      expect([seen.events.length, seen.tasks.map(({ title }) => title)]).toEqual([2, ['Look at the disks']]);
      const { comments } = (await vendor.get<DiscussionDto>(`${url}/discussion`)).body;
      expect(comments.map(({ text }) => text)).toEqual(['To parties']);
    }
    // Once more without a change of parties.
    log.push({ ...row, updated: '1/3/2016 11:00', group: 'Group 3' });
    expect(await importLog(eventLog(log))).toMatchObject({ unchanged: 1 });
    expect((await (await tenant.as('vendor', helper)).get(url)).status).toBe(200);
  });

  it('is whole also where the file returns to an incident long after it went on to others', async () => {
    const number = (i: number) => `INC${String(i).padStart(7, '0')}`;
    const many = Array.from({ length: 40_000 }, (_, i) => ({
      number: number(i >> 2),
      updated: `1/3/2016 0${8 + (i & 1)}:0${i & 3}`,
    }));
    const late = [1, 2, 3].map((i) => ({
      number: number(i),
      state: 'Active',
      updated: '1/3/2016 08:02',
      group: 'Group 9',
    }));
    const content = eventLog([...many, ...late]);
    expect(await importLog(content)).toMatchObject({ incidents: 10_000, events: 40_003, unchanged: 0 });
    const { body } = await manager.get<IncidentPageDto>('/api/incidents?sort=externalId&limit=5');
    expect(body.items.map(({ handOffs }) => handOffs)).toEqual([0, 2, 2, 2, 0]);
    const second = await manager.get<IncidentDetailDto>(`/api/incidents/${body.items[1]?.id}`);
    expect(second.body.events.map(({ sequence, state }) => [sequence, state])).toEqual([
      [1, 'new'],
      [2, 'new'],
      [3, 'active'],
      [4, 'new'],
      [5, 'new'],
    ]);
    expect(await importLog(content)).toMatchObject({ incidents: 10_000, events: 40_003, unchanged: 10_000 });
  }, 30_000);

  it('takes the same file submitted twice at once in only once', async () => {
    const both = await Promise.all([importLog(eventLog(twoIncidents)), importLog(eventLog(twoIncidents))]);
    expect(both.map(({ unchanged }) => unchanged).sort()).toEqual([0, 2]);
    expect(await incidents()).toHaveLength(2);
  });

  it('puts bad rows aside with line and reason, to be corrected and replayed once', async () => {
    const rows = [...twoIncidents];
    rows[2] = { ...rows[2], updated: '31/2/2016 09:00' };
    const { id, ...done } = await importLog(Buffer.concat([eventLog(rows), Buffer.from('INC0000003,New\n')]));
    expect(done).toMatchObject({ incidents: 2, events: 3, quarantined: 2 });
    const list = await manager.get<QuarantinePageDto>(`/api/imports/${id}/quarantine`);
    const [bad, ragged] = list.body.items;
    expect(bad).toMatchObject({
      line: 4,
      field: 'sys_updated_at',
      code: 'bad_date',
      params: { value: '31/2/2016 09:00' },
    });
    expect(ragged).toMatchObject({
      line: 6,
      field: null,
      code: 'wrong_cell_count',
      params: { expected: 11, found: 2 },
    });
    const url = `/api/imports/${id}/quarantine/${bad?.id}`;
    const cells = bad?.cells ?? [];
    expect((await manager.patch(url, { cells }, 1)).body).toMatchObject({
      code: 'invalid_input',
      errors: [{ field: 'sys_updated_at', code: 'bad_date' }],
    });
    const corrected = cells.map((cell) => (cell.startsWith('31/2') ? '1/3/2016 09:00' : cell));
    expect((await manager.patch(url, { cells: corrected }, 7)).status).toBe(412);
    expect((await manager.patch(url, { cells: corrected }, 1)).body).toMatchObject({
      status: 'corrected',
      version: 2,
    });
    const replay = () => manager.post<ReplayDto>(`/api/imports/${id}/replay`);
    const replays = await Promise.all([replay(), replay()]);
    expect(replays.map(({ body }) => body.replayed).sort()).toEqual([0, 1]);
    expect((await replay()).body).toEqual({ replayed: 0, incidents: 0 });
    const [first] = await incidents();
    expect(first).toMatchObject({
      handOffs: 2,
      bounces: 1,
      version: 2,
      acknowledgedAt: '2016-03-01T08:00:00.000Z',
    });
    expect(first?.events).toHaveLength(3);
    expect((await manager.get<ImportDto>(`/api/imports/${id}`)).body).toMatchObject({
      quarantined: 1,
      events: 4,
    });
    expect(await importLog(eventLog(twoIncidents))).toMatchObject({ unchanged: 2 });
  });

  it.each([
    ['another CSV', eventLog([], 'a,b,c'), {}, 'missing_columns'],
    ['an empty file', Buffer.alloc(0), {}, 'empty_file'],
    [
      'another encoding',
      Buffer.from(eventLog([{ category: 'Skärm' }]).toString(), 'latin1'),
      {},
      'wrong_encoding',
    ],
    ['a damaged archive', gzipSync(eventLog(twoIncidents)).subarray(0, 30), {}, 'archive_damaged'],
    ['an unknown preset', eventLog([]), { preset: 'excel' }, 'unknown_preset'],
    ['an unknown zone', eventLog([]), { zone: 'Europe/Nacka' }, 'unknown_zone'],
    ['an empty zone', eventLog([]), { zone: '' }, 'missing_zone'],
    ['a mapping that is no JSON', eventLog([]), { preset: 'mapping', mapping: '{' }, 'malformed_json'],
    ['a mapping without a zone', eventLog([]), { preset: 'mapping', mapping: ownMapping }, 'missing_zone'],
    ['the source of manual incidents', eventLog([]), { source: 'manual' }, 'reserved'],
  ])('refuses %s and keeps nothing of it', async (_what, content, fields, code) => {
    const { status, body } = await manager.upload('/api/imports', csv(content), { ...form, ...fields });
    expect([body.code, ...(body.errors ?? []).map((each) => each.code)]).toContain(code);
    expect(status).toBe(422);
    expect((await manager.get<ImportPageDto>('/api/imports')).body.items).toEqual([]);
    expect(await incidents()).toEqual([]);
  });

  it('fails as a whole for what only its end shows', async () => {
    const rows = Array.from({ length: 8000 }, (_, i) => ({ number: `INC${i}` }));
    const content = Buffer.concat([eventLog(rows), Buffer.from('INC1,N\xe9w', 'latin1')]);
    const failed = await importLog(content);
    expect(failed).toMatchObject({
      status: 'failed',
      problem: { code: 'wrong_encoding', params: { line: 8002 } },
    });
    expect(await incidents()).toEqual([]);
  });

  it('stops unpacking an archive that would not end', async () => {
    const bomb = Buffer.concat([
      eventLog(twoIncidents),
      Buffer.alloc(64 * 1024 * 1024, `${'x'.repeat(9999)}\n`),
    ]);
    const failed = await importLog(zipFile({ 'log.csv': bomb }));
    expect(failed).toMatchObject({ status: 'failed', problem: { code: 'archive_too_large' } });
    expect(await incidents()).toEqual([]);
  }, 30_000);

  it('stops an upload above the limit', async () => {
    const small = await createTestApp({ uploadLimitBytes: 1000 });
    try {
      const other = await (await createTenant(small)).as('administrator');
      const { status, body } = await other.upload('/api/imports', csv(Buffer.alloc(100_000, 'x')), form);
      expect({ status, code: body.code }).toEqual({ status: 413, code: 'file_too_large' });
      const folder = join(small.get(AppConfig).dataDir, 'files/imports');
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      await small.close();
    }
  });

  it('shows how the first rows would be taken, and the columns of a file that fits in no way', async () => {
    const content = eventLog([...twoIncidents, { priority: '9' }]);
    const { body } = await manager.upload<PreviewDto>('/api/imports/preview', csv(content), form);
    expect(body.rows[0]).toMatchObject({
      line: 2,
      externalId: 'INC0000001',
      group: 'Group 1',
      at: '2016-03-01T07:05:00.000Z',
    });
    expect(body.rows[4]).toMatchObject({ line: 6, problem: { field: 'priority', code: 'unknown_priority' } });
    const other = await manager.upload<PreviewDto>(
      '/api/imports/preview',
      csv(Buffer.from('x;y\n1;2\n')),
      form,
    );
    expect(other.body).toMatchObject({
      columns: ['x', 'y'],
      rows: [{ line: 2, cells: ['1', '2'] }],
      problem: { code: 'missing_columns' },
    });
  });

  it('reads by a saved mapping', async () => {
    const mapping = {
      rows: 'incident',
      columns: { externalId: 'nr', openedAt: 'öppnad', closedAt: 'stängd' },
      dateOrder: 'ymd',
      zone: 'Europe/Stockholm',
    };
    const saved = await manager.post<{ id: string; version: number }>('/api/import-mappings', {
      name: 'Eget',
      mapping,
    });
    expect(saved.status).toBe(201);
    const content = Buffer.from('nr;öppnad;stängd\nA1;2026-03-02 08:00;2026-03-02 09:00\n');
    expect(await importLog(content, { preset: 'mapping', mappingId: saved.body.id })).toMatchObject({
      incidents: 1,
      events: 1,
    });
    expect((await incidents())[0]).toMatchObject({
      externalId: 'A1',
      openedAt: '2026-03-02T07:00:00.000Z',
      stoppedAt: '2026-03-02T08:00:00.000Z',
    });
    const url = `/api/import-mappings/${saved.body.id}`;
    expect(
      (await manager.put(url, { name: 'Eget', mapping: { ...mapping, rows: 'x' } }, 1)).body.errors,
    ).toEqual([expect.objectContaining({ field: 'mapping.rows' })]);
    expect((await manager.delete(url, 1)).status).toBe(204);
    expect(
      (await manager.upload('/api/imports', csv(content), { preset: 'mapping', mappingId: saved.body.id }))
        .body.errors,
    ).toEqual([{ field: 'mappingId', code: 'not_found' }]);
  });

  it('are closed to vendors, to those without the permission and to other organisations', async () => {
    const { id } = await importLog(eventLog([...twoIncidents, { priority: 'x' }]));
    const stranger = await (await createTenant(app)).as('administrator');
    const vendor = await tenant.as('vendor', randomUUID());
    const executive = await tenant.as('executive');
    const assessor = await tenant.as('assessor');
    const urls = [
      '/api/imports',
      `/api/imports/${id}`,
      `/api/imports/${id}/quarantine`,
      '/api/imports/presets',
      '/api/import-mappings',
    ];
    for (const url of urls) {
      expect((await vendor.get(url)).status).toBe(404);
      expect((await executive.get(url)).status).toBe(404);
      expect((await stranger.inOrganisation(tenant.slug).get(url)).status).toBe(404);
    }
    expect((await stranger.get(`/api/imports/${id}`)).status).toBe(404);
    expect((await stranger.get(`/api/imports/${id}/quarantine`)).status).toBe(404);
    expect((await stranger.post(`/api/imports/${id}/replay`)).status).toBe(404);
    expect((await assessor.get(`/api/imports/${id}`)).status).toBe(200);
    for (const client of [vendor, executive, assessor]) {
      expect((await client.upload('/api/imports', csv(eventLog(twoIncidents)), form)).status).toBe(404);
      expect((await client.upload('/api/imports/preview', csv(eventLog(twoIncidents)), form)).status).toBe(
        404,
      );
      expect((await client.post(`/api/imports/${id}/replay`)).status).toBe(404);
    }
  });
});
