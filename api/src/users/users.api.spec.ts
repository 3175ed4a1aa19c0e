import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { allItems } from '../testing/all-items.js';
import { addSupplier } from '../testing/register.js';
import type { Client } from '../testing/client.js';
import { createTenant, type TestTenant } from '../testing/tenant.js';
import { createTestApp } from '../testing/test-app.js';
import type { InvitationDto, MemberDto, MemberPageDto, ResetLinkDto } from './users.dto.js';

describe('users', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;
  let administrator: Client;
  let supplierId: string;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
    administrator = await tenant.as('administrator');
    supplierId = await addSupplier(administrator);
  });
  afterAll(() => app.close());

  const invite = (client: Client, changes: object) =>
    client.post<InvitationDto>('/api/users/invitations', {
      email: `${randomUUID()}@example.test`,
      name: 'Ny Person',
      role: 'executive',
      ...changes,
    });
  const redeem = (link: string | null) =>
    app.inject({
      method: 'POST',
      url: '/api/auth/links/redeem',
      payload: { token: String(link).replace('/link/', ''), password: 'a long enough password' },
    });

  it('invites a vendor by a link that works once, for seven days', async () => {
    const { status, body } = await invite(administrator, { role: 'vendor', supplierId });
    expect(status).toBe(201);
    expect(body.user).toMatchObject({ role: 'vendor', supplierId, active: true, invited: true, version: 1 });
    const days = (Date.parse(body.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    expect((await redeem(body.link)).json().memberships).toMatchObject([{ slug: tenant.slug, supplierId }]);
    expect((await redeem(body.link)).json().code).toBe('link_invalid');
    expect((await administrator.get<MemberDto>(`/api/users/${body.user.id}`)).body.invited).toBe(false);
  });

  it('names what is wrong with an invitation', async () => {
    expect((await invite(administrator, { email: 'x', name: '', role: 'king' })).body).toMatchObject({
      errors: [{ field: 'email' }, { field: 'name' }, { field: 'role' }],
    });
    const elsewhere = await addSupplier(await (await createTenant(app)).as('supplier_manager'));
    const foreign = await invite(administrator, { role: 'vendor', supplierId: elsewhere });
    expect(foreign.body).toMatchObject({ errors: [{ field: 'supplierId', code: 'unknown_supplier' }] });
    const misplaced = await invite(administrator, { role: 'executive', supplierId });
    expect(misplaced.body).toMatchObject({ errors: [{ field: 'supplierId', code: 'not_for_role' }] });
    const { email } = (await invite(administrator, {})).body.user;
    expect((await invite(administrator, { email: email.toUpperCase() })).body).toMatchObject({
      code: 'already_member',
    });
  });

  it('gives no key to an account that another organisation has too', async () => {
    const { email, id } = (await invite(administrator, {})).body.user;
    const stranger = await (await createTenant(app)).as('administrator');
    const joined = await invite(stranger, { email });
    expect(joined.body).toMatchObject({ user: { id, email }, link: null, expiresAt: null });
    expect((await stranger.post(`/api/users/${id}/reset-link`)).body).toMatchObject({
      status: 409,
      code: 'account_shared',
    });
    expect((await administrator.post(`/api/users/${id}/reset-link`)).body.code).toBe('account_shared');
  });

  it('ends the sessions of whoever is deactivated, and gives the role back', async () => {
    const member = await tenant.as('assessor');
    const url = `/api/users/${member.userId}`;
    expect((await administrator.post<MemberDto>(`${url}/deactivate`)).body).toMatchObject({
      active: false,
      version: 2,
    });
    expect((await member.get('/api/auth/me')).status).toBe(401);
    expect((await administrator.post(`${url}/reset-link`)).body.code).toBe('member_deactivated');
    expect((await administrator.post<MemberDto>(`${url}/activate`)).body).toMatchObject({
      active: true,
      role: 'assessor',
    });
    const { body } = await administrator.post<ResetLinkDto>(`${url}/reset-link`);
    expect((await redeem(body.link)).json().memberships).toMatchObject([{ role: 'assessor' }]);
  });

  it('keeps another organisation open to a member deactivated here', async () => {
    const { email, id } = (await invite(administrator, {})).body.user;
    const second = await createTenant(app);
    const secondAdministrator = await second.as('administrator');
    await invite(secondAdministrator, { email, role: 'assessor' });
    await administrator.post(`/api/users/${id}/deactivate`);
    expect((await secondAdministrator.get<MemberDto>(`/api/users/${id}`)).body).toMatchObject({
      active: true,
      role: 'assessor',
    });
  });

  it('never loses its last administrator, not even to two who deactivate each other', async () => {
    const small = await createTenant(app);
    const [a, b] = [await small.as('administrator'), await small.as('administrator')];
    const answers = await Promise.all([
      a.post(`/api/users/${b.userId}/deactivate`),
      b.post(`/api/users/${a.userId}/deactivate`),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([401, 409]).toContain(statuses[1]);
    const left = answers[0]?.status === 200 ? a : b;
    const url = `/api/users/${left.userId}`;
    expect((await left.post(`${url}/deactivate`)).body).toMatchObject({
      status: 409,
      code: 'last_administrator',
    });
    expect((await left.patch(url, { role: 'executive' }, 1)).body.code).toBe('last_administrator');
    expect((await left.patch<MemberDto>(url, { role: 'administrator' }, 1)).body).toMatchObject({
      version: 2,
    });
  });

  it('changes a role under the version seen, and lists by role and text', async () => {
    const { body } = await invite(administrator, { name: 'Östen Ek' });
    const url = `/api/users/${body.user.id}`;
    const changed = await administrator.patch<MemberDto>(url, { role: 'vendor', supplierId }, 1);
    expect(changed.body).toMatchObject({ role: 'vendor', supplierId, version: 2 });
    expect((await administrator.patch(url, { role: 'executive' }, 1)).status).toBe(412);
    const found = await administrator.get<MemberPageDto>(
      `/api/users?role=vendor&active=true&q=${encodeURIComponent('östen')}`,
    );
    expect(found.body).toMatchObject({ total: 1, items: [{ id: body.user.id }] });
    const seen = (await allItems<MemberDto>(administrator, '/api/users?sort=-email&limit=2')).map(
      ({ email }) => email,
    );
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
  });

  it('is closed to other organisations and to whoever may only read', async () => {
    const member = await tenant.as('executive');
    const stranger = await (await createTenant(app)).as('administrator');
    const manager = await tenant.as('supplier_manager');
    expect((await manager.get(`/api/users/${member.userId}`)).status).toBe(200);
    expect((await stranger.get(`/api/users/${member.userId}`)).status).toBe(404);
    for (const client of [stranger, manager]) {
      for (const action of ['deactivate', 'activate', 'reset-link']) {
        expect((await client.post(`/api/users/${member.userId}/${action}`)).body).toMatchObject({
          status: 404,
        });
      }
      expect((await client.patch(`/api/users/${member.userId}`, { role: 'assessor' }, 1)).status).toBe(404);
    }
    expect((await invite(manager, {})).status).toBe(404);
    expect((await (await tenant.as('vendor', supplierId)).get('/api/users')).status).toBe(404);
    expect((await member.get('/api/auth/me')).status).toBe(200);
  });
});
