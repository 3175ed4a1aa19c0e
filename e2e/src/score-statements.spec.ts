import { expect, type Page, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { lastMonth } from './support/period.js';

const { month } = lastMonth();
const firstOfThisMonth = `${new Date().toISOString().slice(0, 7)}-01`;

/** The supplier of that name as the month's scorecard has it. */
async function supplierId(page: Page, wanted: string): Promise<string> {
  const { suppliers } = (await (await page.request.get(`/api/scorecards/${month}`)).json()) as { suppliers: { id: string; name: string }[] };
  const found = suppliers.find(({ name }) => name === wanted);
  expect(found, wanted).toBeDefined();
  return found?.id ?? '';
}

test('a supplier objects to a figure in its window, the manager answers it, and an executive sees what still stands', async ({ page, browser, baseURL }) => {
  test.setTimeout(180_000);
  const options = { ...(baseURL ? { baseURL } : {}), locale: 'sv-SE' };
  await signIn(page, 'supplierManager');
  const orange = await supplierId(page, 'Orange Business');
  const address = `/scorecards/${month}/suppliers/${orange}`;

  // The month before this one is open on any day of the month.
  await page.goto('/settings/score-statements');
  await page.getByLabel('Antal dagar').fill('60');
  await page.getByLabel('Gäller från').fill(firstOfThisMonth);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('region', { name: 'Det som har bestämts' })).toContainText('60 dagar');

  const vendorContext = await browser.newContext(options);
  const vendor = await vendorContext.newPage();
  await signIn(vendor, 'vendor');
  await vendor.goto(address);
  const said = vendor.getByRole('region', { name: 'Era synpunkter' });
  await expect(said).toContainText('kan lämnas till och med');
  await vendor.locator('.tower').getByRole('button', { name: /^Lämna synpunkt/ }).first().click();
  await expect(said.getByLabel('Vad vill ni säga')).toBeFocused();
  await said.getByRole('button', { name: 'Lämna synpunkten' }).click();
  await expect(said.getByRole('alert')).toContainText('Vad vill ni säga');
  await said.getByLabel('Vad vill ni säga').fill('Avbrottet låg i en annan leverantörs nät.');
  await said.locator('input[type=file]').setInputFiles({ name: 'logg.txt', mimeType: 'text/plain', buffer: Buffer.from('08:00 länk nere') });
  await said.getByRole('button', { name: 'Lämna synpunkten' }).click();
  await expect(said.getByRole('status')).toContainText('Synpunkten är lämnad');
  await expect(said.getByRole('article')).toHaveCount(1);
  await expect(said.getByRole('article')).toContainText('Invändning, obesvarad');
  await expect(said.getByRole('button', { name: 'logg.txt' })).toBeVisible();

  // A second one, which nobody answers.
  await said.getByLabel('Vilken siffra').selectOption({ label: 'Poäng totalt' });
  await said.getByLabel('Vad vill ni säga').fill('Täckningen är för låg för att jämföra.');
  await said.getByRole('button', { name: 'Lämna synpunkten' }).click();
  await expect(said.getByRole('article')).toHaveCount(2);

  await page.goto('/scorecards/objections?state=standing');
  await expect(page.getByRole('row').filter({ hasText: 'Orange Business' })).toHaveCount(2);
  await page.getByRole('row').filter({ hasText: 'Avbrottet låg' }).getByRole('link').click();
  const objection = page.getByRole('article').filter({ hasText: 'Avbrottet låg i en annan leverantörs nät.' });
  await expect(objection).toBeFocused();
  await objection.getByRole('button', { name: 'Godta' }).click();
  await expect(objection.getByRole('button', { name: 'Avbryt' })).toBeVisible();
  await objection.getByLabel('Motivering').fill('Orsaken var fel registrerad.');
  await objection.getByLabel('Sidan för det som har rättats').fill(`${baseURL}/evidence/outages`);
  await objection.getByRole('button', { name: 'Godta' }).click();
  await expect(objection).toContainText('Invändning, godtagen');
  await expect(objection.getByRole('link', { name: 'Det som har rättats' })).toHaveAttribute('href', '/evidence/outages');

  await vendor.reload();
  await expect(said.getByRole('article').filter({ hasText: 'Avbrottet låg' })).toContainText('Orsaken var fel registrerad.');

  const executiveContext = await browser.newContext(options);
  const executive = await executiveContext.newPage();
  await signIn(executive, 'executive');
  await executive.goto('/overview');
  const waiting = executive.getByRole('region', { name: 'Att besluta' });
  await waiting.getByRole('button', { name: /^Visa alla/ }).click();
  await expect(waiting.getByRole('listitem').filter({ hasText: 'Invändning mot poängen' }).filter({ hasText: 'Orange Business' })).toHaveCount(1);
  await executive.goto(`/scorecards/${month}`);
  const counted = executive.getByRole('region', { name: 'Leverantörer och områden' });
  const own = counted.getByRole('listitem').filter({ hasText: 'Orange Business' });
  await expect(own).toContainText('1 obesvarad invändning');
  await own.getByRole('link').click();
  const standing = executive.getByRole('article').filter({ hasText: 'Täckningen är för låg' });
  await expect(standing).toContainText('Invändning, obesvarad');
  await expect(standing.getByRole('button')).toHaveCount(0);
  await executiveContext.close();

  const otherContext = await browser.newContext(options);
  const other = await otherContext.newPage();
  await signIn(other, 'otherVendor');
  await other.goto(address);
  await expect(other.getByRole('alert')).toContainText('finns inte');
  await other.goto('/scorecards/objections');
  await expect(other.getByText('Inga synpunkter har lämnats')).toBeVisible();
  await other.goto(`/scorecards/${month}`);
  await expect(other.getByText('obesvarad invändning')).toHaveCount(0);
  await otherContext.close();
  await vendorContext.close();
});
