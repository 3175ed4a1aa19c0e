import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { unique } from './support/register.js';

test('an incident logged by hand with an impatient double click is one incident', async ({ page }) => {
  const title = unique('Skrivarna på Järla skola svarar inte');
  const group = unique('Provgrupp');
  await signIn(page, 'supplierManager');
  await page.goto('/incidents');
  await page.getByRole('link', { name: 'Logga incident' }).click();
  await page.getByLabel('Vad har hänt?').fill(title);
  await page.getByLabel('Prioritet').selectOption('2');
  await page.getByLabel('Grupp som får den').fill(group);
  await page.getByRole('button', { name: 'Logga', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Gruppen finns inte i tabellen');
  await page.getByLabel('Grupp som får den').fill('');
  await page.getByRole('button', { name: 'Logga', exact: true }).dblclick();

  await expect(page.getByText(title)).toBeVisible();
  const events = page.getByRole('region', { name: 'Händelser' });
  await expect(events.getByRole('listitem')).toHaveText([/Öppnad/, /Prioritet: 2 – Hög/]);
  await expect(page.getByRole('main')).toContainText('Loggad för hand');

  await page.goto('/incidents');
  await page.getByRole('searchbox', { name: 'Sök nummer eller rubrik' }).fill(title);
  await expect(page).toHaveURL(/[?&]q=/);
  await expect(page.getByRole('status').filter({ hasText: /visas/ })).toContainText(/^\s*1 /);
  await expect(page.getByRole('table').getByText(title)).toHaveCount(1);
});

test('what the list is narrowed to stands in the address and survives a reload', async ({ page }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/incidents');
  await page.getByRole('combobox', { name: 'Prioritet' }).selectOption({ label: '1 – Kritisk' });
  await expect(page).toHaveURL(/priority=1/);
  await page.getByRole('combobox', { name: 'Område' }).selectOption({ label: 'Nät' });
  await expect(page).toHaveURL(/towerId=/);
  const sorted = page.waitForResponse((response) => /\/api\/incidents\?.*sort=-?handOffs/.test(response.url()));
  await page.getByRole('columnheader', { name: 'Överlämningar' }).getByRole('button').click();
  await sorted;
  await expect(page).toHaveURL(/sort=/);
  const table = page.getByRole('table', { name: 'Incidenter' });
  await expect(table).toHaveAttribute('aria-busy', 'false');
  const rows = table.getByRole('row').filter({ has: page.getByRole('link') });
  await expect(rows.filter({ hasNotText: 'Kritisk' })).toHaveCount(0);
  await expect(rows.first()).toContainText('Nät');
  const address = page.url();
  const first = await rows.first().getByRole('link').textContent();

  await page.reload();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('combobox', { name: 'Prioritet' })).toHaveValue('1');
  await expect(rows.first().getByRole('link')).toHaveText(first ?? '');
  await rows.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first?.trim() ?? '');
  await page.goBack();
  await expect(page).toHaveURL(address);
  await page.getByRole('button', { name: 'Visa alla igen' }).click();
  await expect(page).not.toHaveURL(/priority=/);
});

test("an incident's page tells who held it, where the time went and what happened", async ({ page }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/incidents?priority=1&running=false&source=demo&sort=-handOffs');
  await page.getByRole('table', { name: 'Incidenter' }).getByRole('link').first().click();
  const lanes = page.getByRole('figure').filter({ hasText: 'Vem höll i den, när' });
  await expect(lanes.getByRole('img')).toBeVisible();
  await lanes.getByRole('button', { name: /^Tabell/ }).click();
  const stretches = lanes.getByRole('table').getByRole('row');
  await expect.poll(() => stretches.count()).toBeGreaterThan(2);
  await expect(page.getByRole('region', { name: 'Vart tiden tog vägen' })).toContainText('Mellan leverantörer');
  await expect(page.getByRole('region', { name: 'Två omdömen' })).toContainText('Källan säger');
  const events = page.getByRole('region', { name: 'Händelser' });
  await expect(events.getByRole('listitem').first()).toContainText('Läge: Ny');
});
