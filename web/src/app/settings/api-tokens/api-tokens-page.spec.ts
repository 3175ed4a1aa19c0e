import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare, someone } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { AuthStore } from '../../core/auth/auth.store.js';
import type { ApiToken } from './api-token.js';
import { ApiTokensPage } from './api-tokens-page.js';

const zabbix: ApiToken = {
  ...{ id: 't1', name: 'Zabbix', supplierId: null, supplierName: null, scopes: ['outages:create'], hint: 'x9Qz' },
  ...{ state: 'active', expiresAt: '2027-11-28T00:00:00.000Z', lastUsedAt: null, revokedAt: null, version: 3 },
  ...{ createdAt: '2026-11-28T10:00:00.000Z', createdByName: 'Eva' },
};

async function tokens(answers: ConstructorParameters<typeof FakeApi>[0]) {
  const api = await prepare(
    new FakeApi({
      'POST /api/auth/sign-in': () => ({ body: someone('administrator') }),
      'GET /api/api-tokens?sort=-createdAt': () => ({ body: { items: [zabbix], nextCursor: null, total: 1 } }),
      'GET /api/suppliers?limit=200&sort=name': () => ({ body: { items: [{ id: 's1', name: 'Orange' }], nextCursor: null } }),
      ...answers,
    }),
  );
  await TestBed.inject(AuthStore).signIn('eva@nacka.example', 'secret');
  const rendered = await render(ApiTokensPage);
  const settle = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered.fixture.whenStable();
  };
  await settle();
  return { ...rendered, api, settle };
}

describe('the API tokens', () => {
  it('are listed with what they may and whether they were used', async () => {
    const { text } = await tokens({});
    expect(text()).toContain('Zabbix');
    expect(text()).toContain('outages:create');
    expect(text()).toContain('Aldrig');
  });

  it('offer a supplier’s token less than the buyer’s, ask for a scope, and show the secret', async () => {
    const { api, page, click, text, settle } = await tokens({
      'POST /api/api-tokens': () => ({ status: 201, body: { ...zabbix, name: 'Ny', token: 'samsyn_secret' } }),
    });
    await click('sam-page-header button');
    expect(page.querySelector('[aria-label="imports:run"]')).not.toBeNull();
    const name = page.querySelector<HTMLInputElement>('sam-token-form input');
    if (!name) throw new Error('no name');
    name.value = 'Ny';
    name.dispatchEvent(new Event('input'));
    await click('sam-token-form button[matButton=filled]');
    await settle();
    expect(text()).toContain('Välj minst en sak');
    const holder = page.querySelector<HTMLSelectElement>('sam-token-form select');
    if (!holder) throw new Error('no holder');
    holder.value = 's1';
    holder.dispatchEvent(new Event('input'));
    await settle();
    expect(page.querySelector('[aria-label="imports:run"]')).toBeNull();
    await click('[aria-label="incidents:read"]');
    await click('sam-token-form button[matButton=filled]');
    await settle();
    expect(api.asked('/api/api-tokens').at(-1)?.body).toMatchObject({ name: 'Ny', supplierId: 's1', scopes: ['incidents:read'] });
    expect(page.querySelector<HTMLInputElement>('sam-secret-shown input')?.value).toBe('samsyn_secret');
  });

  it('are revoked only after one has read what will happen', async () => {
    const { api, click, text, settle } = await tokens({
      'DELETE /api/api-tokens/t1': () => ({ body: { ...zabbix, state: 'revoked' } }),
    });
    await click('[aria-label="Återkalla Zabbix"]');
    expect(text()).toContain('släpps inte in mer');
    await click('sam-dialog button[matButton=filled]');
    await settle();
    expect(api.asked('/api/api-tokens/t1')).toHaveLength(1);
  });
});
