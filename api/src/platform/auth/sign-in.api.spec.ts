import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { createTestApp } from '../../testing/test-app.js';
import { createTenant, type TestTenant } from '../../testing/tenant.js';
import { AuthDatabase } from './auth.database.js';
import { hashPassword } from './passwords.js';

const password = 'correct horse battery';

describe('sign-in', () => {
  let app: NestFastifyApplication;
  let tenant: TestTenant;

  beforeAll(async () => {
    app = await createTestApp();
    tenant = await createTenant(app);
  });
  afterAll(() => app.close());

  async function account(): Promise<{ id: string; email: string }> {
    const id = randomUUID();
    const email = `${id}@example.test`;
    const { pool } = app.get(AuthDatabase);
    await pool.query('INSERT INTO user_account (id, email, name, password_hash) VALUES ($1, $2, $3, $4)', [
      id,
      email,
      'Signe',
      await hashPassword(password),
    ]);
    await pool.query('INSERT INTO membership (id, user_id, organisation_id, role) VALUES ($1, $2, $3, $4)', [
      randomUUID(),
      id,
      tenant.organisationId,
      'executive',
    ]);
    return { id, email };
  }

  const signIn = (email: string, secret: string, ip: string) =>
    app.inject({ method: 'POST', url: '/api/auth/sign-in', payload: { email, password: secret }, remoteAddress: ip });

  it('opens a session whose cookie scripts cannot read', async () => {
    const { email } = await account();
    const response = await signIn(email.toUpperCase(), password, '127.0.0.2');
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ user: { email }, memberships: [{ role: 'executive', slug: tenant.slug }] });
    const cookie = response.cookies.find((each) => each.name === 'samsyn_session');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  });

  it('answers alike for a wrong password and an unknown address', async () => {
    const { email } = await account();
    const wrong = await signIn(email, 'wrong', '127.0.0.3');
    const unknown = await signIn(`nobody-${email}`, 'wrong', '127.0.0.3');
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json().code).toBe('wrong_email_or_password');
    expect({ ...unknown.json(), correlationId: '' }).toEqual({ ...wrong.json(), correlationId: '' });
  });

  it('locks the account after five failures, even for the right password', async () => {
    const { email } = await account();
    for (let attempt = 0; attempt < 5; attempt++) await signIn(email, 'wrong', '127.0.0.4');
    const response = await signIn(email, password, '127.0.0.4');
    expect(response.statusCode).toBe(429);
    expect(response.json()).toMatchObject({ code: 'account_locked', params: { minutes: 15 } });
  });

  it('limits failures from one address whatever the account', async () => {
    for (let attempt = 0; attempt < 30; attempt++) await signIn(`a${attempt}@example.test`, 'wrong', '127.0.0.5');
    const { email } = await account();
    expect((await signIn(email, password, '127.0.0.5')).json().code).toBe('too_many_requests');
  });

  it('takes no stranger’s word for another address', async () => {
    const { email } = await account();
    const from = (forwarded: string) =>
      app.inject({
        method: 'POST',
        url: '/api/auth/sign-in',
        payload: { email: `b-${forwarded}@example.test`, password: 'wrong' },
        remoteAddress: '203.0.113.9',
        headers: { 'x-forwarded-for': forwarded },
      });
    for (let attempt = 0; attempt < 30; attempt++) await from(`198.51.100.${attempt}`);
    expect((await signIn(email, password, '203.0.113.9')).json().code).toBe('too_many_requests');
  });

  it('ends every session on sign-out everywhere', async () => {
    const { email } = await account();
    const sessions = await Promise.all([signIn(email, password, '127.0.0.6'), signIn(email, password, '127.0.0.6')]);
    const [first, second] = sessions.map((each) => Object.fromEntries(each.cookies.map((c) => [c.name, c.value])));
    const out = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-out-everywhere',
      cookies: first ?? {},
      headers: { 'x-csrf-token': first?.['samsyn_csrf'] ?? '' },
    });
    expect(out.statusCode).toBe(204);
    expect((await app.inject({ url: '/api/auth/me', cookies: second ?? {} })).statusCode).toBe(401);
  });

  it('refuses a change without the CSRF token', async () => {
    const { email } = await account();
    const session = await signIn(email, password, '127.0.0.7');
    const cookies = Object.fromEntries(session.cookies.map((c) => [c.name, c.value]));
    const response = await app.inject({ method: 'POST', url: '/api/auth/sign-out', cookies });
    expect(response.json()).toMatchObject({ status: 403, code: 'csrf_token_invalid' });
  });

  it('names every bad field of a malformed request as problem+json', async () => {
    const response = await app.inject({ method: 'POST', url: '/api/auth/sign-in', payload: { email: 'x', extra: 1 } });
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect(response.json().errors.map((each: { field: string }) => each.field).sort()).toEqual(['email', 'extra', 'password']);
    const malformed = await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in',
      payload: '{"email":',
      headers: { 'content-type': 'application/json' },
    });
    expect(malformed.json()).toMatchObject({ status: 400, code: 'bad_request' });
  });
});
