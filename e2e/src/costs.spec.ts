import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { ownContract, unique } from './support/register.js';

const header = 'Leverantör;Fakturanr;Fakturadatum;Avser;Belopp';

test('a ledger comes in, a bad row is corrected, invoices are matched, and the plan stands beside what was invoiced', async ({ page }) => {
  test.setTimeout(90_000);
  await signIn(page, 'supplierManager');
  // It costs 100 000 kronor a month.
  const { number, supplier: name } = await ownContract(page);
  const alias = unique('Okänd');
  const [right, above] = [unique('F1'), unique('F2')];
  const rows = [`${name};${right};2026-05-05;;100 000,00`, `${name};${above};2026-06-05;Avtal ${number};102 500,00`, `${alias};${unique('F3')};2026-07-06;;tolv`];
  const file = { name: 'reskontra.csv', mimeType: 'text/csv', buffer: Buffer.from([header, ...rows].join('\n')) };

  await page.goto('/costs/imports/new');
  await page.locator('input[type=file]').setInputFiles(file);
  // What columns and amounts look like tells how the file is read.
  await expect(page.getByRole('combobox', { name: 'Fakturanummer' })).toHaveValue('Fakturanr');
  await expect(page.getByRole('combobox', { name: 'Decimaler skrivs med' })).toHaveValue('comma');
  await page.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(page).toHaveURL(/\/costs\/imports\/[0-9a-f-]{36}$/);
  const row = page.getByRole('region', { name: 'Rader att rätta', exact: true }).getByRole('listitem');
  await expect(row).toContainText('tolv är inget belopp som går att läsa.');
  await row.getByRole('button', { name: 'Rätta' }).click();
  await row.getByLabel('Belopp').fill('100 000,00');
  await row.getByRole('button', { name: 'Läs in raden' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Rad 4 är inläst.' })).toBeVisible();

  await page.getByRole('link', { name: 'Till fakturorna' }).click();
  await page.getByRole('link', { name: right }).click();
  const matches = page.getByRole('region', { name: 'Vad den gäller' }).first();
  await expect(matches).toContainText('Beloppet stämmer med avtalets månadsavgift.');
  await expect(matches).toContainText('Avgift för maj 2026');
  await matches.getByRole('button', { name: 'Godta förslaget' }).click();
  await expect(page.getByRole('region', { name: 'Belopp' })).toContainText('Kopplad');

  // What is more than agreed is split: the charge, and the rest left unexplained.
  await page.goto(`/costs/invoices?q=${above}`);
  await page.getByRole('link', { name: above }).click();
  await expect(matches).toContainText('beloppet är ett annat än det avtalade');
  await matches.getByRole('button', { name: 'Ändra' }).click();
  await matches.getByRole('textbox', { name: 'Belopp' }).fill('103000');
  await matches.getByRole('button', { name: 'Spara' }).click();
  await expect(matches.getByRole('alert')).toContainText('Delarna är mer än fakturan.');
  await matches.getByRole('textbox', { name: 'Belopp' }).fill('100 000');
  await expect(matches.getByRole('status')).toContainText('2 500,00');
  await matches.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('region', { name: 'Belopp' })).toContainText('Delvis kopplad');

  await page.goto(`/costs/ledger-suppliers?q=${alias}`);
  await page.getByRole('combobox', { name: `Vilken leverantör är ${alias}?` }).selectOption({ label: name });
  await expect(page.getByRole('status').filter({ hasText: `Sparat för ${alias}.` })).toBeVisible();
  await page.goto(`/costs/invoices?q=${alias}`);
  await expect(page.getByRole('table')).toContainText('Förslag');

  await page.goto('/costs');
  await page.getByRole('combobox', { name: 'Leverantör' }).selectOption({ label: name });
  const contracts = page.getByRole('region', { name: 'Per avtal' }).first();
  await expect(contracts.getByRole('row', { name: new RegExp(number) })).toContainText('200 000,00');
  await expect(page.getByRole('region', { name: 'Allt som är fakturerat' })).toContainText('2 500,00');
});

test('a vendor finds no costs, neither in the menu nor by their address', async ({ page }) => {
  await signIn(page, 'vendor');
  await expect(page.getByRole('link', { name: 'Kostnader' })).toHaveCount(0);
  await page.goto('/costs/invoices');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Fakturor');
});
