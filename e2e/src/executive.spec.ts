import { expect, test } from '@playwright/test';
import { password, people, signIn } from './support/people.js';
import { busyMonth, busyPeriod } from './support/period.js';

const card = `/scorecards/${busyPeriod}`;

test('from a score to the incidents it rests on in three clicks', async ({ page }) => {
  let clicks = 0;
  await signIn(page, 'executive');
  await page.goto(card);
  await page.getByRole('grid').getByRole('link', { name: /^Orange Business, Drift:/ }).click();
  clicks += 1;
  await page.getByRole('region', { name: 'Drift', exact: true }).getByRole('link', { name: 'Varför? Löst i tid, prioritet 3' }).click();
  clicks += 1;
  // The list of incidents is there already; the third click opens one of them.
  const incidents = page.getByRole('table', { name: 'Incidenterna bakom' });
  await expect(incidents.getByRole('row').nth(1)).toBeVisible();
  await incidents.getByRole('link').first().click();
  clicks += 1;
  await expect(page).toHaveURL(/\/incidents\/[0-9a-f-]+/);
  expect(clicks).toBeLessThanOrEqual(3);
});

test('from a step of the waterfall to the incidents in three clicks', async ({ page }) => {
  let clicks = 0;
  await signIn(page, 'executive');
  await page.goto(card);
  await page.getByText('Stegen med vägen till underlaget').click();
  clicks += 1;
  await page.getByRole('listitem').filter({ hasText: 'Löst i tid, prioritet 3' }).getByRole('link').first().click();
  clicks += 1;
  await expect(page).toHaveURL(/\/results\//);
  await expect(page.getByRole('table', { name: 'Incidenterna bakom' }).getByRole('row').nth(1)).toBeVisible();
  expect(clicks).toBeLessThanOrEqual(3);
});

test('the steps of the waterfall add up to the score that is shown', async ({ page }) => {
  await signIn(page, 'executive');
  await page.goto(`${card}/organisation`);
  const steps = page.getByRole('figure').filter({ hasText: 'steg för steg' });
  await expect(steps.getByRole('img')).toBeVisible();
  await steps.getByRole('button', { name: 'Tabell' }).click();
  const cells = await steps.getByRole('table').locator('tbody tr td:last-child').allTextContents();
  const thousandths = cells.map((cell) => Math.round(Number(cell.trim().replace('\u2212', '-').replace('+', '').replace(',', '.')) * 1000));
  const [start = 0, ...rest] = thousandths;
  const end = rest.pop() ?? 0;
  expect(rest.length).toBeGreaterThan(0);
  expect(start + rest.reduce((sum, step) => sum + step, 0)).toBe(end);
});

test('the heat map is walked by arrow keys as one stop of the tab key, and what it shows is in the address', async ({ page }) => {
  await signIn(page, 'executive');
  await page.goto(card);
  const map = page.getByRole('grid');
  await expect(map.locator('a[tabindex="0"]')).toHaveCount(1);
  const square = map.getByRole('link', { name: /^Orange Business, Drift:/ });
  await square.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(map.getByRole('link', { name: 'Orange Business', exact: true })).toBeFocused();
  await page.keyboard.press('End');
  await expect(map.getByRole('link', { name: /^Orange Business:/ })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(square).toBeFocused();
  await page.getByRole('radio', { name: 'Dimensioner' }).check({ force: true });
  await expect(page).toHaveURL(`${card}?view=dimensions`);
  await expect(map.getByRole('columnheader', { name: 'Leverans' })).toBeVisible();
  await page.reload();
  await expect(map.getByRole('columnheader', { name: 'Leverans' })).toBeVisible();
  await map.getByRole('link', { name: /^Orange Business, Leverans:/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orange Business');
});

test('a tower shows what each supplier weighs, and leads to the comparison of two months', async ({ page }) => {
  await signIn(page, 'executive');
  await page.goto(card);
  await page.getByRole('grid').getByRole('columnheader').getByRole('link', { name: 'Drift' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Drift');
  const suppliers = page.getByRole('region', { name: 'Leverantörerna i området' });
  await expect(suppliers.getByRole('row').filter({ hasText: 'Orange Business' })).toContainText('%');
  await page.getByRole('link', { name: 'Jämför' }).click();
  await expect(page).toHaveURL(/\/scorecards\/compare\?left=.*tower.*&right=.*tower/);
  const one = page.getByRole('group', { name: 'Det ena' });
  await one.getByLabel('Vems poäng').selectOption({ label: 'Orange Business' });
  await expect(page).toHaveURL(/left=[\d-]+(:|%3A)supplier/);
  await expect(page.getByText(/^Orange Business, /).first()).toBeVisible();
  await page.goBack();
  await expect(one.getByLabel('Vems poäng')).toHaveValue(/^tower:/);
});

test('a supplier’s page tells how it stands, what is risky and what has happened, of one kind by the address', async ({ page }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/suppliers');
  await page.getByRole('link', { name: 'Orange Business' }).click();
  for (const name of ['Så står det till', 'Risker', 'Just nu', 'Att göra, och senast när', 'Vad som har hänt']) {
    await expect(page.getByRole('region', { name })).toBeVisible();
  }
  const timeline = page.getByRole('region', { name: 'Vad som har hänt' });
  await timeline.getByLabel('Slag').selectOption('incidents');
  await expect(page).toHaveURL(/kind=incidents/);
  await expect(timeline.getByText('incidenten öppnades').first()).toBeVisible();
  await expect(timeline.getByText(/^vitet/)).toHaveCount(0);
  const before = await timeline.getByRole('listitem').count();
  await timeline.getByRole('button', { name: 'Visa äldre' }).click();
  await expect.poll(() => timeline.getByRole('listitem').count()).toBeGreaterThan(before);
});

test('a vendor finds its own page without what is the buyer’s alone', async ({ page }) => {
  await signIn(page, 'vendor');
  await page.goto('/suppliers');
  await page.getByRole('link', { name: 'Orange Business' }).click();
  await expect(page.getByRole('region', { name: 'Så står det till' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Risker' })).toHaveCount(0);
});

test('what needs a decision leads to where it is made, and says who may', async ({ page }) => {
  await signIn(page, 'executive');
  await page.goto('/overview');
  const decisions = page.getByRole('region', { name: /^Att besluta/ });
  await expect(decisions.getByRole('listitem').first()).toContainText('Beslutas av');
  await decisions.getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/overview/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Sidan finns inte');
});

test('a shared link lands on the same view after sign-in, and gives no right to it', async ({ page, browser, baseURL }) => {
  await signIn(page, 'executive');
  await page.goto(`${card}?view=dimensions`);
  await page.getByRole('button', { name: 'Dela' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dela den här vyn' });
  const address = await dialog.getByLabel('Adressen').inputValue();
  expect(new URL(address).search).toBe('?view=dimensions');
  const name = `Till nämnden ${test.info().workerIndex}-${Date.now()}`;
  await dialog.getByRole('button', { name: 'Spara för kollegor' }).click();
  await dialog.getByLabel('Vad vyn ska heta').fill(name);
  await dialog.getByRole('button', { name: 'Spara för kollegor' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Sparad' })).toBeVisible();

  const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE' });
  const colleague = await other.newPage();
  await colleague.goto(new URL(address).pathname + new URL(address).search);
  await colleague.getByLabel('E-post').fill(people.assessor);
  await colleague.getByLabel('Lösenord').fill(password);
  await colleague.getByRole('button', { name: 'Logga in' }).click();
  await expect(colleague).toHaveURL(`${card}?view=dimensions`);
  await colleague.goto('/overview');
  await colleague.getByRole('region', { name: 'Sparade vyer' }).getByRole('link', { name }).click();
  await expect(colleague).toHaveURL(`${card}?view=dimensions`);
  await other.close();

  const outside = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE' });
  const vendor = await outside.newPage();
  await signIn(vendor, 'vendor');
  await vendor.goto(`${card}?view=dimensions`);
  await expect(vendor.getByRole('heading', { level: 1 })).toHaveText(`Styrkort ${busyMonth}`);
  await expect(vendor.getByRole('grid').getByRole('rowheader')).toHaveCount(1);
  await vendor.goto(`${card}/organisation`);
  await expect(vendor.getByRole('alert')).toContainText('finns inte');
  await vendor.goto('/overview');
  await expect(vendor.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(vendor.getByText(name)).toHaveCount(0);
  await outside.close();
});
