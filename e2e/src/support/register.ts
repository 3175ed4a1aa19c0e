import { expect, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';

/** A name no other test has, also not in an earlier run on the same data. */
export const unique = (word: string): string => `${word} ${randomUUID().slice(0, 8)}`;

interface Named {
  id: string;
  name: string;
}

async function send<T>(page: Page, path: string, data: object): Promise<T> {
  const token = (await page.context().cookies()).find(({ name }) => name === 'samsyn_csrf')?.value ?? '';
  const response = await page.request.post(path, { data, headers: { 'X-CSRF-Token': token } });
  expect(response.status(), await response.text()).toBe(201);
  return (await response.json()) as T;
}

async function firstOf(page: Page, path: string, name: string): Promise<string> {
  const { items } = (await (await page.request.get(path)).json()) as { items: Named[] };
  return items.find((one) => one.name === name)?.id ?? '';
}

/** A supplier and a contract of the test's own, in the tower Nät, by whoever is signed in. */
export async function ownContract(page: Page, changes: object = {}): Promise<{ id: string; number: string; title: string; supplier: string }> {
  const supplier = await send<Named>(page, '/api/suppliers', { name: unique('Provleverantör'), status: 'active' });
  const contract = await send<{ id: string; number: string; title: string }>(page, '/api/contracts', {
    supplierId: supplier.id,
    number: unique('PROV'),
    title: unique('Provavtal'),
    towers: [{ towerId: await firstOf(page, '/api/towers', 'Nät'), lot: null }],
    startsOn: '2026-01-01',
    endsOn: '2029-12-31',
    extensionCount: 0,
    extensionMonths: 0,
    noticeOn: null,
    monthlyChargeMinor: '10000000',
    currency: 'SEK',
    atRiskPercent: '10',
    confidentiality: 'internal',
    illustrative: true,
    ...changes,
  });
  return { ...contract, supplier: supplier.name };
}
