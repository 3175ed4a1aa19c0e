import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { allowed, safeNext, signedIn } from './guards.js';

@Component({ template: '' })
class Page {}

const routes = [
  { path: 'sign-in', component: Page },
  {
    path: '',
    canActivate: [signedIn],
    children: [
      { path: 'settings', canMatch: [allowed('organisations:update')], component: Page, title: 'settings' },
      { path: '**', component: Page, title: 'not found' },
    ],
  },
];

const go = async (url: string): Promise<string> => {
  await (await RouterTestingHarness.create()).navigateByUrl(url);
  return TestBed.inject(Router).url;
};

describe('the guards', () => {
  it('send a stranger to sign in and keep the address', async () => {
    await prepare(new FakeApi({ 'GET /api/auth/me': () => ({ status: 401, body: {} }) }), routes);
    expect(await go('/settings?tab=users')).toBe('/sign-in?next=%2Fsettings%3Ftab%3Dusers');
  });

  it('let in who may', async () => {
    await prepare(new FakeApi({ 'GET /api/auth/me': () => ({ body: someone('administrator') }) }), routes);
    await go('/settings');
    expect(document.title).toBe('settings');
  });

  it('answer who may not as if the place did not exist', async () => {
    await prepare(new FakeApi({ 'GET /api/auth/me': () => ({ body: someone('vendor') }) }), routes);
    await go('/settings');
    expect(document.title).toBe('not found');
  });
});

describe('safeNext', () => {
  it('keeps to addresses within the product', () => {
    expect(safeNext('/contracts/7?tab=documents')).toBe('/contracts/7?tab=documents');
    for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example', '', undefined]) {
      expect(safeNext(elsewhere)).toBe('/');
    }
  });
});
