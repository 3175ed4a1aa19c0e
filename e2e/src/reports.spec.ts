import { type Browser, expect, type Page, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { password, signIn } from './support/people.js';
import { owedReport } from './support/report.js';

test.setTimeout(150_000);

async function asVendor(browser: Browser, baseURL: string | undefined, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport });
  const page = await context.newPage();
  await signIn(page, 'vendor');
  return page;
}

const phone = { width: 360, height: 800 };
const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Sparat$/ })).toBeVisible();

test('a vendor goes on its phone from the reminder to the receipt, and loses nothing on the way', async ({ page, browser, baseURL }) => {
  await signIn(page, 'supplierManager');
  const report = await owedReport(page);
  const vendor = await asVendor(browser, baseURL, phone);
  await vendor.goto('/notifications');
  await vendor.getByRole('link', { name: new RegExp(report.caseNumber) }).first().click();
  await expect(vendor.getByRole('heading', { level: 1, name: report.name })).toBeVisible();
  await vendor.getByRole('link', { name: 'Skriv rapporten' }).click();

  // What the portal measured stands there already.
  const figure = vendor.getByRole('textbox', { name: 'Tillgänglighet' });
  await expect(figure).toHaveValue(report.measured);
  await vendor.getByLabel('Sammanfattning').fill('Ett planerat stopp natten till den sjunde.');
  await saved(vendor);

  // The tab is closed in the middle of a word, with no line to the server.
  await vendor.route('**/draft', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await vendor.getByLabel('Sammanfattning').fill('Ett planerat stopp natten till den sjunde. Inget annat');
  await expect(vendor.getByText('Ingen kontakt.')).toBeVisible();
  const again = await vendor.context().newPage();
  await vendor.close();
  await again.goto(`/reports/${report.id}/draft`);
  await expect(again.getByLabel('Sammanfattning')).toHaveValue('Ett planerat stopp natten till den sjunde. Inget annat');
  await saved(again);

  // The session runs out while it is written.
  await again.context().clearCookies();
  await again.getByLabel('Sammanfattning').fill('Ett planerat stopp natten till den sjunde. Inget annat hände.');
  const expired = again.getByRole('dialog', { name: 'Du har loggats ut' });
  await expired.getByLabel('Lösenord').fill(password);
  await expired.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(expired).toBeHidden();
  await saved(again);

  await again.getByLabel('Befattning').fill('Leveransansvarig');
  await again.getByRole('button', { name: 'Lämna in rapporten' }).click();
  await expect(again.getByRole('alert')).toContainText('Uppgifterna stämmer');
  await again.getByLabel('Uppgifterna stämmer').check();
  await again.getByLabel('Lägg till en fil').setInputFiles({ name: 'logg.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 log') });
  await expect(again.getByRole('button', { name: 'logg.pdf', exact: true })).toBeVisible();
  await again.getByRole('button', { name: 'Lämna in rapporten' }).click();

  const receipt = again.getByRole('region', { name: 'Kvitto' });
  await expect(receipt).toContainText(report.caseNumber);
  await expect(receipt).toContainText('Leveransansvarig');
  await expect(receipt).toContainText(/[0-9a-f]{64}/);
  await expect(receipt).toContainText('I tid');
  expect(await again.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});

test('a report goes out as a workbook and comes back cell by cell', async ({ page, browser, baseURL }) => {
  await signIn(page, 'supplierManager');
  const report = await owedReport(page);
  const vendor = await asVendor(browser, baseURL);
  await vendor.goto(`/reports/${report.id}/draft`);
  await vendor.getByText('Fyll i som kalkylblad').click();
  const download = vendor.waitForEvent('download');
  await vendor.getByRole('button', { name: 'Hämta som CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain(report.measured);
  const upload = (content: string) =>
    vendor.locator('input[type=file][accept*=xlsx]').setInputFiles({ name: 'rapport.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  await upload(csv.replaceAll(report.measured, "=cmd|' /C calc'!A0"));
  const answer = vendor.getByRole('status').filter({ hasText: 'cell' });
  await expect(answer).toContainText('cell behöver rättas');
  const [from, to] = [`${report.measured}`, '98,5'];
  // The measured value stands in its own column too; only the last one is what is answered.
  await upload(csv.split(/\r?\n/).map((line) => (line.includes(from) ? line.slice(0, line.lastIndexOf(from)) + to + line.slice(line.lastIndexOf(from) + from.length) : line)).join('\r\n'));
  await expect(vendor.getByRole('textbox', { name: 'Tillgänglighet' })).toHaveValue('98,50');
  await expect(vendor.getByLabel(/Varför avviker siffran/)).toBeVisible();
});

for (const [device, viewport] of [['a desk', { width: 1280, height: 900 }], ['a phone', phone]] as const) {
  test(`a manager at ${device} returns a report, reconciles the next version and accepts it`, async ({ page, browser, baseURL }) => {
    await page.setViewportSize(viewport);
    await signIn(page, 'supplierManager');
    const report = await owedReport(page);
    const vendor = await asVendor(browser, baseURL);
    const write = async (summary: string) => {
      await vendor.goto(`/reports/${report.id}/draft`);
      await vendor.getByRole('textbox', { name: 'Tillgänglighet' }).fill('99,99');
      await vendor.getByLabel(/Varför avviker siffran/).fill('Vi räknar inte det planerade stoppet.');
      await vendor.getByLabel('Sammanfattning').fill(summary);
      await vendor.getByLabel('Uppgifterna stämmer').check();
      await vendor.getByLabel('Befattning').fill('Leveransansvarig');
      await vendor.getByRole('button', { name: 'Lämna in rapporten' }).click();
      await expect(vendor.getByRole('region', { name: 'Kvitto' })).toBeVisible();
    };
    await write('Kort.');

    await page.goto('/reports?state=to_review');
    await page.getByRole('searchbox').fill(report.caseNumber);
    await page.getByRole('link', { name: report.name }).click();
    const standing = page.getByRole('region', { name: 'Läget' });
    await standing.getByRole('button', { name: 'Börja granska' }).click();
    await expect(standing).toContainText('Granskas');
    await standing.getByRole('button', { name: 'Returnera' }).click();
    await standing.getByLabel('Varför').fill('Beskriv stoppet.');
    await standing.getByRole('button', { name: 'Returnera' }).click();
    await expect(standing).toContainText('Returnerad');

    await vendor.goto('/reports');
    await vendor.getByRole('region', { name: 'Att lämna in' }).getByRole('link', { name: new RegExp(report.name) }).click();
    await expect(vendor.getByRole('region', { name: 'Köparen har synpunkter' })).toContainText('Beskriv stoppet.');
    await write('Stoppet varade två timmar.');

    await page.reload();
    await page.getByRole('link', { name: 'Jämför de två senaste' }).click();
    await expect(page.getByRole('region', { name: 'Sammanfattning' })).toContainText('Kort.');
    await expect(page.getByRole('region', { name: 'Sammanfattning' })).toContainText('Stoppet varade två timmar.');
    await page.goto(`/reports/${report.id}`);
    const figure = page.getByRole('article', { name: 'Tillgänglighet' });
    await expect(figure).toContainText('Avviker');
    await expect(figure).toContainText('Vi räknar inte det planerade stoppet.');
    await figure.getByRole('button', { name: 'Föreslå ett annat värde' }).click();
    await figure.getByLabel('Värde (%)').fill('99,9');
    await figure.getByLabel('Varför').fill('Hälften av stoppet var planerat.');
    await figure.getByRole('button', { name: 'Föreslå ett annat värde' }).click();
    await expect(figure).toContainText('Köparen föreslår 99,90');
    await standing.getByRole('button', { name: 'Godkänn rapporten' }).click();
    await expect(standing.getByRole('alert')).toContainText('Avstämningen är inte klar');

    await vendor.goto(`/reports/${report.id}`);
    await vendor.getByRole('button', { name: /Godta förslaget/ }).click();
    await expect(vendor.getByRole('article', { name: 'Tillgänglighet' })).toContainText('Överenskommet: 99,90');

    await page.reload();
    await standing.getByRole('button', { name: 'Godkänn rapporten' }).click();
    await expect(standing).toContainText('Godkänd');
    await expect(standing).toContainText('arkivnummer');
    await expect(page.getByRole('region', { name: 'Vad som har hänt' })).toContainText('godkände rapporten');
  });
}
