import { expect, type Page, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { monthsBack } from './support/period.js';

/** Not one of the demo's closed months, and long over. */
const ready = monthsBack(3);
/** Suppliers may still speak of it, and one has objected. */
const notReady = monthsBack(1);

async function startReview(page: Page, period: string): Promise<void> {
  await signIn(page, 'supplierManager');
  await page.goto(`/scorecards/closes/${period}`);
  await page.getByRole('button', { name: 'Börja granskningen' }).click();
  await expect(page.getByLabel('Sista dag för synpunkter')).toHaveValue(/\d{4}-\d{2}-\d{2}/);
  await page.getByRole('button', { name: 'Börja granskningen' }).click();
  await expect(page.getByText('Månaden granskas.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skriv under och stäng' })).toHaveCount(0);
}

async function sign(page: Page, period: string): Promise<void> {
  await signIn(page, 'executive');
  await page.goto(`/scorecards/closes/${period}`);
  await page.getByRole('button', { name: 'Skriv under och stäng' }).click();
  await page.getByLabel('Varför stängs månaden trots anmärkningarna?').fill('Det som saknas kommer inte.');
  await page.getByRole('button', { name: 'Skriv under och stäng' }).click();
}

test('a manager starts the review of a month, an executive signs, and the month is closed for good', async ({ page }) => {
  await startReview(page, ready);
  await sign(page, ready);
  const frozen = page.getByRole('region', { name: 'Vad som är fryst' });
  await expect(frozen.getByLabel('Kontrollsumma, version 1')).toHaveValue(/^[0-9a-f]{64}$/);
  await expect(page.getByText('Månaden stängdes')).toBeVisible();
  await frozen.getByText('Innehåll').click();
  await expect(frozen.getByText('Incidenter', { exact: true })).toBeVisible();

  const hash = await frozen.getByLabel('Kontrollsumma, version 1').inputValue();
  await page.goto(`/scorecards/${ready}`);
  await page.getByRole('link', { name: 'Stängd' }).click();
  await expect(page).toHaveURL(`/scorecards/closes/${ready}`);

  await signIn(page, 'vendor');
  await page.goto('/scorecards/closes');
  const own = page.getByRole('row').filter({ has: page.locator(`a[href="/scorecards/${ready}"]`) });
  await expect(own).toContainText('Stängd');
  await expect(own).toContainText(/[0-9a-f]{64}/);
  await expect(own).not.toContainText(hash);
  await page.goto(`/scorecards/closes/${ready}`);
  await expect(page.getByRole('region', { name: 'Vad som är fryst' })).toHaveCount(0);
});

test('a month is not closed while something is still to be decided, and says what', async ({ page }) => {
  await startReview(page, notReady);
  await sign(page, notReady);
  await expect(page.getByRole('alert')).toContainText('Månaden kan inte stängas än.');
  const readiness = page.getByRole('region', { name: 'Inför stängningen' });
  await expect(readiness.getByText(/Obesvarade invändningar mot styrkort: \d/)).toBeVisible();
  await expect(page.getByText('Granskas', { exact: true })).toBeVisible();
});
