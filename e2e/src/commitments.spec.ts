import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { unique } from './support/register.js';

const evidence = { name: 'jämförelse.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 comparison') };

test('a buyer records a commitment, its supplier hands it in with evidence, the buyer verifies it, and the account shows it', async ({ page, browser }) => {
  const title = unique('Jämförelse av driftpriser');
  await signIn(page, 'supplierManager');
  await page.goto('/contracts');
  await page.getByRole('main').getByRole('link', { name: 'Drift av centrala, verksamhetskritiska system' }).click();
  await page.getByRole('link', { name: 'Till åtagandena', exact: true }).click();
  await expect(page.getByRole('table', { name: 'Åtaganden' })).toContainText('Två förbättringsförslag per kvartal');
  await page.getByRole('link', { name: 'Lägg till åtagande' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lägg till åtagande');
  await page.getByLabel('Slag', { exact: true }).selectOption({ label: 'Jämförelse' });
  await page.getByLabel('Namn', { exact: true }).fill(title);
  await page.getByLabel('Hur ofta').selectOption({ label: 'Varje kvartal' });
  const year = new Date().getUTCFullYear();
  await page.getByLabel('Från', { exact: true }).fill(`${year - 1}-01-01`);
  await page.getByLabel('Till', { exact: true }).fill(`${year}-12-31`);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('main')).toContainText('Ingår i priset');
  await expect(page.getByRole('heading', { level: 3, name: /^Senast/ })).toHaveCount(8);
  const address = new URL(page.url()).pathname;

  const vendor = await (await browser.newContext()).newPage();
  await signIn(vendor, 'vendor');
  await vendor.goto('/innovation/commitments');
  await vendor.getByLabel('Sök åtagande').fill(title);
  await vendor.getByRole('link', { name: title }).click();
  await expect(vendor.getByRole('link', { name: 'Ändra' })).toHaveCount(0);
  const owed = vendor.locator('sam-delivery-card').first();
  await expect(owed).toContainText('försenat');
  await owed.getByLabel(/^Bifoga underlag/).setInputFiles(evidence);
  await expect(owed.getByRole('button', { name: evidence.name })).toBeVisible();
  await owed.getByRole('button', { name: 'Lämna in' }).click();
  await owed.getByLabel('Vad som lämnas in').fill('Tre leverantörer jämförda');
  await owed.getByRole('button', { name: 'Lämna in' }).click();
  await expect(owed).toContainText('Väntar på kunden.');

  await page.goto(address);
  const answered = page.locator('sam-delivery-card').first();
  await answered.getByRole('heading', { level: 3 }).click();
  await expect(answered).toContainText('Tre leverantörer jämförda');
  await expect(answered.getByRole('button', { name: evidence.name })).toBeVisible();
  await answered.getByRole('button', { name: 'Bekräfta nyttan' }).click();
  await answered.getByRole('button', { name: 'Bekräfta nyttan' }).click();
  await expect(answered).toContainText('Nytta bekräftad');

  await page.getByRole('link', { name: 'Till avtalets innovationskonto' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Innovationskonto');
  await expect(page.getByRole('main')).toContainText(/Lämnat av det som förfallit/);
  await page.getByRole('link', { name: 'Visa de försenade' }).click();
  await expect(page.getByRole('table', { name: 'Åtaganden' })).toContainText(title);

  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'otherVendor');
  await other.goto(address);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Åtagande');
  await expect(other.getByRole('main')).not.toContainText(title);
  await other.goto('/innovation');
  await expect(other.getByRole('main')).not.toContainText('Orange');
});

test('a buyer books in a fund, no more than it holds, and shares a saving', async ({ page }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/innovation/funds');
  await page.getByRole('button', { name: 'Lägg till fond' }).click();
  await page.getByLabel('Avtal', { exact: true }).last().selectOption({ index: 1 });
  const name = unique('Fond');
  await page.getByLabel('Namn', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Lägg till fond' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  const book = async (kind: string, amount: string) => {
    await page.getByRole('button', { name: 'Bokför', exact: true }).click();
    await page.getByLabel('Post', { exact: true }).selectOption({ label: kind });
    await page.getByLabel('Belopp', { exact: true }).fill(amount);
    await page.getByRole('button', { name: 'Bokför', exact: true }).click();
  };
  const balance = page.getByRole('region', { name: 'Saldo', exact: true });
  await book('Inbetalning', '1 000,50');
  await expect(balance).toContainText(/1\s000,50/);
  await book('Användning', '1 000,51');
  await expect(page.getByText(/Så mycket finns inte i fonden/).first()).toBeVisible();
  await page.getByLabel('Belopp', { exact: true }).fill('250');
  await page.getByRole('button', { name: 'Bokför', exact: true }).click();
  await expect(balance).toContainText(/750,50/);
  await expect(page.getByRole('table', { name: 'Huvudbok' }).getByRole('row')).toHaveCount(3);

  // Its name and note change, and whoever had the form open is told.
  await page.getByRole('link', { name: 'Ändra', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ändra fonden');
  await expect(page.getByRole('button', { name: 'Ta bort' })).toHaveCount(0);
  const colleague = await page.context().newPage();
  await colleague.goto(page.url());
  await colleague.getByLabel('Anteckning').fill('För pilotprojekt');
  await colleague.getByRole('button', { name: 'Spara' }).click();
  await expect(colleague.getByRole('region', { name: 'Saldo', exact: true })).toContainText('För pilotprojekt');
  await page.getByLabel('Namn', { exact: true }).fill(`${name} 2`);
  await page.getByRole('button', { name: 'Spara' }).click();
  await page.getByRole('button', { name: 'Använd det sparade för Anteckning' }).click();
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} 2`);
  await expect(balance).toContainText('För pilotprojekt');
});
