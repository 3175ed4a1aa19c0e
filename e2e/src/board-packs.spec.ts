import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { signIn } from './support/people.js';
import { unique } from './support/register.js';

test('an executive makes the last month’s pack, takes it along and lets it come by itself from then on', async ({ page }) => {
  test.setTimeout(90_000);
  await signIn(page, 'executive');
  await page.goto('/board-packs');
  await page.getByRole('button', { name: 'Gör ett paket' }).click();
  const newest = page.getByRole('table', { name: 'Styrelsepaket' }).getByRole('row').nth(1);
  await expect(newest.getByRole('button', { name: /^Hämta / })).toBeVisible({ timeout: 60_000 });
  const [file] = await Promise.all([page.waitForEvent('download'), newest.getByRole('button', { name: /^Hämta / }).click()]);
  expect(file.suggestedFilename()).toMatch(/^Styrelsepaket .* \d{4}-\d{2}\.pdf$/);
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');

  const name = unique('Nämnden');
  await page.getByRole('link', { name: 'Utskick' }).click();
  await page.getByRole('link', { name: 'Nytt utskick' }).click();
  await page.getByLabel('Namn').fill(name);
  await page.getByLabel('Dag', { exact: true }).fill('31');
  await page.getByLabel(/ledning@nacka\.example/).selectOption({ label: 'Skicka på svenska' });
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Avanmäl mig' }).click();
  await expect(page.getByText('Du har avanmält dig från det här utskicket.')).toBeVisible();

  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a supplier finds no packs', async ({ page }) => {
  await signIn(page, 'vendor');
  await expect(page.getByRole('navigation').first().getByRole('link', { name: 'Styrelsepaket' })).toHaveCount(0);
  await page.goto('/board-packs');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Styrelsepaket');
});
