import { expect, type Page, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { lastMonth } from './support/period.js';
import { unique } from './support/register.js';

interface Ledger {
  serviceId: string;
  serviceName: string;
  minutes: number;
  evidence?: { mayAnswer: boolean }[];
}

async function read<T>(page: Page, path: string): Promise<T> {
  const response = await page.request.get(`/api/ledgers/end-to-end${path}`);
  expect(response.status()).toBe(200);
  return (await response.json()) as T;
}

/** A service whose supplier has not answered yet for all that took it down. */
async function unanswered(page: Page): Promise<{ service: Ledger; period: string }> {
  const { month } = lastMonth();
  for (const period of [new Date().toISOString().slice(0, 7), month, lastMonth(new Date(`${month}-15`)).month]) {
    const { items } = await read<{ items: Ledger[] }>(page, `?limit=100&period=${period}`);
    for (const { serviceId } of items.filter(({ minutes }) => minutes > 0)) {
      const service = await read<Ledger>(page, `/${serviceId}?period=${period}`);
      if (service.evidence?.some(({ mayAnswer }) => mayAnswer)) return { service, period };
    }
  }
  throw new Error('the demo has no outage that waits for an answer');
}

test('R20: a supplier disputes its part of a service’s downtime with a reason, which the buyer then reads', async ({ page, browser }) => {
  await signIn(page, 'vendor');
  const { service, period } = await unanswered(page);
  await page.goto(`/ledgers/end-to-end?period=${period}`);
  await page.getByRole('searchbox', { name: 'Sök tjänst' }).fill(service.serviceName);
  await page.getByRole('table').getByRole('link', { name: service.serviceName, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(service.serviceName);

  await page.getByLabel('Ert svar').first().selectOption('dispute');
  await page.getByRole('button', { name: 'Svara' }).first().click();
  await expect(page.getByRole('alert')).toContainText('Fyll i');
  await page.getByLabel('Skäl').first().fill('Felet låg i nätet');
  await page.getByRole('button', { name: 'Svara' }).first().click();
  await expect(page.getByText('Bestritt. Felet låg i nätet')).toBeVisible();

  const buyer = await (await browser.newContext()).newPage();
  await signIn(buyer, 'supplierManager');
  await buyer.goto(`/ledgers/end-to-end/${service.serviceId}?period=${period}`);
  await expect(buyer.getByText('Bestritt. Felet låg i nätet')).toBeVisible();
  await expect(buyer.getByRole('button', { name: 'Svara' })).toHaveCount(0);
});

test('R20: a buyer declares one outage to be behind another, and a circle is refused', async ({ page }) => {
  await signIn(page, 'supplierManager');
  const { month } = lastMonth();
  const record = async (title: string, hours: readonly [string, string]) => {
    await page.goto('/evidence/outages/new');
    await page.getByLabel('Vad hände').fill(title);
    await page.getByLabel('Leverantör', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Område', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Från', { exact: true }).fill(`${month}-12T${hours[0]}`);
    await page.getByLabel('Till', { exact: false }).first().fill(`${month}-12T${hours[1]}`);
    await page.getByLabel('Påverkan i procent').fill('0');
  };
  const declare = async (root: string) => {
    const option = page.getByLabel('Grundorsak').locator('option', { hasText: root });
    await page.getByLabel('Grundorsak').selectOption((await option.getAttribute('value')) ?? '');
    await page.getByRole('button', { name: 'Spara' }).click();
  };
  const open = async (title: string) => {
    await page.goto(`/evidence/outages?q=${encodeURIComponent(title)}`);
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: 'Ändra' }).click();
  };
  const ownPage = /\/evidence\/outages\/[0-9a-f-]{36}$/;
  const [fibre, records] = [unique('Avgrävd fiber'), unique('Journalen nere')];
  await record(fibre, ['01:00', '03:00']);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page).toHaveURL(ownPage);
  await record(records, ['02:00', '04:00']);
  await declare(fibre);
  await expect(page).toHaveURL(ownPage);

  await page.getByRole('main').getByRole('link', { name: fibre }).click();
  await expect(page.getByRole('region', { name: 'Avbrott som det här låg bakom' })).toContainText(records);

  await open(records);
  await expect(page.getByLabel('Grundorsak').locator('option:checked')).toContainText(fibre);
  await open(fibre);
  await declare(records);
  await expect(page.getByRole('alert')).toContainText('varandras grundorsak');
});

test('R20: a buyer changes how long suppliers have to answer, which they then read', async ({ page, browser }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/ledgers/end-to-end');
  const days = async (count: string) => {
    await page.getByRole('link', { name: 'Ändra villkoren' }).click();
    await page.getByLabel('Dagar att svara').fill(count);
    await page.getByRole('button', { name: 'Spara' }).click();
  };
  await days('0');
  await expect(page.getByRole('alert')).toContainText('365');
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await days('21');
  await expect(page.getByRole('main')).toContainText('inom 21 dagar');

  const theirs = await (await browser.newContext()).newPage();
  await signIn(theirs, 'vendor');
  await theirs.goto('/ledgers/end-to-end');
  await expect(theirs.getByRole('main')).toContainText('inom 21 dagar');
  await expect(theirs.getByRole('link', { name: 'Ändra villkoren' })).toHaveCount(0);
  await theirs.goto('/ledgers/terms');
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
});
