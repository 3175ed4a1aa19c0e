import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { signIn } from './support/people.js';

// One after the other: each claims the last credit that is still unclaimed.
test.describe.configure({ mode: 'default' });

/** The case of a credit of Orange Business that is claimed for it. */
async function claimed(page: Page): Promise<{ creditId: string; caseNumber: string }> {
  const { items } = (await (await page.request.get('/api/credits?state=calculated&limit=200')).json()) as {
    items: { id: string; kind: string; amountMinor: string; supplierName: string }[];
  };
  const credit = items.filter(({ kind, amountMinor, supplierName }) => kind === 'credit' && amountMinor !== '0' && supplierName === 'Orange Business').at(-1);
  await page.goto(`/credits/${credit?.id}`);
  const amount = page.getByRole('region', { name: 'Belopp' });
  await amount.getByRole('button', { name: 'Kräv vitet' }).click();
  await expect(amount.getByRole('button', { name: 'Avbryt' })).toBeVisible();
  await amount.getByRole('button', { name: 'Kräv vitet' }).click();
  const link = amount.getByRole('link', { name: /^Ärende V-\d{4}-\d{6}$/ });
  await expect(link).toBeVisible();
  return { creditId: credit?.id ?? '', caseNumber: ((await link.textContent()) ?? '').replace('Ärende ', '').trim() };
}

async function seal(page: Page, purpose: string): Promise<void> {
  const packages = page.getByRole('region', { name: 'Förseglade paket' });
  await packages.getByRole('button', { name: 'Försegla ett paket' }).click();
  await packages.getByLabel('Ändamål').selectOption(purpose);
  await packages.getByRole('button', { name: 'Försegla ett paket' }).click();
  await expect(packages.getByText(`${purpose} ·`)).toBeVisible();
}

test('a credit’s case is marked secret, sealed, downloaded and checked, and what left is logged', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'supplierManager');
  const { caseNumber } = await claimed(page);
  await page.goto('/cases');
  await page.getByLabel('Sök nummer eller rubrik').fill(caseNumber);
  await expect(page.getByRole('row')).toHaveCount(2);
  await page.getByRole('link', { name: caseNumber }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(caseNumber);

  const secrecy = page.getByRole('region', { name: 'Sekretess' });
  await secrecy.getByRole('button', { name: 'Sekretessmarkera en uppgift' }).click();
  await secrecy.getByLabel('Uppgift').selectOption('Belopp');
  await secrecy.getByLabel('Lagrum').fill('OSL 31 kap. 16 §');
  await secrecy.getByLabel('Skäl').fill('Leverantörens affärsförhållanden');
  await secrecy.getByLabel('Gäller till och med').fill('2099-12-31');
  await secrecy.getByRole('button', { name: 'Sekretessmarkera en uppgift' }).click();
  await expect(secrecy.getByText('Leverantörens affärsförhållanden')).toBeVisible();

  await seal(page, 'För utlämnande');
  const packages = page.getByRole('region', { name: 'Förseglade paket' });
  await expect(packages.getByText('Maskerade uppgifter: 1')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await packages.getByRole('button', { name: `Hämta paketet ${caseNumber}-disclosure.zip` }).click();
  const saved = await (await downloading).path();
  const disclosures = page.getByRole('region', { name: 'Utlämnanden' });
  await expect(disclosures.getByRole('listitem')).toHaveCount(1);
  await packages.getByRole('button', { name: 'Anteckna utlämnande' }).click();
  await packages.getByLabel('Till vem').fill('Lokaltidningen');
  await packages.getByLabel('Med vilken rätt').fill('TF 2 kap. 15 §');
  await packages.getByRole('button', { name: 'Anteckna utlämnande' }).click();
  await expect(disclosures.getByText('till Lokaltidningen')).toBeVisible();
  await expect(disclosures.getByText('Visades inte: Belopp (OSL 31 kap. 16 §)').first()).toBeVisible();

  await page.goto('/cases/verify');
  await page.locator('input[type=file]').setInputFiles({ name: 'paket.zip', mimeType: 'application/zip', buffer: await readFile(saved) });
  await expect(page.getByRole('heading', { name: 'Paketet är förseglat här och oförändrat' })).toBeVisible();
  await page.goto('/cases/disclosures');
  await expect(page.getByRole('table').getByRole('link', { name: caseNumber }).first()).toBeVisible();
});

test('a supplier sees the number of its own credit’s case, and no page of cases', async ({ page, browser, baseURL }) => {
  await signIn(page, 'supplierManager');
  const { creditId, caseNumber } = await claimed(page);
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE' });
  const vendor = await context.newPage();
  await signIn(vendor, 'vendor');
  await vendor.goto(`/credits/${creditId}`);
  await expect(vendor.getByText(`Ärende ${caseNumber}`)).toBeVisible();
  await expect(vendor.getByRole('link', { name: caseNumber })).toHaveCount(0);
  await vendor.goto('/cases');
  await expect(vendor.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
  expect((await vendor.request.get('/api/cases')).status()).toBe(404);
  await context.close();
});

test('the administrator draws up what is known of somebody who has left, and erases the name', async ({ page }) => {
  await signIn(page, 'administrator');
  const csrf = (await page.context().cookies()).find(({ name }) => name === 'samsyn_csrf')?.value ?? '';
  const post = (path: string, data: object) => page.request.post(`/api/users/${path}`, { headers: { 'x-csrf-token': csrf }, data });
  const name = `Slutar ${Date.now()}`;
  const { user } = (await (await post('invitations', { email: `slutar-${Date.now()}@nacka.example`, name, role: 'executive' })).json()) as { user: { id: string } };
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Personuppgifter' }).click();
  await page.getByLabel('Sök namn eller e-post').fill(name);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('button', { name: `Ta bort namnet ${name}` })).toHaveCount(0);

  await post(`${user.id}/deactivate`, {});
  await page.reload();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: `Ta fram uppgifter om ${name}` }).click();
  expect((await readFile(await (await downloading).path())).subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('button', { name: `Ta bort namnet ${name}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Skäl').fill('Personens egen begäran');
  await dialog.getByRole('button', { name: 'Ta bort namnet', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await page.goto('/settings/personal-data/erasures');
  await expect(page.getByRole('row').filter({ hasText: 'Personens egen begäran' }).first()).toContainText(/Person [0-9A-F]{8}/);
  await page.goto(`/settings/people?q=${encodeURIComponent(name)}`);
  await expect(page.getByText(name)).toHaveCount(0);
  await page.goto('/settings/personal-data/retention');
  await page.getByLabel('Användare').fill('730');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Sparat')).toBeVisible();
});
