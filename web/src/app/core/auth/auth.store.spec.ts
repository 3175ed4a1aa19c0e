import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { ActiveOrganisation } from '../http/active-organisation.js';
import { SessionGate } from '../http/session-gate.js';
import { Zone } from '../i18n/language.js';
import { AuthStore } from './auth.store.js';

const refused = { status: 401, body: { code: 'not_signed_in' } };

describe('AuthStore', () => {
  it('takes up a session the browser still holds', async () => {
    await prepare(new FakeApi({ 'GET /api/auth/me': () => ({ body: someone('vendor') }) }));
    const auth = TestBed.inject(AuthStore);
    expect(await auth.ensure()).toBe(true);
    expect(auth.user()?.name).toBe('Eva Lindqvist');
    expect(auth.can('contracts:read')).toBe(true);
    expect(auth.can('users:read')).toBe(false);
    expect(TestBed.inject(ActiveOrganisation).slug()).toBe('nacka');
  });

  it('knows a stranger, and asks only once for somebody known', async () => {
    let known = false;
    const api = await prepare(new FakeApi({ 'GET /api/auth/me': () => (known ? { body: someone() } : refused) }));
    const auth = TestBed.inject(AuthStore);
    expect(await auth.ensure()).toBe(false);
    expect(auth.can('suppliers:read')).toBe(false);
    known = true;
    await auth.ensure();
    await auth.ensure();
    expect(api.calls).toHaveLength(2);
  });

  it('works for the organisation chosen last, in its own time zone', async () => {
    const me = someone('executive', ['nacka', 'odense']);
    const [, odense] = me.memberships;
    if (odense) odense.zone = 'Europe/Copenhagen';
    await prepare(new FakeApi({ 'POST /api/auth/sign-in': () => ({ body: me }) }));
    const auth = TestBed.inject(AuthStore);
    await auth.signIn('eva@nacka.example', 'secret');
    auth.chooseOrganisation('odense');
    expect(auth.membership()?.slug).toBe('odense');
    expect(TestBed.inject(Zone).name()).toBe('Europe/Copenhagen');
    auth.leave();
    await auth.signIn('eva@nacka.example', 'secret');
    expect(TestBed.inject(ActiveOrganisation).slug()).toBe('odense');
  });

  it('leaves also when the session had run out already', async () => {
    const answers = {
      'POST /api/auth/sign-in': () => ({ body: someone() }),
      'POST /api/auth/sign-out-everywhere': () => refused,
    };
    await prepare(new FakeApi(answers));
    const auth = TestBed.inject(AuthStore);
    await auth.signIn('a', 'b');
    await auth.signOutEverywhere();
    expect(auth.signedIn()).toBe(false);
    expect(TestBed.inject(SessionGate).inSession()).toBe(false);
  });
});
