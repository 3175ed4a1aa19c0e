import { expect, type Locator, type Page, test } from '@playwright/test';
import { csv, eventLog } from './support/logs.js';
import { signIn } from './support/people.js';
import { unique } from './support/register.js';

async function choose(page: Page, file: ReturnType<typeof csv>): Promise<void> {
  await page.goto('/imports/new');
  await page.locator('input[type=file]').setInputFiles(file);
}

/** Sends what was chosen and waits until it is measured. */
async function takeIn(page: Page, source: string, status: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Källa' }).fill(source);
  await page.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(page).toHaveURL(/\/imports\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('main')).toContainText(status, { timeout: 30_000 });
}

function count(page: Page, name: string): Locator {
  const results = page.getByRole('region', { name: 'Resultat' });
  return results.getByRole('definition').filter({ hasText: name });
}

test('a bad row is put aside with its line and reason, corrected and taken in; the file once more changes nothing', async ({ page }) => {
  const [source, group] = [unique('prov'), unique('Provgrupp')];
  const log = (at: string) =>
    csv(`${source}.csv`, eventLog([
      ['INC0000001', '2/1/2026 08:00', 'New', group],
      ['INC0000001', '2/1/2026 09:30', 'Resolved', group],
      ['INC0000002', '2/1/2026 10:00', 'New', group],
      ['INC0000003', at, 'New', group],
    ]));
  await signIn(page, 'supplierManager');
  await choose(page, log('45/1/2026 10:00'));
  await expect(page.getByRole('radio', { name: /^ServiceNow, händelselogg/ })).toBeChecked();
  await expect(page.getByText('Vi känner igen filen')).toBeVisible();
  await takeIn(page, source, 'Klar, rader att rätta');
  await expect(count(page, 'i filen').nth(0)).toHaveText(/^\s*2\D/);
  await expect(count(page, 'i filen').nth(1)).toHaveText(/^\s*3\D/);
  await expect(count(page, 'fanns redan')).toHaveText(/^\s*0\D/);
  await expect(count(page, 'undanlagda')).toHaveText(/^\s*1\D/);

  const aside = page.getByRole('region', { name: 'Rader att rätta', exact: true });
  const row = aside.getByRole('listitem');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Rad 5');
  await expect(row).toContainText('45/1/2026 10:00 är inget datum som går att läsa.');
  await row.getByRole('button', { name: 'Rätta' }).click();
  await row.getByLabel('sys_updated_at').fill('4/1/2026 10:00');
  await row.getByLabel('opened_at').fill('4/1/2026 10:00');
  await row.getByRole('button', { name: 'Spara rättelsen' }).click();
  await aside.getByRole('button', { name: 'Läs in 1 rättad rad' }).click();
  await expect(aside).toContainText('1 rad är inläst.');
  await expect(count(page, 'undanlagda')).toHaveText(/^\s*0\D/);

  await page.getByRole('link', { name: 'Visa incidenterna' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'visas' })).toContainText(/^\s*3 /);

  await choose(page, log('4/1/2026 10:00'));
  await takeIn(page, source, 'Alla rader i filen är inlästa.');
  await expect(count(page, 'i filen').nth(0)).toHaveText(/^\s*3\D/);
  await expect(count(page, 'fanns redan')).toHaveText(/^\s*3\D/);
});

test('a file with other columns says which are missing and cannot be sent', async ({ page }) => {
  await signIn(page, 'supplierManager');
  await choose(page, csv('priser.csv', Buffer.from('artikel;pris\nkabel;12\n')));
  await expect(page.getByRole('radio', { name: /^En annan fil/ })).toBeChecked();
  await page.getByRole('radio', { name: /^ServiceNow, händelselogg/ }).check();
  await expect(page.getByText(/Filen saknar kolumner: .*number/)).toBeVisible();
  await expect(page.getByText('Kolumner i filen: artikel, pris')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Läs in', exact: true })).toBeDisabled();
});

test('another system’s file is mapped once, saved and used again', async ({ page }) => {
  const [source, group, name] = [unique('eget'), unique('Provgrupp'), unique('Egen koppling')];
  const file = (number: string) =>
    csv('arenden.csv', Buffer.from(`Ärende;Startad;Slut;Hos;Angelägenhet\n${number};2026-01-05 08:00;2026-01-05 12:00;${group};brådskande\n`));
  await signIn(page, 'supplierManager');
  await choose(page, file('A-1'));
  await expect(page.getByRole('radio', { name: /^En annan fil/ })).toBeChecked();
  await page.getByRole('combobox', { name: /^Nummer/ }).selectOption('Ärende');
  await page.getByRole('combobox', { name: /^Öppnad/ }).selectOption('Startad');
  await page.getByRole('combobox', { name: /^Löst/ }).selectOption('Slut');
  await page.getByRole('combobox', { name: /^Grupp/ }).selectOption('Hos');
  await page.getByRole('combobox', { name: /^Prioritet/ }).selectOption('Angelägenhet');
  await page.getByRole('combobox', { name: /^Datum skrivs/ }).selectOption({ label: 'år-månad-dag' });
  const priorities = page.getByRole('group').filter({ hasText: 'Vad prioriteterna betyder' });
  await priorities.getByRole('combobox', { name: 'brådskande' }).selectOption({ label: '2 – Hög' });
  const preview = page.getByRole('region', { name: 'Så blir de första raderna' });
  await expect(preview).toContainText('Alla går att läsa.');
  await expect(preview.getByRole('table')).toContainText('A-1');
  await page.getByLabel('Kopplingens namn').fill(name);
  await page.getByRole('button', { name: 'Spara kopplingen' }).click();
  await expect(page.getByText('Sparad.', { exact: true })).toBeVisible();
  await takeIn(page, source, 'Alla rader i filen är inlästa.');
  await expect(count(page, 'i filen').nth(0)).toHaveText(/^\s*1\D/);

  await page.goto('/imports/mappings');
  await page.getByRole('link', { name: `Använd ${name}` }).click();
  await expect(page.getByRole('radio', { name })).toBeChecked();
  await page.locator('input[type=file]').setInputFiles(file('A-2'));
  await expect(preview.getByRole('table')).toContainText('A-2');
  await takeIn(page, source, 'Alla rader i filen är inlästa.');
  await page.getByRole('link', { name: 'Visa incidenterna' }).click();
  const listed = page.getByRole('table', { name: 'Incidenter' });
  await expect(listed.getByRole('link', { name: /^A-/ })).toHaveCount(2);
  await expect(listed.getByText('Hög')).toHaveCount(2);
});
