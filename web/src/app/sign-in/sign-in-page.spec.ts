import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare, someone } from '../../testing/prepare.js';
import { SignInPage } from './sign-in-page.js';

@Component({ template: '' })
class Page {}

const routes = [
  { path: 'sign-in', component: SignInPage },
  { path: '**', component: Page },
];

async function signIn(api: FakeApi, url = '/sign-in', typed = { email: 'eva@nacka.example', password: 'secret' }) {
  await prepare(api, routes);
  const harness = await RouterTestingHarness.create(url);
  const page = harness.fixture.nativeElement as HTMLElement;
  const inputs = page.querySelectorAll<HTMLInputElement>('sam-field input');
  [typed.email, typed.password].forEach((value, index) => {
    const input = inputs[index];
    if (!input) return;
    input.value = value;
    input.dispatchEvent(new Event('input'));
  });
  page.querySelector('form')?.dispatchEvent(new Event('submit'));
  await harness.fixture.whenStable();
  return page;
}

const refusing = (status: number, body: object) =>
  new FakeApi({ 'POST /api/auth/sign-in': () => ({ status, body }) });

describe('SignInPage', () => {
  it('goes where the visitor was heading', async () => {
    const api = new FakeApi({ 'POST /api/auth/sign-in': () => ({ body: someone() }) });
    await signIn(api, '/sign-in?next=%2Fcontracts%2F7');
    expect(TestBed.inject(Router).url).toBe('/contracts/7');
  });

  it('names every field that is wrong, beside it and in a summary, and sends nothing', async () => {
    const api = new FakeApi({});
    const page = await signIn(api, '/sign-in', { email: 'eva', password: '' });
    const lines = [...page.querySelectorAll('.summary li')].map((line) => line.textContent?.trim());
    expect(lines).toEqual([
      'E-post: Skriv en e-postadress, till exempel anna@nacka.se.',
      'Lösenord: Fyll i det här fältet.',
    ]);
    const [email] = page.querySelectorAll('sam-field input');
    expect(email?.getAttribute('aria-invalid')).toBe('true');
    expect(page.querySelector(`#${email?.getAttribute('aria-describedby')}`)?.textContent).toContain('e-postadress');
    expect(api.calls).toEqual([]);
  });

  it('leads from the summary to the field', async () => {
    const page = await signIn(new FakeApi({}), '/sign-in', { email: '', password: '' });
    page.querySelectorAll<HTMLElement>('.summary button')[1]?.click();
    expect(document.activeElement).toBe(page.querySelectorAll('sam-field input')[1]);
  });

  it('says when the password is wrong, and for how long an account is locked', async () => {
    const wrong = await signIn(refusing(401, { code: 'wrong_email_or_password' }));
    expect(wrong.querySelector('[role=alert]')?.textContent).toContain('hör inte ihop');
    TestBed.resetTestingModule();
    const locked = await signIn(refusing(429, { code: 'account_locked', params: { minutes: 15 } }));
    expect(locked.querySelector('[role=alert]')?.textContent).toContain('om 15 minuter');
    expect(locked.querySelectorAll<HTMLInputElement>('sam-field input')[1]?.value).toBe('secret');
  });

  it('puts what the API says about a field beside that field', async () => {
    const errors = [{ field: 'email', code: 'value_not_allowed' }];
    const page = await signIn(refusing(422, { code: 'invalid_input', errors }));
    expect(page.querySelector('sam-field .error')?.textContent).toContain('går inte att använda');
    expect(page.querySelector('sam-problem')).toBeNull();
  });
});
