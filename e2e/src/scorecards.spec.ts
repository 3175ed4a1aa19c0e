import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { busyMonth, busyPeriod } from './support/period.js';

const period = busyPeriod;

test('an executive walks from the overview down to one incident and its clock, and back', async ({ page }) => {
  await signIn(page, 'executive');
  await page.goto('/overview');
  await page.getByRole('link', { name: 'Till styrkortet' }).click();
  await expect(page).toHaveURL(/\/scorecards\/\d{4}-\d{2}$/);
  await page.getByRole('combobox', { name: 'Månad' }).selectOption(period);
  await expect(page).toHaveURL(`/scorecards/${period}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Styrkort ${busyMonth}`);

  const map = page.getByRole('grid', { name: 'Poäng för varje leverantör i varje område' });
  const square = map.getByRole('link', { name: /^Orange Business, Drift:/ });
  // Last month's stays on screen until this one has come.
  await expect(square).toHaveAttribute('href', new RegExp(`/${period}/`));
  await square.click();
  await expect(page).toHaveURL(new RegExp(`/scorecards/${period}/suppliers/[0-9a-f-]+#tower-`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orange Business');

  await page
    .getByRole('region', { name: 'Drift', exact: true })
    .getByRole('link', { name: 'Varför? Löst i tid, prioritet 3' })
    .click();
  await expect(page).toHaveURL(/\/results\//);
  await expect(page.getByRole('radio', { name: /^Missade/ })).toBeChecked();
  const evidence = page.getByRole('table', { name: 'Incidenterna bakom' });
  const outcomes = evidence.getByRole('row').filter({ has: page.getByRole('link') });
  await expect(outcomes.first()).toContainText('Missad');
  await expect(outcomes.filter({ hasNotText: 'Missad' })).toHaveCount(0);
  const result = page.url();

  const incident = evidence.getByRole('link').first();
  const number = (await incident.textContent())?.trim() ?? '';
  await incident.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number);
  const clock = page
    .getByRole('region', { name: 'Klockor' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Löst i tid, prioritet 3' }) })
    .filter({ hasText: 'Orange Business' });
  await expect(clock.first()).toContainText(/\d\s(h|min) av 44\sh/);
  await expect(clock.first()).toContainText('Missad');

  await page.goBack();
  await expect(page).toHaveURL(result);
  await expect(evidence.getByRole('link', { name: number })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orange Business');
});

test('the trend can be read as a table, and the page says where its data comes from', async ({ page }) => {
  await signIn(page, 'executive');
  await page.goto(`/scorecards/${period}`);
  const trend = page.getByRole('region', { name: 'Poäng månad för månad' });
  await expect(trend.getByRole('img')).toBeVisible();
  await trend.getByRole('button', { name: 'Tabell' }).click();
  const rows = trend.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: /jan/ })).toHaveCount(1);
  await expect(rows.first()).toContainText('Orange Business');
  const notice = page.getByRole('complementary', { name: 'Om uppgifterna' });
  await expect(notice).toContainText('påhittat');
  await expect(notice).toContainText('CC BY 4.0');
  await expect(page.getByText('Exempeldata', { exact: true })).toBeVisible();
});

test('a supplier manager reaches a breaching incident from the start page in three clicks', async ({ page }) => {
  let clicks = 0;
  await signIn(page, 'supplierManager');
  await page.goto('/overview');
  const missed = page.getByRole('region', { name: /^Under målet i/ });
  await missed.getByRole('listitem').getByRole('link').first().click();
  clicks += 1;
  await expect(page.getByRole('radio', { name: /^Missade/ })).toBeChecked();
  await page.getByRole('table', { name: 'Incidenterna bakom' }).getByRole('link').first().click();
  clicks += 1;
  await expect(page).toHaveURL(/\/incidents\//);
  await expect(page.getByRole('region', { name: 'Klockor' })).toContainText('Missad');
  expect(clicks).toBeLessThanOrEqual(3);
});
