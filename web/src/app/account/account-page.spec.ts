import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare, someone } from '../../testing/prepare.js';
import { AuthStore } from '../core/auth/auth.store.js';
import { AccountPage } from './account-page.js';
import { SignInPage } from '../sign-in/sign-in-page.js';

async function account(api: Record<string, () => object>) {
  const fake = await prepare(
    new FakeApi({
      'POST /api/auth/sign-in': () => ({ body: someone('executive') }),
      'GET /api/notifications/choices': () => ({ body: { items: [{ kind: 'comment_added', choice: 'portal' }] } }),
      ...api,
    }),
    [{ path: 'sign-in', component: SignInPage }],
  );
  await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'secret');
  const fixture = TestBed.createComponent(AccountPage);
  await fixture.whenStable();
  return { fake, fixture, page: fixture.nativeElement as HTMLElement };
}

describe('AccountPage', () => {
  it('says who one is and what one may do where', async () => {
    const { page } = await account({});
    expect(page.textContent).toContain('eva@nacka.example');
    expect(page.textContent).toContain('nacka kommun');
    expect(page.textContent).toContain('läser styrkort, avtal och resultat');
    expect(document.title).toBe('Ditt konto · Samsyn');
  });

  it('changes language at once and tells the account', async () => {
    const { fake, fixture, page } = await account({ 'PATCH /api/auth/me': () => ({ body: someone() }) });
    page.querySelector<HTMLInputElement>('input[value=en]')?.click();
    await fixture.whenStable();
    await fixture.whenStable();
    expect(page.querySelector('h1')?.textContent).toBe('Your account');
    expect(document.title).toBe('Your account · Samsyn');
    expect(fake.asked('/api/auth/me').at(-1)?.body).toEqual({ locale: 'en' });
  });

  it('changes how one hears of a kind as soon as it is chosen', async () => {
    const items = [{ kind: 'comment_added', choice: 'daily' }];
    const { fake, fixture, page } = await account({ 'PUT /api/notifications/choices': () => ({ body: { items } }) });
    const choice = page.querySelector<HTMLSelectElement>('#choice-comment_added');
    expect(page.querySelector('label[for=choice-comment_added]')?.textContent).toBe('Ny kommentar på en incident');
    expect(choice?.value).toBe('portal');
    if (choice) choice.value = 'daily';
    choice?.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    await fixture.whenStable();
    expect(fake.asked('/api/notifications/choices').at(-1)?.body).toEqual({ items });
    expect(page.textContent).toContain('Sparat.');
  });

  it('signs out everywhere', async () => {
    const { fixture, page } = await account({ 'POST /api/auth/sign-out-everywhere': () => ({}) });
    page.querySelector<HTMLElement>('button[matButton]')?.click();
    await fixture.whenStable();
    expect(TestBed.inject(AuthStore).signedIn()).toBe(false);
    expect(TestBed.inject(Router).url).toBe('/sign-in');
  });
});
