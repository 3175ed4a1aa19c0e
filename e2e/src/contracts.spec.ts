import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { signIn } from './support/people.js';
import { ownContract, unique } from './support/register.js';

test('a new supplier gets a contract with money typed in Swedish, and a document comes back as it was', async ({ page }) => {
  const [supplier, title, number] = [unique('Nyleverantör'), unique('Nätdrift'), unique('KS')];
  await signIn(page, 'supplierManager');
  await page.goto('/suppliers');
  await page.getByRole('link', { name: 'Lägg till leverantör' }).first().click();
  await page.getByLabel('Namn', { exact: true }).fill(supplier);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(supplier);

  await page.goto('/contracts');
  await page.getByRole('link', { name: 'Lägg till avtal' }).first().click();
  await page.getByLabel('Leverantör', { exact: true }).selectOption({ label: supplier });
  await page.getByRole('textbox', { name: 'Titel' }).fill(title);
  await page.getByLabel('Avtalsnummer').fill(number);
  await page.getByLabel('Område', { exact: true }).selectOption({ label: 'Nät' });
  await page.getByLabel('Anbudsdel').fill('2B');
  await page.getByLabel('Börjar').fill('2026-01-01');
  await page.getByLabel('Slutar').fill('2029-12-31');
  await page.getByLabel('Antal förlängningar').fill('2');
  await page.getByLabel('Månader per förlängning').fill('12');
  await page.getByLabel('Sista dag att säga upp').fill('2029-06-30');
  await page.getByRole('textbox', { name: 'Avgift per månad' }).fill('1 092 500,50');
  await page.getByLabel('Högsta avdrag').fill('12,5');
  await page.getByRole('button', { name: 'Spara' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const next = page.getByRole('region', { name: 'Vad händer härnäst' });
  await expect(next.getByRole('list').first().getByRole('listitem').first()).toContainText('Sista dag att säga upp eller förlänga');
  await expect(next).toContainText('Slutar om förlängning 2 används');
  const facts = page.getByRole('region', { name: 'Uppgifter' });
  await expect(facts).toContainText(/1\s092\s500,50/);
  await expect(facts).toContainText(/12,5\s?%/);
  await expect(facts).toContainText('2B');

  const content = Buffer.from('Bilaga 1. Servicenivåer för nätdriften: åäö, 99,5 %.\r\n');
  const documents = page.getByRole('region', { name: 'Dokument' });
  const choosing = page.waitForEvent('filechooser');
  await documents.getByRole('button', { name: 'Ladda upp dokument' }).click();
  await (await choosing).setFiles({ name: 'Bilaga 1 – nivåer.txt', mimeType: 'text/plain', buffer: content });
  const downloading = page.waitForEvent('download');
  await documents.getByRole('button', { name: 'Bilaga 1 – nivåer.txt' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Bilaga 1 – nivåer.txt');
  expect((await readFile(await download.path())).equals(content)).toBe(true);
});

test('whoever saves second sees both versions and loses nothing typed', async ({ page, browser, baseURL }) => {
  await signIn(page, 'supplierManager');
  const { id, title } = await ownContract(page);
  const second = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE' });
  const other = await second.newPage();
  await signIn(other, 'administrator');
  for (const each of [page, other]) {
    await each.goto(`/contracts/${id}/edit`);
    await expect(each.getByRole('textbox', { name: 'Titel' })).toHaveValue(title);
  }

  await page.getByRole('textbox', { name: 'Titel' }).fill(`${title} ett`);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${title} ett`);

  await other.getByRole('textbox', { name: 'Titel' }).fill(`${title} två`);
  await other.getByRole('textbox', { name: 'Avgift per månad' }).fill('92 500,50');
  await other.getByRole('button', { name: 'Spara' }).click();
  const notice = other.getByRole('alert').filter({ hasText: 'Någon hann före dig' });
  await expect(notice).toContainText(`${title} ett`);
  await expect(notice).toContainText(`${title} två`);
  await expect(other.getByRole('textbox', { name: 'Titel' })).toHaveValue(`${title} två`);
  await expect(other.getByRole('textbox', { name: 'Avgift per månad' })).toHaveValue('92 500,50');

  await notice.getByRole('button', { name: 'Använd det sparade för Titel' }).click();
  await expect(other.getByRole('textbox', { name: 'Titel' })).toHaveValue(`${title} ett`);
  await other.getByRole('button', { name: 'Spara det som står här' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(`${title} ett`);
  await expect(other.getByRole('region', { name: 'Uppgifter' })).toContainText(/92\s500,50/);
  await second.close();
});
