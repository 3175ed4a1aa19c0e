import { expect, type Page, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { unique } from './support/register.js';

const certificate = { name: 'certifikat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 certificate') };

/** How many of the things asked of a supplier stand so, as its figure says. */
const counted = async (page: Page, standing: string): Promise<number> => {
  const part = page.getByRole('region', { name: 'Uppfyllda krav', exact: true }).getByRole('listitem').filter({ hasText: new RegExp(`^\\s*${standing}`) });
  const text = (await part.count()) === 0 ? '0' : await part.innerText();
  return Number(/\d+/.exec(text)?.[0] ?? 0);
};

test('a supplier hands in a certificate, the buyer accepts it, and only then the figure moves; another supplier sees nothing', async ({ page, browser }) => {
  test.setTimeout(90_000);
  const title = unique('ISO 9001');
  await signIn(page, 'supplierManager');
  await page.goto('/governance/compliance/new');
  await page.getByLabel('Leverantör', { exact: true }).selectOption({ label: 'Orange Business' });
  await page.getByLabel('Slag', { exact: true }).selectOption({ label: 'Certifikat' });
  await page.getByLabel('Krav', { exact: true }).fill(title);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('region', { name: 'Läget i dag' })).toContainText('Saknas');
  const address = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Leverantörens uppfyllda krav' }).click();
  await expect(page.getByRole('region', { name: 'Uppfyllda krav', exact: true })).toContainText('Orange Business');
  const [missing, holding] = [await counted(page, 'Saknas'), await counted(page, 'Uppfyllt')];
  expect(missing).toBeGreaterThan(0);

  const vendor = await (await browser.newContext()).newPage();
  await signIn(vendor, 'vendor');
  await vendor.goto('/governance/compliance');
  await vendor.getByLabel('Sök krav').fill(title);
  await vendor.getByRole('link', { name: title }).click();
  const evidence = vendor.getByRole('region', { name: 'Underlag' });
  await evidence.getByRole('button', { name: 'Lämna in underlag' }).click();
  await evidence.getByLabel('Gäller från').fill('2026-01-01');
  await evidence.getByLabel('Gäller till och med').fill('2099-12-31');
  await evidence.getByLabel('Utfärdare').fill('RISE');
  await evidence.getByRole('button', { name: 'Lämna in underlag' }).click();
  await expect(evidence.getByRole('listitem').first()).toContainText('Väntar på beställaren');
  await evidence.locator('input[type=file]').setInputFiles(certificate);
  await expect(evidence.getByRole('button', { name: certificate.name })).toBeVisible();
  await expect(vendor.getByRole('region', { name: 'Läget i dag' })).toContainText('Saknas');

  await page.goto(address);
  const shown = page.getByRole('region', { name: 'Underlag' });
  await expect(shown.getByRole('button', { name: certificate.name })).toBeVisible();
  await shown.getByRole('button', { name: 'Godta', exact: true }).click();
  await shown.getByRole('button', { name: 'Godta', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Läget i dag' })).toContainText('Uppfyllt');
  await page.getByRole('link', { name: 'Leverantörens uppfyllda krav' }).click();
  await expect(page.getByRole('region', { name: 'Uppfyllda krav', exact: true })).toContainText('Orange Business');
  await expect.poll(() => counted(page, 'Uppfyllt')).toBe(holding + 1);
  expect(await counted(page, 'Saknas')).toBe(missing - 1);

  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'otherVendor');
  await other.goto(address);
  await expect(other.getByRole('alert')).toBeVisible();
  await expect(other.getByText(title)).toHaveCount(0);
});
