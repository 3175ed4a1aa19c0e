import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import type { OutageDto } from '../../evidence/outages/outages.dto.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import type { Client } from '../../testing/client.js';
import { addSupplier, addTower } from '../../testing/register.js';
import { createTestApp } from '../../testing/test-app.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { nextAttempt } from './retry.js';
import { WebhookSender } from './webhook-sender.js';
import type { CreatedWebhookDto, DeliveryDto, DeliveryPageDto, WebhookDto } from './webhooks.dto.js';

interface Told {
  headers: IncomingHttpHeaders;
  body: string;
}

describe('webhooks', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let supplierId: string;
  let towerId: string;
  let server: Server;
  let address: string;
  let told: Told[];
  let status: number;

  beforeAll(async () => {
    app = await createTestApp({ allowLoopback: true });
    server = createServer((request, response) => {
      void text(request).then((body) => {
        told.push({ headers: request.headers, body });
        response.writeHead(status, { location: address }).end('thank you');
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  });
  afterAll(async () => {
    server.close();
    await app.close();
  });
  beforeEach(async () => {
    [told, status] = [[], 200];
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    supplierId = await addSupplier(manager);
    towerId = await addTower(manager);
  });

  const asked = (changes: object = {}) => ({ name: 'Chat', address, eventTypes: ['outage.recorded'], ...changes });
  const made = async (changes: object = {}) => (await manager.post<CreatedWebhookDto>('/api/webhooks', asked(changes))).body;
  const outage = async () =>
    (await manager.post<OutageDto>('/api/outages', { supplierId, towerId, title: 'Power', from: '2026-03-02T00:00:00Z' })).body;
  const deliveries = async ({ id }: { id: string }) => (await manager.get<DeliveryPageDto>(`/api/webhooks/${id}/deliveries`)).body.items;
  const deliver = (id: string) => app.get(WebhookSender).deliver({ organisationId: tenant.organisationId, id });
  const inTenant = (sql: string, values: unknown[]) =>
    app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => tx.manager.query(sql, [tx.organisationId, ...values]));

  it('tell what happened, once it has, signed so that the other side can check it', async () => {
    const hook = await made();
    const other = await made({ eventTypes: ['credit.step'] });
    const { id } = await outage();
    const [queued] = await deliveries(hook);
    expect(await deliveries(other)).toEqual([]);
    await deliver(String(queued?.id));
    expect(told).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = told;
    const verified = new Webhook(String(hook.secret)).verify(body, headers as Record<string, string>);
    expect(verified).toMatchObject({ type: 'outage.recorded', data: { topic: 'outages', id, kind: 'created', supplierIds: [supplierId] } });
    expect(headers['webhook-id']).toBe(`msg_${queued?.id}`);
    expect(await deliveries(hook)).toMatchObject([{ status: 'delivered', attempts: 1, responseStatus: 200 }]);
    await deliver(String(queued?.id));
    expect(told).toHaveLength(1);
  });

  it('say nothing of what was refused', async () => {
    const hook = await made();
    await manager.post('/api/outages', { supplierId, towerId, title: 'Power', from: 'never' });
    expect(await deliveries(hook)).toEqual([]);
  });

  it('are tried again ever later, for a day, and then the endpoint is switched off for all to see', async () => {
    status = 503;
    const hook = await made();
    await outage();
    const [queued] = await deliveries(hook);
    const id = String(queued?.id);
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await deliver(id);
      // What is not due yet is left alone; then its time has come.
      await deliver(id);
      expect(told).toHaveLength(attempt);
      await inTenant(`UPDATE webhook_delivery SET next_attempt_at = now() - interval '1 s' WHERE organisation_id = $1 AND id = $2`, [id]);
      if (attempt === 1) {
        const { body } = await manager.get<WebhookDto>(`/api/webhooks/${hook.id}`);
        expect(body).toMatchObject({ active: true, failingSince: expect.any(String), disabledAt: null });
        await inTenant(`UPDATE webhook_endpoint SET failing_since = now() - interval '1 day' WHERE organisation_id = $1 AND id = $2`, [hook.id]);
      }
    }
    expect(await deliveries(hook)).toMatchObject([{ status: 'failed', attempts: 8, problem: { code: 'unexpected_status', params: { status: 503 } } }]);
    const off = await manager.get<WebhookDto>(`/api/webhooks/${hook.id}`);
    expect(off.body).toMatchObject({ active: false, disabledAt: expect.any(String) });
    await outage();
    expect(await deliveries(hook)).toHaveLength(1);
    status = 200;
    await manager.patch(`/api/webhooks/${hook.id}`, { active: true }, off.body.version);
    expect((await manager.post<DeliveryDto>(`/api/webhooks/${hook.id}/deliveries/${id}/redeliver`)).body.status).toBe('pending');
    await deliver(id);
    expect(await deliveries(hook)).toMatchObject([{ id, status: 'delivered' }]);
    expect((await manager.get<WebhookDto>(`/api/webhooks/${hook.id}`)).body).toMatchObject({ active: true, failingSince: null, disabledAt: null });
  });

  it('are sent by the workers on their own, by the newest secret', async () => {
    const hook = await made();
    const { body: turned } = await manager.post<CreatedWebhookDto>(`/api/webhooks/${hook.id}/secret`, undefined, { 'if-match': `"${hook.version}"` });
    await app.get(JobQueue).startWorkers();
    await manager.post(`/api/webhooks/${hook.id}/test`);
    const deadline = Date.now() + 60_000;
    while (told.length === 0 && Date.now() < deadline) await new Promise((go) => setTimeout(go, 100));
    const [{ headers, body } = { headers: {}, body: '' }] = told;
    expect(new Webhook(String(turned.secret)).verify(body, headers as Record<string, string>)).toMatchObject({ type: 'webhook.test' });
    expect(() => new Webhook(String(hook.secret)).verify(body, headers as Record<string, string>)).toThrow();
  });

  it.each(['http://10.0.0.1/', 'http://169.254.169.254/', 'http://[fd00::1]/'])('go never to %s', async (inside) => {
    const hook = await made({ address: inside });
    await outage();
    const [queued] = await deliveries(hook);
    await deliver(String(queued?.id));
    expect(await deliveries(hook)).toMatchObject([{ status: 'pending', problem: { code: 'address_not_allowed' } }]);
  });

  it('follow nobody elsewhere', async () => {
    status = 307;
    const hook = await made();
    await outage();
    const [queued] = await deliveries(hook);
    await deliver(String(queued?.id));
    expect(told).toHaveLength(1);
    expect(await deliveries(hook)).toMatchObject([{ status: 'pending', responseStatus: 307 }]);
  });

  it.each([
    ['address', { address: 'ftp://a.example' }],
    ['address', { address: 'https://user:secret@a.example' }],
    ['eventTypes', { eventTypes: [] }],
    ['eventTypes', { eventTypes: ['webhook.test'] }],
    ['secret', { secret: 'mine' }],
  ])('are refused by their %s: %j', async (field, changes) => {
    const answer = await manager.post('/api/webhooks', asked(changes));
    expect([answer.status, answer.body]).toMatchObject([422, { errors: [expect.objectContaining({ field })] }]);
  });

  it('are the business of the buyer’s managers alone; whoever changes a thing has it told all the same', async () => {
    const hook = await made();
    const stranger = await createTenant(app);
    const clients = [
      await tenant.as('vendor', supplierId),
      await tenant.as('executive'),
      await tenant.as('assessor'),
      await stranger.as('administrator'),
    ];
    for (const client of clients) {
      expect((await client.get(`/api/webhooks/${hook.id}`)).status).toBe(404);
      expect((await client.get(`/api/webhooks/${hook.id}/deliveries`)).status).toBe(404);
      expect((await client.patch(`/api/webhooks/${hook.id}`, { name: 'x' }, hook.version)).status).toBe(404);
      expect((await client.post(`/api/webhooks/${hook.id}/secret`, undefined, { 'if-match': '"1"' })).status).toBe(404);
      expect((await client.delete(`/api/webhooks/${hook.id}`, hook.version)).status).toBe(404);
    }
  });

  it('of an endpoint that does not answer hold up nobody else’s', async () => {
    const silent = createServer(() => undefined);
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const stuck = await made({ address: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/` });
    await outage();
    await outage();
    const tenantB = await createTenant(app);
    const theirs = await tenantB.as('supplier_manager');
    const hook = (await theirs.post<CreatedWebhookDto>('/api/webhooks', asked())).body;
    await theirs.post(`/api/webhooks/${hook.id}/test`);
    const round = app.get(WebhookSender).round();
    const theirDeliveries = async () => (await theirs.get<DeliveryPageDto>(`/api/webhooks/${hook.id}/deliveries`)).body.items;
    const deadline = Date.now() + 10_000;
    while ((await theirDeliveries())[0]?.status !== 'delivered' && Date.now() < deadline) await new Promise((go) => setTimeout(go, 100));
    expect(await theirDeliveries()).toMatchObject([{ status: 'delivered' }]);
    silent.closeAllConnections();
    await round;
    silent.close();
    // The first failed, and so the second was not tried any more this time.
    expect((await deliveries(stuck)).map(({ attempts }) => attempts).sort()).toEqual([0, 1]);
  });

  it('wait five seconds first and ten hours last', () => {
    const now = new Date('2026-11-28T12:00:00Z');
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map((attempts) => nextAttempt(attempts, now));
    const hours = waits.reduce((sum, at) => sum + (at ? (at.getTime() - now.getTime()) / 3_600_000 : 0), 0);
    expect([waits[0]?.toISOString(), waits[7], Math.round(hours)]).toEqual(['2026-11-28T12:00:05.000Z', null, 28]);
  });
});
