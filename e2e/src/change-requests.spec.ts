import { expect, type Page, test } from '@playwright/test';
import { signIn } from './support/people.js';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const accepted = (page: Page) => page.locator('sam-figure').filter({ hasText: 'Godtagna offerter' });

test('a buyer asks for a change, its supplier quotes, the buyer accepts, and the supplier’s figure moves', async ({ page, browser }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/governance/change-requests');
  await page.getByRole('table', { name: 'Flexibilitet per leverantör' }).getByRole('link', { name: 'Orange Business', exact: true }).click();
  await expect(accepted(page)).toContainText('1 av 2');
  await page.getByRole('button', { name: 'Be om offert', exact: true }).click();
  await page.getByLabel('Avtal', { exact: true }).selectOption({ label: 'Orange Business · NK-2024-101' });
  await page.getByLabel('Rubrik', { exact: true }).fill('Flytta kartlagret till ny databas');
  await page.getByRole('button', { name: 'Be om offert', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Flytta kartlagret till ny databas');
  await expect(page.getByRole('main')).toContainText('Väntar på offert');

  const vendor = await (await browser.newContext()).newPage();
  await signIn(vendor, 'vendor');
  await vendor.goto('/governance/change-requests');
  await vendor.getByRole('link', { name: 'Flytta kartlagret till ny databas', exact: true }).click();
  const lines = vendor.getByRole('region', { name: 'Lägg till rad ur prislistan', exact: true });
  await lines.getByRole('button').click();
  await lines.getByLabel('Roll eller vara', { exact: true }).selectOption({ index: 1 });
  await lines.getByLabel('Antal', { exact: true }).fill('10,5');
  await lines.getByRole('button', { name: 'Lägg till rad ur prislistan', exact: true }).click();
  await vendor.getByLabel('Levereras', { exact: true }).fill(inDays(40));
  await vendor.getByLabel('Gäller till och med', { exact: true }).fill(inDays(20));
  await vendor.getByRole('button', { name: 'Skicka offerten', exact: true }).click();
  // 10,5 hours at 1 150 kronor.
  await expect(vendor.getByRole('region', { name: 'Offert 1', exact: true })).toContainText(/12\s075/);

  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'otherVendor');
  const answer = await other.request.get(`/api/change-requests/${page.url().split('/').at(-1)}`);
  expect(answer.status()).toBe(404);

  await page.reload();
  await page.getByRole('button', { name: 'Godta offerten', exact: true }).click();
  await page.getByRole('button', { name: 'Godta offerten', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Ändring', exact: true })).toContainText('Godtagen');
  await vendor.goto('/governance/change-requests');
  await expect(accepted(vendor)).toContainText('2 av 3');
});
