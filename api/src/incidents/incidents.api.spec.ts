import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { systemPrincipal } from '../platform/tenancy/tenant-transaction.js';
import type { Client } from '../testing/client.js';
import { eventLog } from '../testing/event-log.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import { ImportService } from './imports/import.service.js';
import type { IncidentDetailDto } from './incident-detail.dto.js';
import type { IncidentPageDto } from './incidents.dto.js';
import type { TeamMappingDto, TeamMappingPageDto } from './teams/team-mappings.dto.js';

describe('incidents', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let towerId: string;
  let [orange, blue, green]: string[] = [];

  const add = async (url: string, body: object): Promise<string> =>
    (await manager.post<{ id: string }>(url, body)).body.id;
  const team = (groupName: string, supplierId: string | undefined) =>
    manager.post<TeamMappingDto>('/api/team-mappings', { groupName, supplierId, towerId });
  const list = async (client: Client, query = '') => {
    const { status, body } = await client.get<IncidentPageDto>(`/api/incidents?sort=externalId${query}`);
    expect(status).toBe(200);
    return body.items;
  };
  const numbers = async (client: Client, query = '') =>
    (await list(client, query)).map(({ externalId }) => externalId);

  beforeAll(async () => {
    app = await createTestApp();
    await app.get(JobQueue).startWorkers();
    tenant = await createTenant(app);
    manager = await tenant.as('administrator');
    towerId = await add('/api/towers', { code: 'client', name: 'Client' });
    [orange, blue, green] = await Promise.all(
      ['Orange', 'Blue', 'Green'].map((name) => add('/api/suppliers', { name })),
    );
    await team('Group 1', orange);
    await team('Group 2', blue);
    const rows = [
      { number: 'INC1', group: 'Group 1', priority: '1 - Critical' },
      {
        number: 'INC1',
        group: 'Group 2',
        updated: '1/3/2016 10:00',
        state: 'Active',
        priority: '1 - Critical',
      },
      {
        number: 'INC1',
        group: 'Group 1',
        updated: '2/3/2016 10:00',
        state: 'Active',
        priority: '1 - Critical',
      },
      {
        number: 'INC2',
        group: 'Group 2',
        opened: '1/4/2016 08:00',
        updated: '1/4/2016 08:00',
        closed: '2/4/2016 08:00',
      },
      { number: 'INC3', group: 'Group 3', closed: '?' },
    ];
    await app.get(ImportService).runFile({
      principal: systemPrincipal(tenant.organisationId),
      file: { name: 'log.csv', content: Readable.from([eventLog(rows)]) },
      preset: 'servicenow-event-log',
    });
  });
  afterAll(() => app.close());

  it('are listed by filter, search, sort and page', async () => {
    expect(await numbers(manager)).toEqual(['INC1', 'INC2', 'INC3']);
    expect(await numbers(manager, `&supplierId=${blue}`)).toEqual(['INC1', 'INC2']);
    expect(await numbers(manager, `&towerId=${towerId}&priority=1`)).toEqual(['INC1']);
    expect(await numbers(manager, '&openedFrom=2016-04-01T00:00:00Z')).toEqual(['INC2']);
    expect(await numbers(manager, '&openedTo=2016-04-01T00:00:00Z&q=c3')).toEqual(['INC3']);
    expect(await numbers(manager, '&running=true')).toEqual(['INC3']);
    const { body } = await manager.get<IncidentPageDto>('/api/incidents?sort=-priority&limit=2');
    const next = await manager.get<IncidentPageDto>(
      `/api/incidents?sort=-priority&limit=2&cursor=${body.nextCursor}`,
    );
    expect([...body.items, ...next.body.items].map(({ priority }) => priority)).toEqual([3, 3, 1]);
    expect((await manager.get('/api/incidents?sort=title')).status).toBe(422);
  });

  it('R21: show who held them for how long, adding up to the wall time', async () => {
    const [first] = await list(manager, '&q=INC1');
    const { body } = await manager.get<IncidentDetailDto>(`/api/incidents/${first?.id}`);
    expect(body).toMatchObject({ leadSupplierId: orange, handOffs: 2, bounces: 1 });
    expect(body.parties.map(({ name }) => name)).toEqual(['Blue', 'Orange']);
    expect(body.assignments.map(({ supplierId, from, to }) => [supplierId, from, to])).toEqual([
      [null, '2016-03-01T07:00:00.000Z', '2016-03-01T07:05:00.000Z'],
      [orange, '2016-03-01T07:05:00.000Z', '2016-03-01T09:00:00.000Z'],
      [blue, '2016-03-01T09:00:00.000Z', '2016-03-02T09:00:00.000Z'],
      [orange, '2016-03-02T09:00:00.000Z', '2016-03-05T11:00:00.000Z'],
    ]);
    const { wallMs, holdings, unownedMs, stoodResolvedMs, betweenSuppliers } = body.ledger;
    expect(holdings.reduce((sum, { heldMs }) => sum + heldMs, unownedMs + stoodResolvedMs)).toBe(wallMs);
    expect(betweenSuppliers).toEqual({ handOffs: 2, bounces: 1 });
  });

  it("are a vendor's when its supplier took part, and nobody else's", async () => {
    const vendors = await Promise.all([orange, blue, green].map((id) => tenant.as('vendor', id)));
    const [forOrange, forBlue, forGreen] = vendors as [Client, Client, Client];
    expect(await numbers(forOrange)).toEqual(['INC1']);
    expect(await numbers(forBlue)).toEqual(['INC1', 'INC2']);
    expect(await numbers(forGreen)).toEqual([]);
    expect(await numbers(forGreen, `&supplierId=${orange}`)).toEqual([]);
    expect(await numbers(forOrange, `&supplierId=${blue}&q=INC2`)).toEqual([]);
    const [, second] = await list(manager);
    expect((await forOrange.get(`/api/incidents/${second?.id}`)).status).toBe(404);
    const shared = await forOrange.get<IncidentDetailDto>(`/api/incidents/${(await list(forOrange))[0]?.id}`);
    expect(shared.body.parties.map(({ name }) => name)).toEqual(['Blue', 'Orange']);
    expect(shared.body.assignments).toHaveLength(4);
    expect((await forOrange.post('/api/incidents', manual)).status).toBe(404);
    expect((await forOrange.get('/api/team-mappings')).status).toBe(404);
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await stranger.get(`/api/incidents/${second?.id}`)).status).toBe(404);
    expect((await stranger.inOrganisation(tenant.slug).get('/api/incidents')).status).toBe(404);
  });

  const manual = {
    title: 'Printer',
    priority: 2,
    openedAt: '2026-03-02T08:00:00+01:00',
    groupName: 'Group 1',
  };

  it('are logged by hand under numbers of their own, once a key', async () => {
    const keyed = () =>
      manager.post<IncidentDetailDto>('/api/incidents', manual, { 'idempotency-key': 'one' });
    const [first, again] = [await keyed(), await keyed()];
    expect(first.body).toMatchObject({
      externalId: 'SAM-000001',
      source: 'manual',
      state: 'new',
      leadSupplierId: orange,
    });
    expect(again.body.id).toBe(first.body.id);
    const rest = await Promise.all(
      [1, 2, 3].map(() => manager.post<IncidentDetailDto>('/api/incidents', manual)),
    );
    expect(rest.map(({ body }) => body.externalId).sort()).toEqual([
      'SAM-000002',
      'SAM-000003',
      'SAM-000004',
    ]);
    const resolved = {
      ...manual,
      groupName: null,
      acknowledgedAt: '2026-03-02T07:30:00Z',
      resolvedAt: '2026-03-02T09:00:00Z',
    };
    const { body } = await manager.post<IncidentDetailDto>('/api/incidents', resolved);
    expect(body).toMatchObject({
      state: 'resolved',
      acknowledgedAt: '2026-03-02T07:30:00.000Z',
      stoppedAt: '2026-03-02T09:00:00.000Z',
    });
    expect(body.events.map(({ kind }) => kind)).toEqual(['opened', 'priority', 'acknowledged', 'resolved']);
  });

  it('are not logged with times that cannot be', async () => {
    const wrong = { ...manual, openedAt: '2026-03-02 08:00', resolvedAt: 'x', groupName: 'Nobody' };
    const { status, body } = await manager.post('/api/incidents', wrong);
    expect(status).toBe(422);
    expect(body.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'openedAt bad_instant',
      'resolvedAt bad_instant',
      'groupName unknown_group',
    ]);
    const reversed = await manager.post('/api/incidents', { ...manual, resolvedAt: '2026-03-02T06:59:00Z' });
    expect(reversed.body.errors).toMatchObject([{ field: 'resolvedAt', code: 'reversed_interval' }]);
  });

  it('follow the team-to-supplier table when it changes', async () => {
    const teams = (await manager.get<TeamMappingPageDto>('/api/team-mappings')).body.items;
    const second = teams.find(({ groupName }) => groupName === 'Group 2');
    const body = { groupName: 'Group 2', supplierId: green, towerId };
    expect((await manager.put(`/api/team-mappings/${second?.id}`, body, 9)).status).toBe(412);
    expect((await manager.put(`/api/team-mappings/${second?.id}`, body, 1)).status).toBe(200);
    const forGreen = await tenant.as('vendor', green);
    while ((await numbers(forGreen)).length < 2) await wait(50);
    expect(await numbers(forGreen)).toEqual(['INC1', 'INC2']);
    expect(await numbers(await tenant.as('vendor', blue))).toEqual([]);
    const [shared] = await list(forGreen, '&q=INC1');
    expect(shared).toMatchObject({ version: 2, supplierIds: [orange, green] });
    expect((await team('Group 1', orange)).status).toBe(409);
    expect((await team('Group 9', 'x')).status).toBe(422);
    expect((await team('Group 9', towerId)).status).toBe(422);
  });
});
