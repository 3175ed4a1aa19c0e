import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { signIn } from './support/people.js';
import { busyPeriod } from './support/period.js';
import { unique } from './support/register.js';

test('two drafts are tried on a past month side by side, and the table is saved', async ({ page }) => {
  test.setTimeout(120_000);
  const name = unique('Provräkning');
  await signIn(page, 'supplierManager');
  await page.goto('/back-tests');
  await page.getByRole('link', { name: 'Ny provräkning' }).first().click();
  await page.getByLabel('Namn', { exact: true }).fill(name);
  await page.getByLabel('Från och med månad').fill(busyPeriod);
  await page.getByLabel('Till och med månad').fill(busyPeriod);
  await page.getByRole('button', { name: 'Lägg till utkast' }).click();
  for (const [index, target] of [[0, '80'], [1, '99']] as const) {
    const draft = page.locator('section.draft').nth(index);
    await draft.getByLabel('Mått').selectOption({ label: 'Lösningstid' });
    await draft.getByLabel('Inom timmar').fill('48');
    await draft.getByLabel('Servicetid enligt').selectOption({ label: 'Dygnet runt' });
    await draft.getByLabel('Mål i procent').fill(target);
    await draft.getByLabel('Minst i procent').fill('50');
    await draft.getByLabel('Vite', { exact: true }).selectOption({ label: 'Trappa' });
    await draft.getByLabel('Sämre än, procent').fill(target);
    await draft.getByLabel('Procent av avgifterna').fill('5');
    await draft.getByLabel('Avgift per månad').fill('100 000');
    await draft.getByLabel('I risk, procent').fill('10');
  }
  await page.getByRole('button', { name: 'Räkna' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const drafts = page.getByRole('region', { name: 'Utkasten' }).getByRole('article');
  await expect(drafts.first()).toContainText(/Uppnådd \d+ gånger av \d+ mätta/, { timeout: 60_000 });
  const met = async (index: number) => Number(/Uppnådd (\d+)/.exec((await drafts.nth(index).textContent()) ?? '')?.[1]);
  expect(await met(0)).toBeGreaterThanOrEqual(await met(1));
  await expect(page.getByRole('region', { name: 'Utkasten bredvid varandra' }).getByRole('row')).not.toHaveCount(0);

  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som CSV' }).click();
  const saved = (await readFile(await (await downloading).path())).toString('utf8');
  expect(saved).toContain(busyPeriod);
});
