import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { ActionDto } from '../../actions/actions.dto.js';
import type { Client } from '../../testing/client.js';
import { addContract, addSupplier, addTower } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp } from '../../testing/test-app.js';
import { RemindersService } from '../due/reminders.service.js';
import type { EscalationDetailDto, EscalationPageDto, LaddersDto } from './escalations.dto.js';
import { EscalationsService } from './escalations.service.js';

const dayMs = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * dayMs).toLocaleDateString('sv', { timeZone: 'Europe/Stockholm' });

describe('what is late', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let executive: Client;
  let forBlue: Client;
  let forGreen: Client;
  let blue: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    executive = await tenant.as('executive');
    blue = await addSupplier(manager, 'Blue');
    forBlue = await tenant.as('vendor', blue);
    forGreen = await tenant.as('vendor', await addSupplier(manager, 'Green'));
  });
  afterAll(() => app.close());

  /** As background work does on a day. */
  const on = <T>(days: number, work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
    app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => work({ ...tx, now: new Date(Date.now() + days * dayMs) }));
  const climb = (days: number) => on(days, (tx) => app.get(EscalationsService).climb(tx));
  const action = async (title: string, dueOn: string, more: object = { ownerSupplierId: blue }): Promise<ActionDto> =>
    (await manager.post<ActionDto>('/api/actions', { title, dueOn, sourceKind: 'suppliers', sourceId: blue, ...more })).body;
  const of = async (sourceId: string, client = manager) => (await client.get<EscalationPageDto>(`/api/escalations?sourceId=${sourceId}`)).body.items[0];
  const told = async (client: Client) =>
    (await client.get<{ items: { kind: string; params: { title?: { sv: string } } }[] }>('/api/notifications')).body.items.map(({ kind, params }) => `${kind} ${params.title?.sv}`);

  it('goes up the ladder by its days, tells both sides at each level once, and ends when it is done', async () => {
    const { id } = await action('Patch the servers', day(-2));
    expect(await climb(0)).toBe(1);
    expect(await climb(0)).toBe(0);
    const first = await of(id);
    expect([first?.level, first?.levelSince, first?.nextLevel, first?.nextLevelOn, first?.raisedByItself]).toEqual(['operational', day(-1), 'tactical', day(8), true]);
    expect((await of(id, forBlue))?.id).toBe(first?.id);
    expect(await of(id, forGreen)).toBeUndefined();
    expect([await climb(7), await climb(8), await climb(9)]).toEqual([0, 1, 0]);
    expect((await of(id))?.level).toBe('tactical');
    await climb(29);
    expect((await of(id))?.nextLevelOn).toBeNull();
    const levels = ['operational', 'tactical', 'strategic'].map((level) => `escalated_${level} Patch the servers`);
    for (const client of [manager, forBlue]) expect(await told(client)).toEqual(expect.arrayContaining(levels));
    expect(await told(executive)).toEqual(['escalated_strategic Patch the servers']);
    expect(await told(forGreen)).toEqual([]);
    const { body } = await manager.get<{ items: { kind: string; link: string }[] }>('/api/overview/decisions');
    expect(body.items).toContainEqual(expect.objectContaining({ kind: 'escalation', link: `/governance/escalations/${first?.id}` }));
    await forBlue.post(`/api/actions/${id}/work`, { state: 'done' }, { 'if-match': '"1"' });
    await climb(29);
    const ended = (await manager.get<EscalationDetailDto>(`/api/escalations/${first?.id}`)).body;
    expect([ended.state, ended.steps.map(({ kind }) => kind)]).toEqual(['ended', ['raised', 'level', 'level', 'ended']]);
  });

  it('is raised by hand by either side with a reason, and lifted; another supplier knows nothing of it', async () => {
    const { id: sourceId } = await action('Not late yet', day(40));
    const ask = { sourceKind: 'actions', sourceId, level: 'tactical' };
    expect((await forBlue.post('/api/escalations/answers', ask)).status).toBe(422);
    const { status, body } = await forBlue.post<EscalationDetailDto>('/api/escalations/answers', { ...ask, reason: 'We need a decision' });
    expect([status, body.level, body.nextLevelOn]).toEqual([201, 'tactical', day(20)]);
    expect((await manager.post('/api/escalations', { ...ask, reason: 'Us too' })).status).toBe(409);
    expect((await forGreen.post('/api/escalations/answers', { ...ask, reason: 'x' })).status).toBe(422);
    expect((await forGreen.get(`/api/escalations/${body.id}`)).status).toBe(404);
    expect((await (await createTenant(app)).as('administrator')).get(`/api/escalations/${body.id}`)).resolves.toMatchObject({ status: 404 });
    const step = (client: Client, path: string, input: object, version: number) =>
      client.post<EscalationDetailDto>(`/api/escalations/${body.id}/${path}`, input, { 'if-match': `"${version}"` });
    expect((await step(forBlue, 'answers', { kind: 'ended', text: 'No' }, 1)).status).toBe(404);
    expect((await step(executive, 'steps', { kind: 'level', text: 'x' }, 1)).status).toBe(404);
    const lifted = await step(manager, 'steps', { kind: 'level', text: 'The board must hear' }, 1);
    expect([lifted.body.level, lifted.body.steps.map(({ byItself, byName, text }) => [byItself, byName, text])]).toEqual([
      'strategic',
      [[false, 'Test vendor', 'We need a decision'], [false, 'Test supplier_manager', 'The board must hear']],
    ]);
    // The buyer's people are the buyer to a supplier.
    const theirs = (await forBlue.get<EscalationDetailDto>(`/api/escalations/${body.id}`)).body;
    expect(theirs.steps.map(({ byName }) => byName)).toEqual(['Test vendor', null]);
    expect((await step(manager, 'steps', { kind: 'level', text: 'More' }, 2)).status).toBe(409);
    expect((await step(manager, 'steps', { kind: 'ended', text: 'Settled' }, 2)).body.state).toBe('ended');
    expect((await step(forBlue, 'answers', { kind: 'comment', text: 'Thanks' }, 3)).status).toBe(409);
  });

  it('goes by the ladder of its contract where there is one', async () => {
    const contractId = await addContract(manager, blue, [await addTower(manager)]);
    const put = (body: object, version: number) => manager.put<LaddersDto>('/api/escalations/ladders', body, version);
    expect((await manager.get<LaddersDto>('/api/escalations/ladders')).body.items[0]).toMatchObject({ id: null, operational: 1, tactical: 10, strategic: 30, version: 0 });
    expect((await put({ operational: 5, tactical: 5, strategic: 9 }, 0)).status).toBe(422);
    expect((await put({ operational: 2, tactical: 12, strategic: 40 }, 0)).body.items[0]).toMatchObject({ operational: 2, version: 1 });
    expect((await put({ operational: 3, tactical: 12, strategic: 40 }, 0)).status).toBe(412);
    const both = (await put({ contractId, operational: 1, tactical: 2, strategic: 3 }, 0)).body.items;
    expect(both.map((one) => [one.contractId, one.tactical])).toEqual([[null, 12], [contractId, 2]]);
    expect((await forBlue.get('/api/escalations/ladders')).status).toBe(404);
  });

  it('is reminded of before, on its day and weekly once late: to each once, also where days were missed', async () => {
    const remind = (days: number) => on(days, (tx) => app.get(RemindersService).remind(tx));
    const { id } = await action('Send the plan', day(100));
    const own = await action('Mine', day(100), { ownerUserId: manager.userId });
    expect(await remind(92)).toBeGreaterThanOrEqual(0);
    const before = (await told(forBlue)).length;
    await remind(93);
    await remind(95);
    await remind(101);
    await remind(107);
    await remind(107);
    const reminders = (await told(forBlue)).slice(0, -before).filter((one) => one.endsWith('Send the plan'));
    expect(reminders).toEqual(['thing_late Send the plan', 'thing_late Send the plan', 'thing_due Send the plan']);
    expect((await told(manager)).filter((one) => one.endsWith('Mine') && one.startsWith('thing'))).toHaveLength(3);
    expect((await told(executive)).filter((one) => one.startsWith('thing'))).toEqual([]);
    expect((await told(forGreen)).filter((one) => one.startsWith('thing'))).toEqual([]);
    expect([id, own.id]).toHaveLength(2);
  });
});
