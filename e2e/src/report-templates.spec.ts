import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { lastMonth } from './support/period.js';
import { unique } from './support/register.js';

test('a manager builds a report template without code, tries it and publishes it to its supplier', async ({ page }) => {
  await signIn(page, 'supplierManager');
  const name = unique('Säkerhetsrapport');
  await page.goto('/reports');
  await page.getByRole('link', { name: 'Rapportmallar' }).click();
  await page.getByRole('link', { name: 'Ny rapportmall' }).click();
  await page.getByRole('combobox', { name: 'Avtal' }).selectOption({ label: 'Orange Business: Drift av centrala, verksamhetskritiska system (NK-2024-101)' });
  await page.getByLabel('Namn på svenska').fill(name);
  await page.getByLabel('Namn på engelska').fill('Security report');
  await page.getByLabel('Hur ofta').selectOption({ label: 'Varje år' });
  await page.getByLabel('Dagar som räknas').selectOption({ label: 'Kontorstid 07–18' });
  await page.getByRole('button', { name: 'Spara och skriv frågorna' }).click();

  // The contract's service levels are there already.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Version 1, utkast');
  const levels = page.getByRole('region', { name: 'Servicenivåer' }).first();
  await expect(levels.getByRole('button', { name: /^Löst i tid, prioritet 1 Siffra · LÖSN-P1-D/ })).toBeVisible();

  // A question is added, moved by the keyboard alone and asked for by another's answer.
  const account = page.getByRole('region', { name: 'Redogörelse' }).first();
  await account.getByLabel('Ny fråga').selectOption({ label: 'Val' });
  await account.getByRole('button', { name: 'Lägg till i Redogörelse' }).click();
  const form = account.locator('sam-properties-form');
  await form.getByRole('textbox', { name: 'Text på svenska', exact: true }).fill('Har ni haft ett intrång?');
  await page.getByRole('button', { name: 'Spara utkastet' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Har ni haft ett intrång?: Texten behövs på båda språken.');
  await alert.getByRole('button').first().click();
  await form.getByRole('textbox', { name: 'Text på engelska', exact: true }).fill('Was there an intrusion?');
  await expect(alert).toBeHidden();
  const up = account.getByRole('button', { name: 'Flytta upp Har ni haft ett intrång?' });
  await up.focus();
  for (const place of [2, 1]) {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: `Flyttad till plats ${place} av 3.` })).toBeVisible();
    await expect(up).toBeFocused();
  }
  await account.getByRole('button', { name: /^Vad har hänt under perioden/ }).click();
  await form.getByLabel('Visas bara beroende på svaret på').selectOption({ label: 'Har ni haft ett intrång?' });
  await form.getByLabel('När svaret är').selectOption({ label: 'lika med' });
  await form.getByLabel('Jämförs med').selectOption({ label: 'Ja' });

  // What is written survives a reload before it is saved.
  await page.reload();
  await expect(page.getByText('Ändringarna finns kvar i den här webbläsaren')).toBeVisible();
  await page.getByRole('button', { name: 'Spara utkastet' }).click();
  await expect(page.getByText('Utkastet är sparat.')).toBeVisible();
  const preview = page.getByRole('region', { name: 'Så ser det ut' });
  await expect(preview.getByLabel('Vad har hänt under perioden?')).toHaveCount(0);
  await preview.getByRole('radio', { name: 'Ja' }).check();
  await preview.getByLabel('Vad har hänt under perioden?').fill('Ingenting');
  await preview.getByLabel('Löst i tid, prioritet 1').fill('4 h');
  await preview.getByLabel('Löst i tid, prioritet 2').focus();
  await expect(preview).toContainText('Här står h, men frågan gäller %.');

  await page.getByLabel('Gäller från månad').fill(lastMonth().month);
  await page.getByRole('button', { name: 'Publicera' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('link', { name: 'Version 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Ny version' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Version 2, utkast');
  const address = new URL(page.url()).pathname.replace(/\/edit$/, '');

  // Its supplier sees what is published, and no other does.
  await signIn(page, 'vendor');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText('Version 2')).toHaveCount(0);
  await page.getByRole('link', { name: 'Version 1' }).click();
  await expect(page.getByLabel('Löst i tid, prioritet 1')).toBeVisible();
  await signIn(page, 'otherVendor');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapportmall');
  await expect(page.getByRole('main')).not.toContainText(name);
});
