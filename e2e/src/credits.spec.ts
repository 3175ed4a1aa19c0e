import { expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { signIn } from './support/people.js';

interface Line {
  id: string;
  amountMinor: string;
  kind: string;
  supplierName: string;
}

async function unclaimed(page: Page): Promise<Line> {
  const { items } = (await (await page.request.get('/api/credits?state=calculated&limit=200')).json()) as { items: Line[] };
  const found = items.find(({ kind, amountMinor, supplierName }) => kind === 'credit' && amountMinor !== '0' && supplierName === 'Orange Business');
  expect(found, 'an unclaimed credit of Orange Business').toBeDefined();
  return found ?? { id: '', amountMinor: '', kind: '', supplierName: '' };
}

async function answer(page: Page, action: string, reason = ''): Promise<void> {
  await page.reload();
  const amount = page.getByRole('region', { name: 'Belopp' });
  await amount.getByRole('button', { name: action }).click();
  // The form has a button of the same name: only once it is there is the next click its.
  await expect(amount.getByRole('button', { name: 'Avbryt' })).toBeVisible();
  if (reason) await amount.getByLabel('Skäl').fill(reason);
  await amount.getByRole('button', { name: action }).click();
}

test('a credit is claimed, disputed with a reason, claimed again, accepted and settled, each step by whose it is', async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  await signIn(page, 'supplierManager');
  const { id } = await unclaimed(page);
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE' });
  const vendor = await context.newPage();
  await signIn(vendor, 'vendor');
  for (const each of [page, vendor]) await each.goto(`/credits/${id}`);
  const state = (of: Page) => of.getByRole('region', { name: 'Belopp' });
  await expect(vendor.getByRole('region', { name: 'Så har det räknats' })).toContainText('R17');
  await expect(state(vendor).getByRole('button')).toHaveCount(0);

  await answer(page, 'Kräv vitet');
  await expect(state(page)).toContainText('Krävt');

  await vendor.reload();
  await state(vendor).getByRole('button', { name: 'Bestrid' }).click();
  await expect(state(vendor).getByRole('button', { name: 'Avbryt' })).toBeVisible();
  await state(vendor).getByRole('button', { name: 'Bestrid' }).click();
  await expect(vendor.getByRole('alert')).toContainText('Skäl');
  await state(vendor).getByLabel('Skäl').fill('Avbrottet var planerat.');
  await state(vendor).getByRole('button', { name: 'Bestrid' }).click();
  await expect(state(vendor)).toContainText('Bestritt');

  await answer(page, 'Kräv vitet', 'Det stod inte i kalendern.');
  await expect(state(page)).toContainText('Krävt');
  await answer(vendor, 'Godta');
  await expect(state(vendor)).toContainText('Godtaget');
  await answer(page, 'Markera som reglerat');
  await expect(state(page)).toContainText('Reglerat');
  const steps = page.getByRole('region', { name: 'Vad som har hänt' });
  await expect(steps.getByRole('listitem')).toHaveCount(5);
  await expect(steps).toContainText('Avbrottet var planerat.');

  await page.getByRole('link', { name: 'Till månadens vitesbesked' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vitesbesked');
  for (const [name, magic] of [['Spara som Excel', 'PK'], ['Spara som PDF', '%PDF']] as const) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const saved = await readFile(await (await downloading).path());
    expect(saved.subarray(0, magic.length).toString('latin1')).toBe(magic);
  }
  await context.close();
});

test('another supplier finds neither the credit nor its statement', async ({ page, browser, baseURL }) => {
  await signIn(page, 'supplierManager');
  const { items } = (await (await page.request.get('/api/credits?limit=200')).json()) as { items: (Line & { statementId: string })[] };
  const theirs = items.find(({ supplierName }) => supplierName === 'Orange Business');
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE' });
  const other = await context.newPage();
  await signIn(other, 'otherVendor');
  for (const path of [`/credits/${theirs?.id}`, `/credits/statements/${theirs?.statementId}`]) {
    await other.goto(path);
    await expect(other.getByRole('main')).toContainText('finns inte');
  }
  await other.goto('/credits');
  await expect(other.getByRole('main')).not.toContainText('Orange');
  await context.close();
});
