import { expect, type Page, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { lastMonth } from './support/period.js';
import { ownContract, unique } from './support/register.js';

const { month, next } = lastMonth();

/** Four hours down on the tenth of last month, in the tower Nät. */
async function recordOutage(page: Page, supplier: string): Promise<void> {
  await page.goto('/evidence/outages/new');
  await page.getByLabel('Vad hände').fill(unique('Strömavbrott'));
  await page.getByLabel('Leverantör', { exact: true }).selectOption({ label: supplier });
  await page.getByLabel('Område', { exact: true }).selectOption({ label: 'Nät' });
  await page.getByLabel('Från', { exact: true }).fill(`${month}-10T10:00`);
  await page.getByLabel('Till', { exact: false }).first().fill(`${month}-10T14:00`);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page).toHaveURL(/\/evidence\/outages\/[0-9a-f-]{36}$/);
}

test('a promise with a ladder of credits is tried on last month, refused where it contradicts itself, and changed by an amendment', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'supplierManager');
  const contract = await ownContract(page);
  await recordOutage(page, contract.supplier);

  await page.goto(`/contracts/${contract.id}`);
  await page.getByRole('link', { name: 'Lägg till servicenivå' }).click();
  await page.getByLabel('Område').selectOption({ label: 'Nät' });
  await page.getByLabel('Namn').fill('Tillgängligt nät');
  await page.getByLabel('Kod').fill('TILLG');
  await page.getByLabel('Mått').selectOption({ label: 'Tillgänglighet' });
  await page.getByLabel('Servicetid enligt').selectOption({ label: 'Dygnet runt' });
  await page.getByLabel('Mål i procent').fill('99,9');
  await page.getByLabel('Minst i procent').fill('99');
  await page.getByLabel('Vite', { exact: true }).selectOption({ label: 'Trappa' });
  await page.getByLabel('Sämre än, procent').fill('99,9');
  await page.getByLabel('Procent av avgifterna').fill('2');
  await page.getByLabel('Gäller från').fill('2026-01-01');
  // 4 of some 720 hours is 99,4 %, which costs 2 % of a month at 100 000.
  const preview = page.locator('sam-terms-preview');
  await expect(preview).toContainText(/99,4\d\s?%/);
  await expect(preview).toContainText(/2\s000,00\sSEK/);

  await page.getByRole('button', { name: 'Lägg till steg' }).click();
  await page.getByLabel('Sämre än, procent').nth(1).fill('99,9');
  await page.getByLabel('Procent av avgifterna').nth(1).fill('5');
  await page.getByRole('button', { name: 'Spara' }).click();
  const refused = page.getByRole('alert').filter({ hasText: 'Sämre än, procent' });
  await expect(refused).toBeVisible();
  await page.getByLabel('Sämre än, procent').nth(1).fill('99');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tillgängligt nät');
  await expect(page.getByRole('main')).toContainText(/Tjänsten ska vara tillgänglig 99,9\s?% av servicetiden\./);

  const budget = page.getByRole('region', { name: 'Felbudget' });
  await expect(budget).toBeVisible();
  await expect(async () => {
    await budget.getByRole('navigation').getByRole('button').first().click();
    await expect(budget).toContainText(/Överskriden med 3\sh/, { timeout: 2_000 });
  }).toPass();

  await page.goto(`/contracts/${contract.id}`);
  await page.getByRole('link', { name: 'Nytt tillägg' }).click();
  await page.getByLabel('Tilläggets nummer').fill('T1');
  await page.getByLabel('Rubrik').fill('Högre krav och pris');
  await page.getByLabel('Gäller från').fill(next);
  await page.getByLabel('Avgift per månad').fill('120 000');
  await page.getByRole('button', { name: 'Spara' }).click();
  const amendments = page.getByRole('region', { name: 'Tillägg' });
  await expect(amendments).toContainText(/100\s000,00\sSEK blir 120\s000,00\sSEK/);

  await page.getByRole('link', { name: 'Tillgängligt nät' }).click();
  await page.getByRole('link', { name: 'Ny lydelse' }).click();
  await page.getByLabel('Avtalat genom').selectOption({ label: 'T1 Högre krav och pris' });
  await page.getByLabel('Gäller från').fill(next);
  await page.getByLabel('Mål i procent').fill('99,95');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('main')).toContainText(/tillgänglig 99,95\s?% av servicetiden/);
  const versions = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Lydelser' }) });
  await expect(versions.getByRole('listitem')).toHaveCount(2);
  await expect(versions).toContainText('T1');
});

test('a recorded outage becomes a figure with its lines, and another once it is corrected', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'supplierManager');
  const contract = await ownContract(page);
  await page.goto(`/contracts/${contract.id}`);
  await page.getByRole('link', { name: 'Lägg till servicenivå' }).click();
  await page.getByLabel('Område').selectOption({ label: 'Nät' });
  await page.getByLabel('Namn').fill('Tid nere');
  await page.getByLabel('Kod').fill('NERE');
  await page.getByLabel('Mått').selectOption({ label: 'Tid nere' });
  await page.getByLabel('Servicetid enligt').selectOption({ label: 'Dygnet runt' });
  await page.getByLabel('Mål i timmar').fill('1');
  await page.getByLabel('Gräns i timmar').fill('5');
  await page.getByLabel('Gäller från').fill('2026-01-01');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tid nere');

  await recordOutage(page, contract.supplier);
  const figure = async (): Promise<{ id: string; value: string | null } | undefined> => {
    const { items } = (await (await page.request.get(`/api/results?period=${month}&limit=200`)).json()) as {
      items: { id: string; value: string | null; supplierName: string }[];
    };
    return items.find(({ supplierName }) => supplierName === contract.supplier);
  };
  await expect.poll(async () => (await figure())?.value, { timeout: 30_000 }).toBe('14400000.00');
  await page.goto(`/results/${(await figure())?.id}`);
  await expect(page.getByRole('main')).toContainText(/nere, 4\sh servicetid/);

  await page.goto(`/evidence/outages?q=${encodeURIComponent('Strömavbrott')}`);
  await page.getByRole('row').filter({ hasText: contract.supplier }).getByRole('link').first().click();
  await page.getByRole('link', { name: 'Ändra' }).click();
  await page.getByLabel('Påverkan i procent').fill('50');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect.poll(async () => (await figure())?.value, { timeout: 30_000 }).toBe('7200000.00');
});
