import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { SessionGate } from '../http/session-gate.js';
import { AuthStore } from './auth.store.js';
import { SessionExpired } from './session-expired.js';

describe('SessionExpired', () => {
  it('signs in again without leaving the page, and says so when the password is wrong', async () => {
    let right = true;
    const api = new FakeApi({
      'POST /api/auth/sign-in': () =>
        right ? { body: someone() } : { status: 401, body: { code: 'wrong_email_or_password' } },
    });
    await prepare(api);
    await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'first');
    const renewed = TestBed.inject(SessionGate).renewed();

    const fixture = TestBed.createComponent(SessionExpired);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.textContent).toContain('eva@nacka.example');
    const send = async () => {
      const password = page.querySelector('input') as HTMLInputElement;
      password.value = 'second';
      password.dispatchEvent(new Event('input'));
      page.querySelector('form')?.dispatchEvent(new Event('submit'));
      await fixture.whenStable();
    };

    right = false;
    await send();
    right = true;
    await send();
    expect(await renewed).toBe(true);
    expect(api.asked('/api/auth/sign-in').at(-1)?.body).toEqual({ email: 'eva@nacka.example', password: 'second' });
  });
});
