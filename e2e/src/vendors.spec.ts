import { expect, test } from '@playwright/test';
import { signInByApi } from './support/people.js';
import { busyPeriod } from './support/period.js';

interface Page<T> {
  items: T[];
}

/** Every object the buyer can open, asked for by a vendor: only its own may answer. */
test('a vendor opens nothing of another supplier, by any address', async ({ playwright, baseURL }) => {
  const as = async (person: 'supplierManager' | 'vendor') => {
    const request = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) });
    await signInByApi(request, person);
    return request;
  };
  const [buyer, vendor] = [await as('supplierManager'), await as('vendor')];
  const list = async <T>(url: string): Promise<T[]> => ((await (await buyer.get(url)).json()) as Page<T>).items;
  const me = (await (await vendor.get('/api/auth/me')).json()) as { memberships: { supplierId: string }[] };
  const own = me.memberships[0]?.supplierId ?? '';
  let refused = 0;
  for (const word of ['suppliers', 'contracts', 'service-levels', 'credits', 'credit-statements', 'outages', 'maintenance-windows', 'measurement-series']) {
    for (const each of await list<{ id: string; supplierId?: string }>(`/api/${word}?limit=100`)) {
      const status = (await vendor.get(`/api/${word}/${each.id}`)).status();
      const mine = (each.supplierId ?? each.id) === own;
      expect(status, `${word} ${each.id}`).toBe(mine ? 200 : 404);
      if (!mine) refused += 1;
    }
  }
  const results = await list<{ id: string; supplierId: string }>(`/api/results?period=${busyPeriod}&limit=100`);
  for (const each of results.filter(({ supplierId }) => supplierId !== own)) {
    expect((await vendor.get(`/api/results/${each.id}`)).status()).toBe(404);
    expect((await vendor.get(`/api/results/${each.id}/evidence`)).status()).toBe(404);
    refused += 1;
  }
  expect(refused).toBeGreaterThan(20);
  for (const url of ['/api/back-tests', '/api/ocds/awards', '/api/openslo/documents', '/api/imports', '/api/users', '/api/team-mappings', '/api/audit-events']) {
    expect((await vendor.get(url)).status(), url).toBe(404);
  }
  await Promise.all([buyer.dispose(), vendor.dispose()]);
});
