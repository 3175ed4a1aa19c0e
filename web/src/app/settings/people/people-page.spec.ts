import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import type { Person } from './person.js';
import { PeoplePage } from './people-page.js';

const olle: Person = {
  id: 'u2',
  email: 'olle@orange.example',
  name: 'Olle Sandberg',
  role: 'vendor',
  supplierId: 's1',
  active: true,
  invited: false,
  version: 1,
};

async function people(
  answers: ConstructorParameters<typeof FakeApi>[0],
  role: 'administrator' | 'assessor' = 'administrator',
) {
  const api = await prepare(
    new FakeApi({
      'POST /api/auth/sign-in': () => ({ body: someone(role) }),
      'GET /api/users?sort=name': () => ({ body: { items: [olle], nextCursor: null, total: 1 } }),
      'GET /api/suppliers?limit=200&sort=name': () => ({
        body: { items: [{ id: 's1', name: 'Orange Business' }], nextCursor: null },
      }),
      ...answers,
    }),
  );
  await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'secret');
  const rendered = await render(PeoplePage);
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered.fixture.whenStable();
  };
  await settle();
  return { ...rendered, api, settle };
}

describe('the people', () => {
  it('are listed with their role and, for a vendor, whose', async () => {
    const { text } = await people({});
    expect(text()).toContain('Olle Sandberg');
    expect(text()).toContain('Leverantör, Orange Business');
  });

  it('cannot be changed by those who only read', async () => {
    const { page } = await people({}, 'assessor');
    expect(page.querySelector('[aria-label="Stäng av Olle Sandberg"]')).toBeNull();
  });

  it('are deactivated only after one has read what will happen', async () => {
    const { api, click, text, settle } = await people({
      'POST /api/users/u2/deactivate': () => ({ body: { ...olle, active: false } }),
    });
    await click('[aria-label="Stäng av Olle Sandberg"]');
    expect(text()).toContain('Olle Sandberg loggas ut överallt');
    expect(api.asked('/api/users/u2/deactivate')).toHaveLength(0);
    await click('sam-dialog button[matButton=filled]');
    await settle();
    expect(api.asked('/api/users/u2/deactivate')).toHaveLength(1);
    expect(api.asked('/api/users?sort=name').length).toBeGreaterThan(1);
  });

  it('get a one-time link that is shown with its last day', async () => {
    const { click, page, text, settle } = await people({
      'POST /api/users/u2/reset-link': () => ({
        body: { link: '/link/abc', expiresAt: '2026-12-01T10:00:00.000Z' },
      }),
    });
    await click('[aria-label="Ny länk för Olle Sandberg"]');
    await click('sam-dialog button[matButton=filled]');
    await settle();
    expect(page.querySelector<HTMLInputElement>('sam-link-shown input')?.value).toBe(
      'http://localhost/link/abc',
    );
    expect(text()).toContain('till och med 2026-12-01 11:00');
  });

  it('shows why something could not be done', async () => {
    const { click, text, settle } = await people({
      'POST /api/users/u2/deactivate': () => ({ status: 409, body: { code: 'last_administrator' } }),
    });
    await click('[aria-label="Stäng av Olle Sandberg"]');
    await click('sam-dialog button[matButton=filled]');
    await settle();
    expect(text()).toContain('minst en aktiv administratör');
  });
});
