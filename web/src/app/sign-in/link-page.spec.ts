import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare, someone } from '../../testing/prepare.js';
import { until } from '../../testing/until.js';
import { LinkPage } from './link-page.js';

@Component({ template: '' })
class Page {}

const routes = [
  { path: 'link/:token', component: LinkPage },
  { path: '**', component: Page },
];

const apiFor = (purpose: string) =>
  new FakeApi({
    'GET /api/auth/links/abc': () => ({ body: { purpose, email: 'ny@nacka.example', name: '' } }),
    'POST /api/auth/links/redeem': () => ({ body: someone() }),
  });

async function open(api: FakeApi, selector: string) {
  await prepare(api, routes);
  const harness = await RouterTestingHarness.create('/link/abc');
  const page = harness.fixture.nativeElement as HTMLElement;
  await until(() => page.querySelector(selector));
  await harness.fixture.whenStable();
  const send = async (...typed: string[]) => {
    page.querySelectorAll<HTMLInputElement>('sam-field input').forEach((input, index) => {
      input.value = typed[index] ?? '';
      input.dispatchEvent(new Event('input'));
    });
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    await harness.fixture.whenStable();
  };
  return { page, send };
}

describe('LinkPage', () => {
  it('lets an invited person choose name and password, and is then signed in', async () => {
    const api = apiFor('invitation');
    const { page, send } = await open(api, 'form');
    expect(page.querySelector('h1')?.textContent).toContain('Välkommen');
    await send('Nils Ny', 'en lång mening', 'en lång mening');
    expect(api.asked('/api/auth/links/redeem')[0]?.body).toEqual({
      token: 'abc',
      name: 'Nils Ny',
      password: 'en lång mening',
    });
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('asks for no name when a password is reset', async () => {
    const api = apiFor('reset');
    const { page, send } = await open(api, 'form');
    expect(page.querySelectorAll('sam-field')).toHaveLength(2);
    await send('en lång mening', 'en lång mening');
    expect(api.asked('/api/auth/links/redeem')[0]?.body).toEqual({ token: 'abc', password: 'en lång mening' });
  });

  it('refuses a short password and one that was not repeated', async () => {
    const api = apiFor('reset');
    const { page, send } = await open(api, 'form');
    await send('kort', 'annat');
    const lines = [...page.querySelectorAll('.summary li')].map((line) => line.textContent?.trim());
    expect(lines).toEqual([
      'Lösenord: Skriv minst 12 tecken.',
      'Lösenordet en gång till: Lösenorden är inte lika. Skriv samma en gång till.',
    ]);
    expect(api.asked('/api/auth/links/redeem')).toEqual([]);
  });

  it('says what to do about a link that no longer works', async () => {
    const api = new FakeApi({ 'GET /api/auth/links/abc': () => ({ status: 404, body: { code: 'link_invalid' } }) });
    const { page } = await open(api, 'sam-problem');
    expect(page.textContent).toContain('Be din administratör om en ny');
  });
});
