import { expect, type Page, test } from '@playwright/test';
import { signIn } from './support/people.js';

/** A browser nobody has signed in with. */
async function stranger(page: Page, baseURL: string | undefined): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser');
  return (await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE' })).newPage();
}

test('what was released anybody reads without signing in, in words; what is withdrawn disappears', async ({ page, baseURL }) => {
  test.setTimeout(150_000);
  await signIn(page, 'supplierManager');
  await page.goto('/settings/publication');
  const released = page.getByRole('region', { name: 'Publicerat' }).getByRole('listitem').first();
  const month = (await released.locator('strong').innerText()).trim();

  const anybody = await stranger(page, baseURL);
  const months = anybody.getByRole('region', { name: month });
  await anybody.goto('/public/nacka/quality');
  await expect(anybody.getByRole('heading', { level: 1 })).toContainText('Nacka kommun');
  await expect(months.getByRole('row', { name: /Drift/ })).toContainText(/Bra|Nära målet|Behöver förbättras|Otillräckligt|Inte mätt/);
  await expect(anybody.getByRole('main')).not.toContainText('Orange Business');
  await expect(anybody.getByText('Siffrorna är exempel')).toBeVisible();
  expect(await anybody.context().cookies()).toEqual([]);

  await released.getByRole('button', { name: 'Dra tillbaka' }).click();
  await released.getByLabel('Varför').fill('Underlaget ska ses över.');
  await released.getByRole('button', { name: 'Dra tillbaka' }).click();
  await expect(released).toContainText('Underlaget ska ses över.');
  await expect(async () => {
    await anybody.reload();
    await expect(anybody.getByRole('heading', { name: 'Vad orden betyder' })).toBeVisible();
    await expect(months).toHaveCount(0, { timeout: 500 });
  }).toPass();

  // Seen as everybody will, and let out again.
  const preview = page.getByRole('region', { name: 'Så kommer alla att se det' });
  await preview.getByRole('combobox', { name: 'Månad' }).selectOption({ label: month });
  await expect(preview.getByRole('row', { name: /Drift/ })).toBeVisible();
  await preview.getByRole('button', { name: 'Publicera månaden' }).click();
  await expect(preview.getByRole('status')).toContainText('är publicerad.');
  await expect(async () => {
    await anybody.reload();
    await expect(months.getByRole('row', { name: /Drift/ })).toBeVisible({ timeout: 1000 });
  }).toPass();
});

test('how services are anybody sees, and nothing of who runs them', async ({ page }) => {
  await page.goto('/public/nacka/status');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nacka kommun');
  await expect(page.getByText('Siffrorna är exempel')).toBeVisible();
  const first = page.getByRole('main').getByRole('region').first();
  await expect(first).toContainText(/Fungerar|Störning|Ligger nere|Underhåll/);
  await expect(first).toContainText('De senaste 90 dagarna');
  await expect(page.getByRole('main')).not.toContainText(/Orange Business|Driftpunkten|Stadsnätet/);
  await page.goto('/public/nowhere/status');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hur tjänsterna mår');
  await expect(page.getByText('De senaste 90 dagarna')).toHaveCount(0);
});

test('a supplier is compared with others from its scorecard, by those who may', async ({ page, baseURL }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/scorecards');
  const { items } = (await (await page.request.get('/api/suppliers?sort=name')).json()) as { items: { id: string; name: string }[] };
  const orange = items.find(({ name }) => name === 'Orange Business');
  await page.goto(`/peers/${orange?.id ?? ''}`);
  await expect(page.getByRole('heading', { name: 'Ni är inte med' })).toBeVisible();
  await page.getByRole('button', { name: 'Var med' }).click();
  await expect(page.getByRole('heading', { name: 'Ni är med' })).toBeVisible();
  await page.getByRole('button', { name: 'Gå ur' }).click();
  await expect(page.getByRole('heading', { name: 'Ni är inte med' })).toBeVisible();
  const vendor = await stranger(page, baseURL);
  await signIn(vendor, 'vendor');
  await vendor.goto(`/peers/${orange?.id ?? ''}`);
  await expect(vendor.getByRole('heading', { name: /Ni är/ })).toHaveCount(0);
});
