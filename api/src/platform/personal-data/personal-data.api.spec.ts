import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { personName } from '@samsyn/domain/cases/case-content';
import type { Client } from '../../testing/client.js';
import { addSupplier } from '../../testing/register.js';
import { createTestApp } from '../../testing/test-app.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { unzipped } from '../../testing/unzipped.js';
import { AuthDatabase } from '../auth/auth.database.js';
import { CaseContents } from '../cases/case-contents.js';
import { CaseRecords } from '../cases/case-records.js';
import type { CasePackageDto } from '../cases/packages/packages.dto.js';
import { systemPrincipal, Tenancy } from '../tenancy/tenant-transaction.js';
import type { ErasureDto, ErasurePageDto, PersonDto, PersonPageDto, RetentionDto } from './personal-data.dto.js';
import { PersonalDataService } from './personal-data.service.js';

describe('personal data', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let administrator: Client;
  let eva: Client;

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    tenant = await createTenant(app);
    administrator = await tenant.as('administrator');
    eva = await tenant.as('supplier_manager');
    await app.get(AuthDatabase).pool.query("UPDATE user_account SET name = 'Eva Ek', email = $2 WHERE id = $1", [eva.userId, `${eva.userId}@nacka.example`]);
  });

  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    app.get(Tenancy).run(systemPrincipal(tenant.organisationId), (tx) => tx.manager.query(text, values));
  const auth = async (text: string, values: unknown[]) => (await app.get(AuthDatabase).pool.query<Record<string, unknown>>(text, values)).rows;
  const people = async (query = '') => (await administrator.get<PersonPageDto>(`/api/personal-data/people?${query}`)).body.items;
  const erase = (kind: string, id: string, client = administrator) =>
    client.post<ErasureDto & { code?: string }>(`/api/personal-data/people/${kind}/${id}/erasure`, { reason: 'Eva har bett om det' });
  const deactivate = async (userId: string) => {
    const { status } = await administrator.post(`/api/users/${userId}/deactivate`);
    expect(status).toBeLessThan(300);
  };

  it('lets a name go once its bearer has left, and no frozen byte with it', async () => {
    const supplierId = await addSupplier(eva);
    const objectId = randomUUID();
    app.get(CaseContents).register('dispute', () =>
      Promise.resolve({ title: 'T', facts: [{ key: 'by', label: 'Av', kind: 'text', value: personName(eva.userId) }], tables: [], files: [], marks: [], people: [eva.userId] }),
    );
    const caseId = await app.get(Tenancy).run(systemPrincipal(tenant.organisationId), async (tx) => {
      await app.get(CaseRecords).open(tx, { kind: 'dispute', objectId, supplierId, title: 'T' });
      return (await app.get(CaseRecords).of(tx, objectId))?.id;
    });
    const sealed = (await administrator.post<CasePackageDto>(`/api/cases/${caseId}/packages`, { purpose: 'archive', language: 'sv' })).body;
    const bytes = async () => (await administrator.get(`/api/cases/${caseId}/packages/${sealed.id}/file`)).raw.toString('hex');
    const log = () => sql<{ row: string }>("SELECT e::text AS row FROM audit_event e WHERE organisation_id = $1 AND action <> 'case_package_downloaded' ORDER BY id", [tenant.organisationId]);
    expect((await erase('member', eva.userId)).body).toMatchObject({ status: 409, code: 'person_active' });
    await deactivate(eva.userId);
    const [packageBefore, logBefore] = [await bytes(), await log()];
    expect(logBefore.filter(({ row }) => /Eva Ek|@nacka\.example/.test(row))).toEqual([]);

    const erased = await erase('member', eva.userId);
    expect(erased).toMatchObject({ status: 201, body: { person: personName(eva.userId), reason: 'Eva har bett om det', erasedByName: 'Test administrator' } });
    expect(await bytes()).toBe(packageBefore);
    expect((await log()).map(({ row }) => row)).toEqual(expect.arrayContaining(logBefore.map(({ row }) => row)));
    const [account] = await auth('SELECT name, email, password_hash, active FROM user_account WHERE id = $1', [eva.userId]);
    expect(account).toEqual({ name: personName(eva.userId), email: `erased-${eva.userId}@erased.invalid`, password_hash: null, active: false });
    expect((await people()).find(({ id }) => id === eva.userId)).toMatchObject({ name: personName(eva.userId), detail: null, erased: true });
    const { items } = (await administrator.get<{ items: { name: string }[] }>('/api/users?q=Eva')).body;
    expect(items).toEqual([]);
    expect((await erase('member', eva.userId)).body.code).toBe('person_erased');
    expect((await administrator.post(`/api/users/${eva.userId}/activate`)).body.code).toBe('person_erased');
    expect((await administrator.get<ErasurePageDto>('/api/personal-data/erasures')).body.items).toHaveLength(1);
  });

  it('forgets for its own organisation alone, and empties an account that nobody knows any more', async () => {
    const other = await createTenant(app);
    await auth('INSERT INTO membership (id, user_id, organisation_id, role) VALUES ($1, $2, $3, $4)', [randomUUID(), eva.userId, other.organisationId, 'executive']);
    await deactivate(eva.userId);
    await erase('member', eva.userId);
    const there = await other.as('administrator');
    const known = async () => (await there.get<PersonPageDto>('/api/personal-data/people?kind=member')).body.items.find(({ id }) => id === eva.userId);
    expect(await known()).toMatchObject({ name: 'Eva Ek', active: true, erased: false });
    expect((await people('kind=member')).find(({ id }) => id === eva.userId)?.name).toBe(personName(eva.userId));
    await there.post(`/api/users/${eva.userId}/deactivate`);
    await erase('member', eva.userId, there);
    expect(await auth('SELECT name FROM user_account WHERE id = $1', [eva.userId])).toEqual([{ name: personName(eva.userId) }]);
  });

  it('hands over all that is known of one person, to read and to take elsewhere', async () => {
    await addSupplier(eva);
    await sql("INSERT INTO api_token (organisation_id, id, name, token_hash, hint, scopes, expires_at, created_by) VALUES ($1, gen_random_uuid(), 'Evas nyckel', 'x', 'abcd', '{x}', now(), $2)", [tenant.organisationId, eva.userId]);
    const response = await administrator.get(`/api/personal-data/people/member/${eva.userId}/archive?language=sv`);
    expect(response.headers['content-type']).toBe('application/zip');
    const files = await unzipped(response.raw);
    expect(files.get('data/account.csv')?.toString()).toContain('Eva Ek');
    const data = JSON.parse(files.get('data.json')?.toString() ?? '') as { tables: { key: string; rows: object[] }[] };
    const rows = Object.fromEntries(data.tables.map(({ key, rows: found }) => [key, found.length]));
    expect(rows).toMatchObject({ account: 1, membership: 1, sessions: 1, audit: 1, tokens: 1, incidentComments: 0, creditSteps: 0, reportComments: 0 });
    expect(files.get('person.pdf')?.subarray(0, 5).toString()).toBe('%PDF-');
    const logged = await sql("SELECT 1 FROM audit_event WHERE organisation_id = $1 AND action = 'personal_data_handed_over'", [tenant.organisationId]);
    expect(logged).toHaveLength(1);
  });

  it('lets a contact go with its supplier, and a signatory’s name from what was signed', async () => {
    const supplierId = await addSupplier(eva);
    await administrator.post(`/api/suppliers/${supplierId}/contacts`, { name: 'Kim Karlsson', email: 'kim@alfa.example' });
    const signatory = randomUUID();
    await sql("INSERT INTO signatory (organisation_id, id, supplier_id, name, title) VALUES ($1, $2, $3, 'Sam Signerare', 'Chef')", [tenant.organisationId, signatory, supplierId]);
    const [kim] = await people('kind=contact&q=kim');
    expect(kim).toMatchObject({ name: 'Kim Karlsson', detail: 'kim@alfa.example', active: true });
    expect((await erase('contact', kim?.id ?? '')).body.code).toBe('person_active');
    await sql("UPDATE supplier SET status = 'ended' WHERE organisation_id = $1", [tenant.organisationId]);
    expect((await erase('contact', kim?.id ?? '')).status).toBe(201);
    expect(await people('kind=contact')).toEqual([]);
    const about = await unzipped((await administrator.get(`/api/personal-data/people/signatory/${signatory}/archive`)).raw);
    expect(about.get('data/person.csv')?.toString()).toContain('Sam Signerare');
    expect((await erase('signatory', signatory)).status).toBe(201);
    expect(await people('kind=signatory')).toMatchObject([{ name: personName(signatory), erased: true }]);
  });

  it('lets names go by themselves once their term is over', async () => {
    const terms = { member: 30, contact: null, signatory: null };
    const set = await administrator.put<RetentionDto>('/api/personal-data/terms', terms);
    expect(set.body.names).toEqual(terms);
    expect(set.body.kept.map(({ what }) => what)).toEqual(expect.arrayContaining(['notification', 'session', 'sign_in_event']));
    expect((await administrator.put('/api/personal-data/terms', { ...terms, member: 0 })).status).toBe(422);
    await deactivate(eva.userId);
    const due = (days: number): Promise<string[]> =>
      app.get(Tenancy).run(systemPrincipal(tenant.organisationId), async (tx) => {
        const now = new Date(Date.now() + days * 86_400_000);
        return (await app.get(PersonalDataService).overdue({ ...tx, now })).map(({ id }) => id);
      });
    expect(await due(29)).toEqual([]);
    expect(await due(31)).toEqual([eva.userId]);
    await auth("UPDATE membership SET ended_at = now() - interval '31 days' WHERE user_id = $1", [eva.userId]);
    await app.get(PersonalDataService).eraseOverdue();
    expect((await administrator.get<ErasurePageDto>('/api/personal-data/erasures')).body.items).toMatchObject([{ reason: null, erasedByName: null }]);
  });

  it('is the administrator’s of its own organisation alone', async () => {
    const others = [eva, await tenant.as('executive'), await tenant.as('assessor'), await tenant.as('vendor', await addSupplier(eva))];
    const leaver = (await tenant.as('executive')).userId;
    await deactivate(leaver);
    for (const client of others) {
      const statuses = [
        await client.get('/api/personal-data/people'),
        await client.get('/api/personal-data/retention'),
        await client.get('/api/personal-data/erasures'),
        await client.get(`/api/personal-data/people/member/${leaver}/archive`),
        await erase('member', leaver, client),
        await client.put('/api/personal-data/terms', { member: 1, contact: 1, signatory: 1 }),
      ].map(({ status }) => status);
      expect(statuses).toEqual([404, 404, 404, 404, 404, 404]);
    }
    const stranger = await (await createTenant(app)).as('administrator');
    expect((await erase('member', leaver, stranger)).status).toBe(404);
    expect((await stranger.get(`/api/personal-data/people/member/${leaver}/archive`)).status).toBe(404);
    const { items } = (await stranger.get<{ items: PersonDto[] }>('/api/personal-data/people')).body;
    expect(items.map(({ id }) => id)).toEqual([stranger.userId]);
    expect((await erase('robot', leaver)).status).toBe(404);
  });
});
