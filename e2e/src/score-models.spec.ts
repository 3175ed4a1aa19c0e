import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { lastMonth } from './support/period.js';

const { month } = lastMonth();
/** No month that any other test looks at. */
const farAway = () => `20${50 + Math.floor(Math.random() * 40)}-01`;

test('a manager adds a measure of the organisation’s own by a formula, sees what it would change, and publishes it', async ({ page }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/scorecards/models');
  await expect(page.getByRole('heading', { name: 'Gäller nu' })).toBeVisible();
  await page.getByRole('link', { name: 'Ändra utkastet' }).or(page.getByRole('button', { name: 'Börja på en ny version' })).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ändra version');
  await expect(page.getByRole('button', { name: 'Lägg till dimension' })).toBeVisible();

  const sections = page.locator('form section');
  const before = await sections.count();
  await page.getByRole('button', { name: 'Lägg till dimension' }).click();
  await expect(sections).toHaveCount(before + 1);
  const own = sections.last();
  await own.getByLabel('Dimension').selectOption({ label: 'En egen dimension' });
  await own.getByLabel('Namn på svenska').first().fill('Klimat');
  await own.getByLabel('Namn på engelska').first().fill('Climate');
  await own.locator('summary').first().click();
  const measure = own.locator('sam-kpi-fields');
  await measure.getByLabel('Namn på svenska').fill('Halva förslagen');
  await measure.getByLabel('Namn på engelska').fill('Half the proposals');
  await measure.getByLabel('Källa').selectOption('formula');
  await measure.getByLabel('Formel').fill('sqrt(commitments)');
  await page.getByLabel('Vad ändras, och varför').fill('Klimatet räknas.');
  await page.getByRole('button', { name: 'Spara utkastet' }).click();
  await expect(measure.getByText('sqrt får inte användas i en formel')).toBeVisible();

  // What was typed outlives a reload, and so does the fault.
  await page.reload();
  await expect(page.locator('form section').last().getByRole('heading', { name: 'Klimat' })).toBeVisible();
  await page.locator('form section').last().locator('summary').first().click();
  await measure.getByLabel('Formel').fill('commitments / 2');
  await page.getByRole('button', { name: 'Spara utkastet' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Sparat' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Vad utkastet skulle ge' })).toContainText('Orange Business');

  await page.getByRole('link', { name: 'Visa och publicera' }).click();
  await expect(page.getByRole('heading', { name: 'Klimat' })).toBeVisible();
  await page.getByLabel('Gäller från månad').fill(farAway());
  await page.getByRole('button', { name: 'Publicera' }).click();
  await expect(page.getByText(/^Gäller från januari 20/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ändra utkastet' })).toHaveCount(0);
});

test('a manager records a value with what it rests on and takes it back, and the supplier sees its own alone', async ({ page, browser, baseURL }) => {
  await signIn(page, 'supplierManager');
  await page.goto(`/scorecards/recorded-values?period=${month}`);
  await page.getByLabel('Mått').selectOption({ label: 'Enkät till verksamheten' });
  await page.getByRole('combobox', { name: 'Leverantör' }).selectOption({ label: 'Orange Business' });
  await page.getByRole('textbox', { name: 'Värde' }).fill('3,9');
  await page.getByLabel('Antal svar').fill('3');
  await page.getByLabel('Vad det bygger på').fill('Kvartalsenkät, omgång 4');
  await page.getByRole('button', { name: 'För in ett värde' }).click();
  await expect(page.getByText('En enkät behöver minst 5 svar').first()).toBeVisible();
  await page.getByLabel('Antal svar').fill('12');
  await page.getByRole('button', { name: 'För in ett värde' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Infört' })).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Orange Business' }).filter({ hasText: '(12 svar)' });
  await expect(row).toContainText('3,9');

  const options = { ...(baseURL ? { baseURL } : {}), locale: 'sv-SE' };
  const context = await browser.newContext(options);
  const vendor = await context.newPage();
  await signIn(vendor, 'vendor');
  await vendor.goto(`/scorecards/recorded-values?period=${month}`);
  await expect(vendor.getByRole('row').filter({ hasText: '(12 svar)' })).toHaveCount(1);
  await expect(vendor.getByRole('row').filter({ hasText: 'Stadsnätet' })).toHaveCount(0);
  await expect(vendor.getByRole('button', { name: 'För in ett värde' })).toHaveCount(0);
  await vendor.goto('/scorecards/models');
  await expect(vendor.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
  await context.close();

  await row.getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Allt som förts in' })).toContainText('Kvartalsenkät, omgång 4');
  await page.getByRole('button', { name: 'Ta tillbaka' }).click();
  await page.getByLabel('Varför det tas tillbaka').fill('Fel omgång.');
  await page.getByRole('button', { name: 'Ta tillbaka' }).click();
  await expect(page.getByRole('definition').first()).toContainText('Taget tillbaka');
});

test('a manager sets points by hand with a reason, and what was reckoned stays beside them', async ({ page }) => {
  await signIn(page, 'supplierManager');
  const card = (await (await page.request.get(`/api/scorecards/${month}`)).json()) as { suppliers: { id: string; name: string }[] };
  const supplierId = card.suppliers.find(({ name }) => name === 'Driftpunkten AB')?.id ?? '';
  await page.goto(`/scorecards/adjustments?supplierId=${supplierId}&kpi=survey&period=${month}`);
  await expect(page.getByRole('heading', { name: 'Justera Enkät till verksamheten' })).toBeVisible();
  await page.getByLabel('Vad ska göras').selectOption('override');
  await page.getByLabel('Poäng, 0–100').fill('55,5');
  await page.getByRole('button', { name: 'Justera', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Varför');
  await page.getByLabel('Varför').fill('Bara en förvaltning svarade.');
  await page.getByRole('button', { name: 'Justera', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'Bara en förvaltning svarade.' });
  await expect(row).toContainText('Satt till 55,5 poäng');
  await expect
    .poll(async () => {
      const detail = (await (await page.request.get(`/api/scorecards/${month}/details/supplier/${supplierId}`)).json()) as { lines: { kpi: string; points: string; override: { reckoned: string } | null }[] };
      const line = detail.lines.find(({ kpi }) => kpi === 'survey');
      return [line?.points, line?.override === null];
    }, { timeout: 30_000 })
    .toEqual(['55.500', false]);
  await row.getByRole('button', { name: 'Ta tillbaka' }).click();
  await row.getByLabel('Varför det tas tillbaka').fill('Enkäten är gjord om.');
  await row.getByRole('button', { name: 'Ta tillbaka' }).click();
  await expect(row).toContainText('Enkäten är gjord om.');
});
