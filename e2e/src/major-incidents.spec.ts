import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { unique } from './support/register.js';

test('a manager declares a major incident, calls a supplier in, and both speak in its room', async ({ browser, page }) => {
  test.setTimeout(120_000);
  const title = unique('Journalsystemet ligger nere');
  await signIn(page, 'supplierManager');
  await page.goto('/incidents/new');
  await page.getByLabel('Vad har hänt?').fill(title);
  await page.getByLabel('Prioritet').selectOption('1');
  await page.getByRole('button', { name: 'Logga', exact: true }).click();
  await page.getByRole('link', { name: 'Utlys allvarlig incident' }).click();
  await page.getByRole('button', { name: 'Utlys allvarlig incident' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const duties = page.getByRole('region', { name: 'Lagstadgad rapportering' });
  await expect(duties).toContainText('Tidig varning');
  await expect(duties).toContainText('kvar');

  const theirs = await (await browser.newContext()).newPage();
  await signIn(theirs, 'vendor');
  await theirs.goto('/major-incidents');
  await expect(theirs.getByRole('banner').getByRole('status')).toHaveText('Direkt');
  await expect(theirs.getByRole('table')).not.toContainText(title);
  await page.getByRole('button', { name: 'Kalla in leverantör' }).click();
  await page.getByLabel('Leverantör', { exact: true }).selectOption({ label: 'Orange Business' });
  await page.getByRole('button', { name: 'Kalla in leverantör' }).click();
  const parties = page.getByRole('region', { name: 'Vilka som är med' });
  await expect(parties).toContainText('Orange Business');
  await parties.getByRole('button', { name: 'Ge någon en roll' }).click();
  await parties.getByLabel('Roll').selectOption({ label: 'Teknisk ledare' });
  await expect(parties.getByLabel('Person').locator('option', { hasText: 'Stadsnätet' })).toHaveCount(0);
  await parties.getByLabel('Person').selectOption({ label: 'Olle Sandberg · Orange Business' });
  await parties.getByRole('button', { name: 'Ge någon en roll' }).click();
  await expect(parties).toContainText('Teknisk ledare');
  const tell = page.getByRole('region', { name: 'Lägesbild' });
  for (const [text, audience] of [
    ['Ledningen är informerad.', 'internal'],
    ['Vi felsöker lagringen.', 'all'],
  ] as const) {
    await tell.getByLabel('Hur går det?').fill(text);
    await tell.getByLabel('Till vilka').selectOption(audience);
    await tell.getByRole('button', { name: 'Skicka' }).click();
    await expect(page.getByRole('region', { name: 'Vad som har hänt' })).toContainText(text);
  }

  // The list they had open all the time.
  await theirs.getByRole('table').getByRole('link', { name: title }).click();
  const seen = theirs.getByRole('region', { name: 'Vad som har hänt' });
  await expect(seen).toContainText('Vi felsöker lagringen.');
  await expect(seen).not.toContainText('Ledningen är informerad.');
  await expect(theirs.getByRole('region', { name: 'Lagstadgad rapportering' })).toHaveCount(0);
  await theirs.getByRole('button', { name: /^Vi är här/ }).click();
  await expect(theirs.getByRole('region', { name: 'Vilka som är med' })).toContainText('på plats');
  await theirs.close();

  const stranger = await (await browser.newContext()).newPage();
  await signIn(stranger, 'otherVendor');
  await stranger.goto(page.url());
  await expect(stranger.getByRole('main')).not.toContainText(title);
  await stranger.close();

  await page.reload();
  await page.getByRole('button', { name: 'Avsluta' }).click();
  await page.getByRole('button', { name: 'Avsluta' }).click();
  await expect(page.getByRole('main')).toContainText('Avslutad');
  await expect(tell).toHaveCount(0);
});

test('the demo’s ended major incident tells what happened, what was reported and what follows', async ({ page }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/major-incidents');
  await page.getByRole('link', { name: 'Journalsystemet svarar inte' }).click();
  await expect(page.getByRole('region', { name: 'Lagstadgad rapportering' })).toContainText('Rapporterat i tid');
  await expect(page.getByRole('region', { name: 'Underlag från leverantörerna' })).toContainText('Inga uppgifter har gått förlorade');
  const review = page.getByRole('region', { name: 'Gemensam genomgång' });
  await expect(review).toContainText('Uppgradera styrenheterna');
  await expect(review).toContainText('En styrenhet i lagringen');
});
