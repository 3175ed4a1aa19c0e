import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { busyMonth, busyPeriod } from './support/period.js';
import { unique } from './support/register.js';

test('a manager writes an agreement and sees what it would have shown, down to an incident', async ({ page }) => {
  await signIn(page, 'supplierManager');
  const title = unique('Prov av nätet');
  await page.goto('/service-levels');
  await page.getByRole('link', { name: 'Mellan leverantörer' }).click();
  await page.getByRole('link', { name: 'Ny överenskommelse' }).click();
  await page.getByLabel('Nummer', { exact: true }).fill(unique('PROV'));
  await page.getByLabel('Rubrik').fill(title);
  await page.getByLabel('Lämnar över').selectOption({ label: 'Arbetsplats Nord AB' });
  await page.getByLabel('Tar emot och är skyldig').selectOption({ label: 'Stadsnätet Öst AB' });
  await page.getByLabel('Inom timmar').fill('8');
  await page.getByLabel('Mål i procent').fill('60');
  await page.getByLabel('Servicetid enligt').selectOption({ label: 'Kontorstid 07–18' });
  await page.getByLabel('Gäller från').fill(`${busyPeriod}-01`);
  await page.getByRole('button', { name: 'Spara' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('main')).toContainText('Minst 60 % av det som Arbetsplats Nord AB lämnar över ska Stadsnätet Öst AB ha löst');
  await expect(page.getByText('Mäts just nu')).toHaveCount(0, { timeout: 30_000 });
  await page.getByRole('combobox', { name: 'Månad' }).selectOption(busyPeriod);
  await expect(page.getByRole('heading', { name: `Överlämningarna i ${busyMonth}` })).toBeVisible();
  await expect(page.getByText(/\d+ av \d+ överlämningar i tid/)).toBeVisible();

  const evidence = page.getByRole('table', { name: 'Överlämningarna bakom siffran' });
  const missed = page.getByRole('radio', { name: /^Missade/ });
  await expect(missed).toBeChecked();
  await expect(evidence.getByRole('row').nth(1)).toContainText('Missad');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ladda ner som CSV' }).click();
  expect((await saved).suggestedFilename()).toMatch(new RegExp(`${busyPeriod}\\.csv$`));
  const number = (await evidence.getByRole('link').first().textContent())?.trim() ?? '';
  await evidence.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number);
});

test('a vendor sees its own agreements with the other side’s name, and nobody else’s', async ({ page }) => {
  await signIn(page, 'otherVendor');
  await page.goto('/operating-level-agreements');
  const list = page.getByRole('table', { name: 'Överenskommelser mellan leverantörer' });
  await list.getByRole('link', { name: 'Nätfel från servicedesk hanteras inom två dagar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nätfel från servicedesk hanteras inom två dagar');
  await expect(page.getByRole('main')).toContainText('Arbetsplats Nord AB');
  await expect(page.getByRole('link', { name: 'Arbetsplats Nord AB' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Ändra' })).toHaveCount(0);
  const address = new URL(page.url()).pathname;

  await signIn(page, 'vendor');
  await page.goto('/operating-level-agreements');
  await expect(list.getByRole('link', { name: 'Rätt hänvisat från början' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Nätfel');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Överenskommelse');
  await expect(page.getByRole('main')).not.toContainText('Stadsnätet');
});
