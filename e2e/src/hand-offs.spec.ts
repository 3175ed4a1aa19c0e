import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { busyMonth, busyPeriod } from './support/period.js';

test('a manager sees who handed on to whom, and follows a cell to its incidents', async ({ page }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/incidents');
  await page.getByRole('link', { name: 'Överlämningar' }).click();
  await page.getByRole('combobox', { name: 'Från' }).selectOption(busyPeriod);
  await page.getByRole('combobox', { name: 'Till' }).selectOption(busyPeriod);
  await expect(page).toHaveURL(new RegExp(`to=${busyPeriod}`));
  const flow = page.getByRole('figure').filter({ hasText: 'Flödet mellan leverantörer' });
  await expect(flow.getByRole('img')).toBeVisible();
  await flow.getByRole('button', { name: /^Tabell/ }).click();
  await expect(flow.getByRole('row')).not.toHaveCount(1);

  const cell = page.getByRole('table', { name: 'Från och till' }).getByRole('link').first();
  const count = Number((await cell.textContent())?.replace(/\D/g, ''));
  expect(count).toBeGreaterThan(0);
  await cell.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Överlämnade incidenter');
  await expect(page.getByRole('main')).toContainText(busyMonth);
  const rows = page.getByRole('table', { name: 'Överlämnade incidenter' }).getByRole('row').filter({ has: page.getByRole('link') });
  await expect(rows).toHaveCount(Math.min(count, 50));
  const number = (await rows.first().getByRole('link').textContent()) ?? '';
  await rows.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number.trim());
  await expect(page.getByRole('region', { name: 'Vart tiden tog vägen' })).toContainText('Servicetid');
});

test('a vendor sees the pairs it is part of and no unowned time', async ({ page }) => {
  await signIn(page, 'otherVendor');
  await page.goto(`/ledgers/hand-offs?from=${busyPeriod}&to=${busyPeriod}`);
  const matrix = page.getByRole('table', { name: 'Från och till' });
  await expect(matrix).toBeVisible();
  const links = await matrix.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((about) => !about?.includes('Stadsnät'))).toEqual([]);
  await expect(page.getByRole('main')).not.toContainText('Utan ansvarig');
});
