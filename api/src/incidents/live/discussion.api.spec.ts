import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { Client, Problemish } from '../../testing/client.js';
import { addSupplier, addTower } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import type { IncidentDetailDto } from '../incident-detail.dto.js';
import type { AttachmentDto, CommentDto, DiscussionDto } from './discussion.dto.js';
import type { TaskDto } from './tasks.dto.js';

describe('what several parties say and do about one incident', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let forBlue: Client;
  let forGreen: Client;
  let towerId: string;
  let blue: string;
  let green: string;
  let incident: IncidentDetailDto;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    towerId = await addTower(manager);
    [blue, green] = [await addSupplier(manager, 'Blue'), await addSupplier(manager, 'Green')];
    await manager.post('/api/team-mappings', { groupName: 'Blue desk', supplierId: blue, towerId });
    [forBlue, forGreen] = [await tenant.as('vendor', blue), await tenant.as('vendor', green)];
  });
  beforeEach(async () => {
    const body = { title: 'Slow', priority: 2, openedAt: new Date(Date.now() - 60_000).toISOString(), groupName: 'Blue desk' };
    incident = (await manager.post<IncidentDetailDto>('/api/incidents', body)).body;
  });
  afterAll(() => app.close());

  const url = (of: string) => `/api/incidents/${incident.id}/${of}`;
  const texts = async (client: Client) => {
    const { body } = await client.get<DiscussionDto>(url('discussion'));
    return body.comments.map(({ text }) => text);
  };
  const say = (client: Client, text: string, visibility = 'parties') =>
    client.post<CommentDto>(url('comments'), { text, visibility });
  const task = (changes: object = {}) =>
    manager.post<TaskDto>(url('tasks'), { title: 'Check the switch', supplierId: green, towerId, ...changes });

  it('is for all parties or internal to the party that said it', async () => {
    expect((await say(manager, 'Are you on it?')).status).toBe(201);
    await say(manager, 'They are late again', 'internal');
    await say(forBlue, 'Yes');
    await say(forBlue, 'Do not tell them', 'internal');
    expect(await texts(manager)).toEqual(['Are you on it?', 'They are late again', 'Yes']);
    expect(await texts(forBlue)).toEqual(['Are you on it?', 'Yes', 'Do not tell them']);
    expect((await forGreen.get(url('discussion'))).status).toBe(404);
    expect((await say(forGreen, 'Hello')).status).toBe(404);
  });

  it('is read by a party that comes later, but for what is internal', async () => {
    await say(manager, 'For all');
    await say(forBlue, 'For us', 'internal');
    expect((await task()).status).toBe(201);
    expect(await texts(forGreen)).toEqual(['For all']);
  });

  it('names the people of the reader’s own party alone to a vendor', async () => {
    await say(manager, 'For all');
    const [seen] = (await forBlue.get<DiscussionDto>(url('discussion'))).body.comments;
    expect(seen).toMatchObject({ authorSupplierId: null, authorName: null });
    const [own] = (await manager.get<DiscussionDto>(url('discussion'))).body.comments;
    expect(own).toMatchObject({ authorName: 'Test supplier_manager' });
  });

  it('is said once, however often it is sent', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const twice = [1, 2].map(() => manager.post<CommentDto>(url('comments'), { text: 'Once', visibility: 'parties' }, key));
    const [first, second] = await Promise.all(twice);
    expect(first?.body.id).toBe(second?.body.id);
    expect(await texts(manager)).toEqual(['Once']);
    expect((await say(manager, ' ')).status).toBe(422);
    expect((await say(manager, 'x', 'everybody')).status).toBe(422);
  });

  it('takes files by their content, gives them back as downloads, and internal ones to their party alone', async () => {
    const content = Buffer.from('log of the night');
    const kept = await forBlue.upload<AttachmentDto>(url('attachments'), { name: 'night.txt', content });
    expect(kept).toMatchObject({ status: 201, body: { fileName: 'night.txt', mediaType: 'text/plain', visibility: 'parties' } });
    const inside = await manager.upload<AttachmentDto>(url('attachments'), { name: 'ours.txt', content }, { visibility: 'internal' });
    const read = await manager.get(url(`attachments/${kept.body.id}/content`));
    expect([read.status, read.raw.toString(), read.headers['x-content-type-options']]).toEqual([200, content.toString(), 'nosniff']);
    expect(String(read.headers['content-disposition'])).toMatch(/^attachment/);
    expect((await forBlue.get(url(`attachments/${inside.body.id}/content`))).status).toBe(404);
    expect((await forGreen.get(url(`attachments/${kept.body.id}/content`))).status).toBe(404);
  });

  it('refuses a disguised file, one of 30 MB and an empty one, and keeps nothing of them', async () => {
    const upload = (name: string, content: Buffer) => manager.upload(url('attachments'), { name, content });
    const program = Buffer.concat([Buffer.from('4d5a90000300', 'hex'), Buffer.alloc(200)]);
    expect((await upload('report.pdf', program)).body).toMatchObject({ status: 415, code: 'unsupported_media_type' });
    expect((await upload('report.pdf', Buffer.alloc(30 * 1024 * 1024, 1))).body).toMatchObject({ status: 413, code: 'file_too_large' });
    expect((await upload('report.pdf', Buffer.alloc(0))).status).toBe(422);
    expect((await manager.get<DiscussionDto>(url('discussion'))).body.attachments).toEqual([]);
  });

  it('R21: gives several suppliers tasks beside the lead, each with its own clock', async () => {
    const { body: given } = await task({ dueAt: new Date(Date.now() + 3_600_000).toISOString() });
    expect(given).toMatchObject({ status: 'open', supplierId: green });
    const at = (client: Client, version: number, status: string) =>
      client.patch<TaskDto>(url(`tasks/${given.id}`), { status }, version);
    expect((await at(forBlue, 1, 'acknowledged')).status).toBe(404);
    expect((await at(forGreen, 1, 'acknowledged')).body).toMatchObject({ status: 'acknowledged', endedAt: null });
    expect((await at(forGreen, 1, 'done')).status).toBe(412);
    expect((await at(forGreen, 2, 'cancelled')).body).toMatchObject({ status: 409, code: 'not_from_here' });
    const ended = await at(forGreen, 2, 'done');
    expect(ended.body.endedAt).not.toBeNull();
    const { body } = await forBlue.get<IncidentDetailDto>(`/api/incidents/${incident.id}`);
    // The lead and the end-to-end responsibility stay where they were.
    expect(body).toMatchObject({ leadSupplierId: blue, stoppedAt: null, tasks: [{ status: 'done' }] });
    expect((await at(manager, 3, 'open')).body).toMatchObject({ status: 'open', endedAt: null });
  });

  it('refuses a task for nobody, in the past, and by a vendor', async () => {
    const codes = (answer: { body: unknown }) => (answer.body as Problemish).errors?.map(({ field, code }) => `${field} ${code}`);
    expect(codes(await task({ supplierId: randomUUID(), towerId: randomUUID(), dueAt: '2026-01-01T00:00:00Z' }))).toEqual([
      'supplierId unknown_supplier',
      'towerId unknown_tower',
      'dueAt in_the_past',
    ]);
    expect((await forBlue.post(url('tasks'), { title: 'x', supplierId: blue })).status).toBe(404);
  });
});
