import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type ApiRole, connectAsApi, type Context } from '../../testing/as-role.js';
import { type ChangeReader, readChanges } from '../../testing/change-reader.js';
import type { Client } from '../../testing/client.js';
import { addContract, addSupplier, addTower } from '../../testing/register.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { createTestApp, testDatabaseUrl } from '../../testing/test-app.js';
import { AuthDatabase } from '../auth/auth.database.js';
import { systemPrincipal, Tenancy } from '../tenancy/tenant-transaction.js';
import { ChangeRepository } from './change.repository.js';
import { ChangeStreams } from './change-streams.js';
import { Changes } from './changes.service.js';

describe('the stream of changes', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let manager: Client;
  let vendor: Client;
  let towerId: string;
  let own: { id: string; contractId: string };
  let other: { id: string; contractId: string };
  let owner: pg.Client;
  const open: ChangeReader[] = [];

  beforeAll(async () => {
    app = await createTestApp();
    await app.listen(0, '127.0.0.1');
    owner = new pg.Client({ connectionString: testDatabaseUrl() });
    await owner.connect();
    tenant = await createTenant(app);
    manager = await tenant.as('supplier_manager');
    towerId = await addTower(manager);
    const party = async () => {
      const id = await addSupplier(manager);
      return { id, contractId: await addContract(manager, id, [towerId]) };
    };
    own = await party();
    other = await party();
    vendor = await tenant.as('vendor', own.id);
  });
  afterEach(() => open.splice(0).forEach((reader) => reader.close()));
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  async function read(client: Client, query: { organisation?: string; lastEventId?: string } = {}): Promise<ChangeReader> {
    const reader = await readChanges(app, client, query);
    open.push(reader);
    return reader;
  }

  const outage = async (supplierId: string): Promise<string> => {
    const body = { supplierId, towerId, title: 'Down', from: '2026-01-05T08:00:00Z', to: '2026-01-05T09:00:00Z' };
    return (await manager.post<{ id: string }>('/api/outages', body)).body.id;
  };
  const record = (supplierIds: string[], kind = 'tested', wait: () => Promise<unknown> = () => Promise.resolve()) =>
    app.get(Tenancy).run(systemPrincipal(tenant.organisationId), async (tx) => {
      await app.get(Changes).record(tx, { topic: 'incidents', subjectId: randomUUID(), kind, supplierIds });
      await wait();
    });

  it('tells of what is committed, to those who may see it, unbuffered', async () => {
    const [buyer, supplier] = [await read(manager), await read(vendor)];
    expect(buyer.status).toBe(200);
    expect(buyer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(buyer.headers.get('content-encoding')).toBeNull();
    expect(buyer.headers.get('x-content-type-options')).toBe('nosniff');
    await Promise.all([buyer.next('ready'), supplier.next('ready')]);
    const id = await outage(own.id);
    expect(await buyer.change('outages')).toEqual({ topic: 'outages', subjectId: id, kind: 'created' });
    expect(await supplier.change('outages')).toEqual({ topic: 'outages', subjectId: id, kind: 'created' });
  });

  it('tells nobody of what was rolled back', async () => {
    const buyer = await read(manager);
    await buyer.next('ready');
    await record([], 'undone', () => Promise.reject(new Error('no'))).catch(() => undefined);
    await record([], 'done');
    expect(await buyer.change('incidents')).toMatchObject({ kind: 'done' });
  });

  it('does not skip a transaction that began first and committed last, on an open stream or a resumed one', async () => {
    const buyer = await read(manager);
    const ready = await buyer.next('ready');
    let commit: () => void = () => undefined;
    const late = record([], 'late', () => new Promise<void>((resolve) => (commit = resolve)));
    while (!(await isWaiting())) await new Promise((resolve) => setTimeout(resolve, 20));
    await record([], 'early');
    expect(await buyer.change('incidents')).toMatchObject({ kind: 'early' });
    const between = buyer.lastId();
    buyer.close();
    commit();
    await late;
    const resumed = await read(manager, { lastEventId: between });
    expect(await resumed.change('incidents')).toMatchObject({ kind: 'late' });
    expect(resumed.told()).toEqual([]);
    const fromTheStart = await read(manager, { lastEventId: ready.id });
    const { data } = await fromTheStart.next('changes');
    expect(data.map(({ kind }) => kind)).toEqual(['late', 'early']);
  });

  /** Whether a transaction has told of something and not ended. */
  async function isWaiting(): Promise<boolean> {
    const { rowCount } = await owner.query(
      "SELECT 1 FROM pg_stat_activity WHERE state = 'idle in transaction' AND query LIKE 'WITH told AS%'",
    );
    return rowCount !== 0;
  }

  it('goes on where a reader was, however often it is cut off while changes come', async () => {
    let reader = await read(manager);
    await reader.next('ready');
    const written = (async () => {
      for (let place = 0; place < 40; place += 1) await record([], `n${place}`);
    })();
    const seen = new Set<string>();
    while (seen.size < 40) {
      // Where it is up to is what it has taken in: the next event may have arrived already.
      const { id, data } = await reader.next('changes');
      data.forEach(({ kind }) => seen.add(kind));
      reader.close();
      reader = await read(manager, { lastEventId: id });
    }
    await written;
    expect(seen.size).toBe(40);
  });

  it('tells a vendor nothing of another supplier’s or of the buyer’s alone, nor that anything happened', async () => {
    const [supplier, buyer] = [await read(vendor), await read(manager)];
    const { id } = await supplier.next('ready');
    await buyer.next('ready');
    await outage(other.id);
    await record([], 'internal');
    await manager.patch(`/api/contracts/${other.contractId}`, { title: 'Theirs' }, 1);
    await manager.patch(`/api/contracts/${own.contractId}`, { title: 'Ours' }, 1);
    expect(await supplier.change('contracts')).toMatchObject({ subjectId: own.contractId });
    expect(supplier.told()).toEqual([]);
    const resumed = await read(vendor, { lastEventId: id });
    const { data } = await resumed.next('changes');
    expect(data).toEqual([{ topic: 'contracts', subjectId: own.contractId, kind: 'updated' }]);
  });

  it('tells only of what the role may read', async () => {
    const executive = await read(await tenant.as('executive'));
    await executive.next('ready');
    await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) =>
      app.get(Changes).record(tx, { topic: 'imports', subjectId: randomUUID(), kind: 'finished', supplierIds: [] }),
    );
    await record([], 'seen');
    const { data } = await executive.next('changes');
    expect(data.map(({ topic }) => topic)).toEqual(['incidents']);
  });

  it('tells another organisation nothing, and opens no stream into one the user does not belong to', async () => {
    const elsewhere = await createTenant(app);
    const stranger = await elsewhere.as('administrator');
    const reader = await read(stranger);
    const { id } = await reader.next('ready');
    await record([], 'ours');
    await outage(own.id);
    const place = { code: 'theirs', name: 'Theirs' };
    await stranger.post('/api/towers', place);
    const resumed = await read(stranger, { lastEventId: id });
    await resumed.next('ready');
    expect([...reader.told(), ...resumed.told()]).toEqual([]);
    expect((await read(stranger, { organisation: tenant.slug })).status).toBe(404);
    expect((await read(manager, { organisation: tenant.slug })).status).toBe(200);
    expect((await fetch(`${await app.getUrl()}/api/changes`)).status).toBe(401);
  });

  it('keeps the database’s own rules: no context, no row; nobody rewrites or forges', async () => {
    const sql: ApiRole = await connectAsApi();
    const { organisationId } = tenant;
    const buyer: Context = { organisationId, supplierId: null, userId: randomUUID(), role: 'administrator' };
    const seen = async (context: Partial<Context> | null) =>
      (await sql.attempt(context && { ...buyer, ...context }, 'SELECT DISTINCT unnest(supplier_ids) AS id FROM change WHERE organisation_id = $1', [organisationId])).rows;
    expect(await seen(null)).toEqual([]);
    expect((await seen(buyer)).length).toBe(2);
    expect(await seen({ supplierId: own.id, role: 'vendor' })).toEqual([{ id: own.id }]);
    const refused = async (statement: string) => (await sql.attempt(buyer, statement)).refused;
    expect(await refused("UPDATE change SET kind = 'x'")).toBe('42501');
    expect(await refused('DELETE FROM change')).toBe('42501');
    expect(await refused(`INSERT INTO change (organisation_id, topic, kind, xid) VALUES ('${organisationId}', 'incidents', 'x', '3')`)).toBe('42501');
    expect(await refused(`INSERT INTO change (organisation_id, topic, kind) VALUES ('${randomUUID()}', 'incidents', 'x')`)).toBe('42501');
    await sql.close();
  });

  it('survives the loss of its listening connection without missing what came meanwhile', async () => {
    const reader = await read(manager);
    await reader.next('ready');
    const killed = await owner.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'samsyn listening'");
    expect(killed.rowCount).toBeGreaterThan(0);
    await record([], 'meanwhile');
    expect(await reader.change('incidents')).toMatchObject({ kind: 'meanwhile' });
    await record([], 'afterwards');
    expect(await reader.change('incidents')).toMatchObject({ kind: 'afterwards' });
  });

  it('ends with the session, and when the role is no longer what it was', async () => {
    const [leaver, moved, stays] = [await tenant.as('executive'), await tenant.as('executive'), await read(manager)];
    const [left, changed] = [await read(leaver), await read(moved)];
    for (const reader of [left, changed, stays]) await reader.next('ready');
    await leaver.post('/api/auth/sign-out');
    await app.get(AuthDatabase).pool.query("UPDATE membership SET role = 'assessor' WHERE user_id = $1", [moved.userId]);
    await app.get(ChangeStreams).beat();
    await Promise.all([left.ended, changed.ended]);
    await record([], 'on');
    expect(await stays.change('incidents')).toMatchObject({ kind: 'on' });
    expect((await read(leaver)).status).toBe(401);
  });

  it('lets a session hold as many streams as anybody reads, and no more', async () => {
    const many = await tenant.as('executive');
    const readers = await Promise.all(Array.from({ length: 25 }, () => read(many)));
    await Promise.all(readers.map((reader) => reader.next('ready')));
    expect((await read(many)).status).toBe(429);
  });

  it.each([
    ['of nothing known', 'nonsense'],
    ['no snapshot', '1.2:1:'],
    ['too old', `${Date.now() - 7 * 86_400_000}.5:5:`],
    ['of another database', `${Date.now()}.9000000000000000:9000000000000000:`],
  ])('has a reader read all anew whose place is %s', async (_, lastEventId) => {
    const reader = await read(manager, { lastEventId });
    const { id } = await reader.next('reset');
    await record([], 'next');
    expect(await reader.change('incidents')).toMatchObject({ kind: 'next' });
    expect((await read(manager, { lastEventId: id })).status).toBe(200);
  });

  it('has a reader read all anew that missed more than can be told', async () => {
    const reader = await read(manager);
    const { id } = await reader.next('ready');
    reader.close();
    const many = Array.from({ length: 501 }, () => ({ topic: 'incidents', subjectId: null, kind: 'one', supplierIds: [] }) as const);
    await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => app.get(Changes).record(tx, ...many));
    await (await read(manager, { lastEventId: id })).next('reset');
  });

  it('keeps changes as long as one can come back to them', async () => {
    const insert = `INSERT INTO change (organisation_id, topic, kind, recorded_at) VALUES ($1, 'incidents', $2, now() - $3::interval)`;
    await owner.query(insert, [tenant.organisationId, 'old', '7 days 1 minute']);
    await owner.query(insert, [tenant.organisationId, 'young', '6 days 23 hours']);
    await app.get(ChangeRepository).prune();
    const { rows } = await owner.query("SELECT kind FROM change WHERE organisation_id = $1 AND kind IN ('old', 'young')", [tenant.organisationId]);
    expect(rows).toEqual([{ kind: 'young' }]);
  });

  it('asks for what is new by the index, also under row-level security', async () => {
    const { rows } = await owner.query("SELECT proname FROM pg_proc WHERE proname = 'xid8ge' AND proleakproof");
    expect(rows).toHaveLength(1);
  });
});
