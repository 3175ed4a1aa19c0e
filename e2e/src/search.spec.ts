import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';

test('a supplier manager finds a contract by keyboard from any page, and comes back to it', async ({ page }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/overview');
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible();
  await page.keyboard.press('Control+k');
  const typing = page.getByRole('combobox', { name: 'Sök eller gå till …' });
  await typing.fill('NK-2024-103');
  const found = page.getByRole('group', { name: 'Träffar' }).getByRole('option');
  await expect(found.first()).toHaveText(/^\s*NK-2024-103 .*Avtal\s*$/);
  await typing.press('Enter');
  await expect(page).toHaveURL(/\/contracts\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/overview');
  await expect(async () => {
    await page.reload();
    await page.getByRole('button', { name: /Sök eller gå till/ }).click();
    await expect(page.getByRole('group', { name: 'Senast sedda' }).getByRole('option', { name: /NK-2024-103/ })).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test('a supplier finds its own by the same words and nothing of another', async ({ page }) => {
  await signIn(page, 'vendor');
  await page.goto('/search?q=avtal');
  await page.getByRole('searchbox').fill('Stadsnätet');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByText('Inget hittades för ”Stadsnätet”.')).toBeVisible();
  await page.getByRole('searchbox').fill('Orange');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('link', { name: 'Orange Business', exact: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Sök eller gå till …' }).fill('Risker');
  await expect(page.getByRole('group', { name: 'Sidor' })).toHaveCount(0);
});
