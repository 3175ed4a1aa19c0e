import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { Webhook } from 'standardwebhooks';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import type { OutagePageDto } from '../../evidence/outages/outages.dto.js';
import type { IncidentPageDto } from '../../incidents/incidents.dto.js';
import type { Client, Problemish } from '../../testing/client.js';
import { addSupplier, addTower } from '../../testing/register.js';
import { createTestApp } from '../../testing/test-app.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { alertGroup, auditRows, incidentRows, statusIncident } from '../adapters/sample-documents.js';
import { ApplyFacts } from './apply-facts.service.js';
import type { InboundMessageDetailDto, InboundMessagePageDto, ReceivedDto, ReplayedDto } from './inbound.dto.js';
import type { CreatedIntegrationDto, IntegrationDetailDto } from './integrations.dto.js';
import type { PreviewedDto, SampleDto } from './preview.dto.js';
import { MessageWorker } from './message-worker.js';
import { Poller } from './poller.js';

describe('messages from tools', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let supplierId: string;
  let towerId: string;

  beforeAll(async () => {
    app = await createTestApp({ allowLoopback: true });
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    supplierId = await addSupplier(manager);
    towerId = await addTower(manager);
  });
  afterAll(() => app.close());

  const asked = (changes: object = {}) => ({
    ...{ name: `Tool ${randomUUID().slice(0, 8)}`, kind: 'statuspage', supplierId, towerId, verification: 'standard', ...changes },
  });
  const made = async (changes: object = {}) => {
    const { status, body } = await manager.post<CreatedIntegrationDto>('/api/integrations', asked(changes));
    expect([status, body]).toMatchObject([201, { secret: expect.stringMatching(/^whsec_/) }]);
    return { ...body, secret: String(body.secret) };
  };
  type Made = Awaited<ReturnType<typeof made>>;
  const send = async <Body = Problemish>({ id }: { id: string }, payload: string, headers: Record<string, string> = {}) => {
    const answer = await app.inject({
      ...{ method: 'POST', url: `/api/inbound/${id}`, payload, headers: { 'content-type': 'application/json', ...headers } },
    });
    return { status: answer.statusCode, body: answer.json<Body>() };
  };
  const signature = ({ secret }: Made, payload: string, id: string, at = new Date()) => ({
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, payload),
  });
  const signed = (to: Made, document: unknown, id: string = randomUUID(), at = new Date()) => {
    const payload = JSON.stringify(document);
    return send<ReceivedDto>(to, payload, signature(to, payload, id, at));
  };
  const work = (messageId: string) => app.get(MessageWorker).run({ organisationId: tenant.organisationId, messageId });
  const taken = async (to: Made, document: unknown, id?: string) => {
    const { status, body } = await signed(to, document, id);
    expect([status, body]).toMatchObject([202, { duplicate: false }]);
    await work(body.id);
    return body.id;
  };
  const outagesOf = async ({ source }: { source: string }) =>
    (await manager.get<OutagePageDto>(`/api/outages?source=${encodeURIComponent(source)}`)).body.items;
  const detail = async ({ id }: { id: string }) => (await manager.get<IntegrationDetailDto>(`/api/integrations/${id}`)).body;
  const message = async ({ id }: { id: string }, messageId: string) =>
    (await manager.get<InboundMessageDetailDto>(`/api/integrations/${id}/messages/${messageId}`)).body;

  it('become one outage that later messages change in place and close', async () => {
    const tool = await made();
    await taken(tool, statusIncident());
    const [first] = await outagesOf(tool);
    expect(first).toMatchObject({ title: 'Slow sign-in', impact: 3000, to: null, supplierId });
    await manager.patch(`/api/outages/${first?.id}`, { cause: 'hardware' }, first?.version);
    await taken(tool, statusIncident({ impact: 'critical', updated_at: '2026-11-28T10:20:00Z' }));
    const over = { status: 'resolved', impact: 'critical', updated_at: '2026-11-28T11:00:00Z', resolved_at: '2026-11-28T11:00:00Z' };
    const last = await taken(tool, statusIncident(over));
    const late = await taken(tool, statusIncident({ updated_at: '2026-11-28T10:10:00Z' }));
    expect(await outagesOf(tool)).toMatchObject([
      { id: first?.id, impact: 10_000, to: '2026-11-28T11:00:00.000Z', cause: 'hardware' },
    ]);
    expect((await message(tool, last)).effect).toMatchObject({ changed: 1 });
    expect((await message(tool, late)).effect).toMatchObject({ outdated: 1, changed: 0 });
  });

  it('that come again have their effect once, whoever works them off, however often', async () => {
    const tool = await made();
    const first = await signed(tool, statusIncident(), 'msg_1', new Date(Date.now() - 2_000));
    const again = await signed(tool, statusIncident(), 'msg_1');
    expect(again.body).toMatchObject({ id: first.body.id, duplicate: true });
    await Promise.all([work(first.body.id), work(first.body.id), work(first.body.id)]);
    expect(await outagesOf(tool)).toHaveLength(1);
    expect(await message(tool, first.body.id)).toMatchObject({ status: 'processed', attempts: 1, deliveries: 2 });
  });

  it('whose process is killed half-way leave nothing, and are taken up at the next start', async () => {
    const tool = await made();
    const facts = app.get(ApplyFacts);
    const apply = facts.apply.bind(facts);
    // Everything is written and then the process is gone: its transaction goes with it.
    facts.apply = async (...given) => {
      await apply(...given);
      throw new Error('killed');
    };
    const { body } = await signed(tool, statusIncident());
    await expect(work(body.id)).rejects.toThrow('killed');
    expect(await outagesOf(tool)).toEqual([]);
    facts.apply = apply;
    await app.get(JobQueue).startWorkers();
    const deadline = Date.now() + 60_000;
    while ((await message(tool, body.id)).status !== 'processed' && Date.now() < deadline) await new Promise((go) => setTimeout(go, 200));
    expect(await outagesOf(tool)).toHaveLength(1);
    expect(await message(tool, body.id)).toMatchObject({ status: 'processed', attempts: 2 });
  });

  it('are refused with the reason, which is counted, and nothing is written', async () => {
    const tool = await made();
    const payload = JSON.stringify(statusIncident());
    const now = Date.now();
    const old = new Date(now - 6 * 60_000);
    const right = signature(tool, payload, 'once', new Date(now));
    const refusals: [string, Promise<{ status: number; body: Problemish }>][] = [
      ['unsigned', send(tool, payload)],
      ['wrong_signature', send(tool, `${payload} `, right)],
      ['wrong_signature', send(tool, payload, { ...right, 'webhook-signature': 'v1,aaaa' })],
      ['wrong_signature', send(tool, payload, { ...right, 'webhook-id': 'other' })],
      ['too_old', send(tool, payload, signature(tool, payload, 'old', old))],
      ['too_old', send(tool, payload, signature(tool, payload, 'ahead', new Date(now + 6 * 60_000)))],
      ['too_large', send(tool, 'x'.repeat(30 * 1024 * 1024))],
      ['not_json', send(tool, '{"incident":', signature(tool, '{"incident":', 'half'))],
    ];
    for (const [reason, answer] of refusals) expect((await answer).body).toMatchObject({ code: `inbound_${reason}` });
    expect((await send(tool, payload, right)).status).toBe(202);
    // What somebody overheard and sends once more, and another text under a name that is taken.
    expect((await send(tool, payload, right)).body).toMatchObject({ code: 'inbound_replayed', status: 409 });
    expect((await signed(tool, statusIncident({ name: 'Other' }), 'once', new Date(now + 5_000))).status).toBe(409);
    const { refusals: counted } = await detail(tool);
    expect(Object.fromEntries(counted.map(({ reason, count }) => [reason, count]))).toEqual({
      ...{ unsigned: 1, wrong_signature: 3, too_old: 2, too_large: 1, not_json: 1, replayed: 2 },
    });
    const { items } = (await manager.get<InboundMessagePageDto>(`/api/integrations/${tool.id}/messages`)).body;
    expect(items).toHaveLength(1);
    expect((await send({ id: randomUUID() }, payload)).status).toBe(404);
  });

  it('of a paused integration and those signed by an earlier secret are refused', async () => {
    const tool = await made();
    const { body: turned } = await manager.post<CreatedIntegrationDto>(`/api/integrations/${tool.id}/secret`, undefined, { 'if-match': `"${tool.version}"` });
    expect((await signed(tool, statusIncident())).body).toMatchObject({ code: 'inbound_wrong_signature' });
    const paused = await manager.patch<IntegrationDetailDto>(`/api/integrations/${tool.id}`, { active: false }, turned.version);
    expect(paused.body).toMatchObject({ active: false });
    expect((await signed({ ...tool, secret: String(turned.secret) }, statusIncident())).body).toMatchObject({ code: 'inbound_paused' });
    expect(JSON.stringify(paused.body)).not.toContain(turned.secret);
  });

  it('of tools that cannot sign so come with the secret itself, or an HMAC', async () => {
    const alerts = await made({ kind: 'alertmanager', verification: 'bearer' });
    const payload = JSON.stringify(alertGroup());
    expect((await send(alerts, payload, { authorization: 'Bearer whsec_wrong' })).body).toMatchObject({ code: 'inbound_wrong_signature' });
    const authorization = `Bearer ${alerts.secret}`;
    const { body } = await send<ReceivedDto>(alerts, payload, { authorization });
    await work(body.id);
    expect((await send<ReceivedDto>(alerts, payload, { authorization })).body).toMatchObject({ id: body.id, duplicate: true });
    const resolved = await send<ReceivedDto>(alerts, JSON.stringify(alertGroup('resolved')), { authorization });
    await work(resolved.body.id);
    expect(await outagesOf(alerts)).toMatchObject([{ to: '2026-11-28T10:30:00.000Z' }, { to: '2026-11-28T09:30:00.000Z' }]);
    const basic = await made({ verification: 'basic' });
    const password = Buffer.from(`samsyn:${basic.secret}`).toString('base64');
    expect((await send(basic, JSON.stringify(statusIncident()), { authorization: `Basic ${password}` })).status).toBe(202);
  });

  it('without names that say again what was said before something else, say how it stands now', async () => {
    const mapping = { fact: 'outage', list: '', fields: { externalId: 'id', title: 'text', from: 'from', to: 'to' } };
    const tool = await made({ kind: 'json', verification: 'hmac', mapping });
    const say = async (document: object) => {
      const payload = JSON.stringify(document);
      const hmac = createHmac('sha256', tool.secret).update(payload).digest('hex');
      const { body } = await send<ReceivedDto>(tool, payload, { 'x-hub-signature-256': `sha256=${hmac}` });
      await work(body.id);
      return body;
    };
    const open = { id: 'A-1', text: 'Down', from: '2026-11-28T10:00:00Z' };
    const first = await say(open);
    expect(await say(open)).toMatchObject({ id: first.id, duplicate: true });
    await say({ ...open, to: '2026-11-28T10:30:00Z' });
    expect(await outagesOf(tool)).toMatchObject([{ to: '2026-11-28T10:30:00.000Z' }]);
    expect(await say(open)).toMatchObject({ duplicate: false });
    expect(await outagesOf(tool)).toMatchObject([{ to: null }]);
  });

  it('that were dead and come again are tried again', async () => {
    const tool = await made();
    const document = statusIncident({ impact: 'dire' });
    const first = await signed(tool, document, 'dire-1', new Date(Date.now() - 2_000));
    await work(first.body.id);
    const { version } = await detail(tool);
    await manager.patch(`/api/integrations/${tool.id}`, { impacts: { dire: 9000 } }, version);
    expect((await signed(tool, document, 'dire-1')).body).toEqual({ id: first.body.id, status: 'received', duplicate: true });
    await work(first.body.id);
    expect(await message(tool, first.body.id)).toMatchObject({ status: 'processed', problem: null, deliveries: 2 });
  });

  it('of incidents add to the histories that are there', async () => {
    const tool = await made({ kind: 'servicenow', verification: 'standard' });
    await taken(tool, incidentRows);
    await taken(tool, { result: [{ ...incidentRows.result[0], state: '6', sys_updated_on: '2026-11-28 10:45:00', resolved_at: '2026-11-28 10:44:00' }] });
    const { items } = (await manager.get<IncidentPageDto>(`/api/incidents?source=${encodeURIComponent(tool.source)}&sort=externalId`)).body;
    expect(items).toMatchObject([
      { externalId: 'INC0010001', state: 'resolved', resolvedAt: '2026-11-28T10:44:00.000Z', openedAt: '2026-11-28T10:00:00.000Z' },
      { externalId: 'INC0010002', state: 'resolved' },
    ]);
    const { body } = await manager.get<{ events: object[] }>(`/api/incidents/${items[0]?.id}`);
    expect(body.events.length).toBeGreaterThanOrEqual(2);
  });

  it('of changes in ServiceNow tell who held an incident when, once its row and its groups are known', async () => {
    const tool = await made({ kind: 'servicenow' });
    const letter = await taken(tool, auditRows);
    expect(await message(tool, letter)).toMatchObject({
      status: 'dead',
      problem: { errors: [{ field: 'result.0.oldvalue', code: 'group_not_sent' }, { code: 'group_not_sent' }, { code: 'group_not_sent' }] },
    });
    const desk = { display_value: 'Service Desk', link: 'https://x.example/api/now/table/sys_user_group/5f721d93c0a8010e00f62a2d0ca2db1a' };
    const later = { sys_updated_on: '2026-11-28 10:50:00', assignment_group: '' };
    await taken(tool, { result: [{ ...incidentRows.result[0], ...later }, { ...incidentRows.result[1], assignment_group: desk }, incidentRows.result[1]] });
    expect((await manager.post(`/api/integrations/${tool.id}/messages/${letter}/replay`)).status).toBe(200);
    await work(letter);
    expect(await message(tool, letter)).toMatchObject({ status: 'processed', effect: { changed: 1, added: 0 } });
    const { items } = (await manager.get<IncidentPageDto>(`/api/incidents?source=${encodeURIComponent(tool.source)}&sort=externalId`)).body;
    const { body } = await manager.get<{ events: { at: string; state: string | null; groupName: string | null; priority: number | null }[] }>(`/api/incidents/${items[0]?.id}`);
    expect(body.events.map(({ at, state, groupName, priority }) => [at.slice(11, 16), state, groupName, priority])).toEqual([
      ['10:00', 'new', 'Service Desk', 3],
      ['10:20', null, 'Network', null],
      ['10:21', 'active', 'Network', null],
      ['10:25', null, 'Network', 2],
      ['10:40', null, null, null],
      ['10:50', 'active', null, 2],
    ]);
    // The same again changes nothing.
    const again = await taken(tool, auditRows);
    expect((await message(tool, again)).effect).toMatchObject({ changed: 0, added: 0 });
    const strange = { result: [{ ...auditRows.result[1], documentkey: { display_value: 'Incident: INC0099999', value: 'x' } }] };
    expect(await message(tool, await taken(tool, strange))).toMatchObject({ problem: { errors: [{ field: 'result.0.documentkey', code: 'incident_not_sent' }] } });
  });

  it('that say nothing we know are dead letters, to be tried again when they can be read, or let go', async () => {
    const tool = await made();
    const ids = [await taken(tool, statusIncident({ impact: 'dire' })), await taken(tool, { other: true }), await taken(tool, { incidents: 1 })];
    expect(await detail(tool)).toMatchObject({ messages: { dead: 3, processed: 0 } });
    expect(await message(tool, String(ids[0]))).toMatchObject({
      ...{ status: 'dead', problem: { code: 'bad_document', errors: [{ field: 'incident.impact', code: 'unknown_impact' }] } },
      payload: expect.stringContaining('dire'),
    });
    const { version } = await detail(tool);
    await manager.patch(`/api/integrations/${tool.id}`, { impacts: { minor: 3000, dire: 9000 } }, version);
    const at = `/api/integrations/${tool.id}/messages`;
    expect((await manager.post(`${at}/${ids[0]}/replay`)).status).toBe(200);
    await work(String(ids[0]));
    expect(await outagesOf(tool)).toMatchObject([{ impact: 9000 }]);
    expect((await manager.post(`${at}/${ids[0]}/replay`)).body).toMatchObject({ code: 'message_not_dead' });
    expect((await manager.post<InboundMessageDetailDto>(`${at}/${ids[1]}/discard`)).body.status).toBe('discarded');
    expect((await manager.post<ReplayedDto>(`/api/integrations/${tool.id}/replay`)).body).toEqual({ replayed: 1 });
  });

  it('are read on trial, by a sample of each tool, and leave nothing', async () => {
    const { body: samples } = await manager.get<SampleDto[]>('/api/integrations/samples');
    for (const sample of samples) {
      const { status, body } = await manager.post<PreviewedDto>('/api/integrations/preview', sample);
      expect([sample.kind, status, body.count > 0]).toEqual([sample.kind, 200, true]);
    }
    const plain = samples.find(({ kind }) => kind === 'json');
    const { body } = await manager.post<PreviewedDto>('/api/integrations/preview', { ...plain, impacts: { minor: 100 } });
    expect(body.facts).toMatchObject([
      { kind: 'outage', values: { externalId: 'A-17', title: 'Printing does not work', impact: '100', to: '2026-11-28T10:40:00Z' } },
      { values: { externalId: 'A-18', impact: '10000' } },
    ]);
    const wrong = await manager.post('/api/integrations/preview', { ...plain, document: '{"data":{"events":[{"ref":"A"}]}}' });
    expect([wrong.status, wrong.body]).toMatchObject([422, { code: 'bad_document', errors: [{ field: 'data.events.0.title' }, {}] }]);
    expect((await manager.post('/api/integrations/preview', { ...plain, mapping: null })).body).toMatchObject({ errors: [{ field: 'mapping' }] });
    for (const role of ['executive', 'assessor', 'vendor'] as const) {
      const client = await tenant.as(role, role === 'vendor' ? supplierId : undefined);
      expect((await client.get('/api/integrations/samples')).status).toBe(404);
      expect((await client.post('/api/integrations/preview', plain)).status).toBe(404);
    }
  });

  describe('fetched', () => {
    let server: Server;
    let address: string;
    let requests: IncomingMessage[];
    let answer: { status: number; body: string; headers?: Record<string, string> };

    beforeAll(async () => {
      server = createServer((request, response) => {
        requests.push(request);
        if (request.headers['if-none-match'] === '"v1"') return response.writeHead(304).end();
        return response.writeHead(answer.status, { etag: '"v1"', ...answer.headers }).end(answer.body);
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/incidents.json`;
    });
    afterAll(() => server.close());
    beforeEach(() => {
      requests = [];
      answer = { status: 200, body: JSON.stringify({ page: {}, incidents: [statusIncident().incident] }) };
    });
    const poll = ({ id }: { id: string }) => app.get(Poller).poll({ organisationId: tenant.organisationId, id });

    it('are asked for only when there is news, and have their effect once', async () => {
      const tool = await made({ pollAddress: address, pollMinutes: 5 });
      await poll(tool);
      await poll(tool);
      expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
      const { items } = (await manager.get<InboundMessagePageDto>(`/api/integrations/${tool.id}/messages`)).body;
      expect(items).toHaveLength(1);
      await work(String(items[0]?.id));
      expect(await outagesOf(tool)).toHaveLength(1);
      expect(await detail(tool)).toMatchObject({ pollProblem: null, polledAt: expect.any(String) });
    });

    it.each([
      ['unexpected_status', () => ({ status: 302, body: '', headers: { location: 'http://127.0.0.1/' } })],
      ['file_too_large', () => ({ status: 200, body: 'x'.repeat(6 * 1024 * 1024) })],
    ])('show %s with the integration', async (code, answered) => {
      answer = answered();
      const tool = await made({ pollAddress: address, pollMinutes: 5 });
      await poll(tool);
      expect(await detail(tool)).toMatchObject({ pollProblem: { code } });
      expect(requests).toHaveLength(1);
    });

    it.each(['http://10.0.0.1/', 'http://169.254.169.254/latest/meta-data', 'http://[::ffff:192.168.0.1]/', 'http://nowhere.invalid/'])(
      'never from %s',
      async (pollAddress) => {
        const tool = await made({ pollAddress, pollMinutes: 5 });
        await poll(tool);
        expect(await detail(tool)).toMatchObject({ pollProblem: { code: expect.stringMatching(/^address_not_/) } });
      },
    );
  });

  it.each([
    ['kind', { kind: 'telepathy' }],
    ['verification', { verification: 'none' }],
    ['supplierId', { supplierId: randomUUID() }],
    ['mapping', { kind: 'json' }],
    ['mapping.fields.title', { kind: 'json', mapping: { fact: 'outage', list: '', fields: { externalId: 'a', from: 'b' } } }],
    ['mapping', { mapping: { fact: 'outage', list: '', fields: { externalId: 'a', from: 'b', title: 'c' } } }],
    ['impacts', { impacts: { minor: 20_000 } }],
    ['pollAddress', { pollAddress: 'ftp://a.example', pollMinutes: 5 }],
    ['pollMinutes', { pollAddress: 'https://a.example' }],
    ['secret', { secret: 'mine' }],
  ])('an integration is refused by its %s', async (field, changes) => {
    const { status, body } = await manager.post('/api/integrations', asked(changes));
    expect([status, body]).toMatchObject([422, { errors: [expect.objectContaining({ field })] }]);
  });

  it('are the business of the buyer’s managers alone', async () => {
    const tool = await made();
    const messageId = await taken(tool, { other: true });
    const stranger = await createTenant(app);
    const clients = [
      await tenant.as('vendor', supplierId),
      await tenant.as('executive'),
      await tenant.as('assessor'),
      await stranger.as('administrator'),
    ];
    for (const client of clients) {
      expect((await client.get(`/api/integrations/${tool.id}`)).status).toBe(404);
      expect((await client.get(`/api/integrations/${tool.id}/messages/${messageId}`)).status).toBe(404);
      expect((await client.patch(`/api/integrations/${tool.id}`, { name: 'x' }, tool.version)).status).toBe(404);
      expect((await client.post(`/api/integrations/${tool.id}/messages/${messageId}/replay`)).status).toBe(404);
      expect((await client.post(`/api/integrations/${tool.id}/secret`, undefined, { 'if-match': '"1"' })).status).toBe(404);
      expect((await client.delete(`/api/integrations/${tool.id}`, tool.version)).status).toBe(404);
    }
  });
});
