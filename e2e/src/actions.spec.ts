import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';

test('a supplier finds its action, reports it done, and the buyer reads what was done', async ({ page, browser }) => {
  const action = 'Ta emot larm från lagringen i övervakningen';
  await signIn(page, 'vendor');
  await page.goto('/overview');
  await page.getByRole('navigation', { name: 'Platser' }).getByRole('link', { name: 'Åtgärder' }).click();
  await expect(page.getByRole('table')).not.toContainText('Uppgradera styrenheterna');
  await page.getByRole('link', { name: action }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(action);
  await expect(page.getByRole('heading', { name: 'Ändra åtgärden' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Rapportera klar' }).click();
  await page.getByLabel('Anteckning').fill('Larmen kommer fram sedan i måndags');
  await page.getByRole('button', { name: 'Rapportera klar' }).click();
  await expect(page.getByRole('main')).toContainText('klar');
  await expect(page.getByRole('button', { name: 'Rapportera klar' })).toHaveCount(0);

  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'otherVendor');
  await other.goto(page.url());
  await expect(other.getByRole('main')).not.toContainText(action);

  const buyer = await (await browser.newContext()).newPage();
  await signIn(buyer, 'administrator');
  await buyer.goto('/actions?state=done');
  await buyer.getByRole('link', { name: action }).click();
  await expect(buyer.getByRole('main')).toContainText('Larmen kommer fram sedan i måndags');
  await buyer.goto('/actions?owner=me');
  await expect(buyer.getByRole('table')).toContainText('Skriv överenskommelse');
  await expect(buyer.getByRole('table')).not.toContainText(action);
  await buyer.getByRole('link', { name: 'Skriv överenskommelse' }).click();
  await buyer.getByLabel('Ansvarig').selectOption({ label: 'Driftpunkten AB' });
  await buyer.getByRole('button', { name: 'Spara' }).click();
  await expect(buyer.getByRole('main').getByRole('region', { name: 'Åtgärd', exact: true })).toContainText('Driftpunkten AB');
});
