import { expect, test } from '@playwright/test';
import { password, signIn } from './support/people.js';

test('the keyboard skips to the content and opens a page from the palette, and stands at its heading', async ({ page }) => {
  await signIn(page, 'executive');
  await page.goto('/overview');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Översikt');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Gå till …' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('avt');
  await expect(palette.getByRole('option', { selected: true })).toHaveText('Avtal');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/contracts$/);
  await expect(palette).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Avtal' })).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(palette).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
});

test('a link in the rail moves the focus to the heading of its page', async ({ page }) => {
  await signIn(page, 'executive');
  await page.goto('/overview');
  await page.getByRole('navigation', { name: 'Platser' }).getByRole('link', { name: 'Leverantörer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Leverantörer' })).toBeFocused();
});

test('the theme is switched in the account menu and remembered in the browser', async ({ page }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await signIn(page, 'executive');
  await page.goto('/overview');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const light = await background();
  await page.getByRole('button', { name: /^Konto:/ }).click();
  await page.getByText('Mörkt', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Mörkt' })).toBeChecked();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();
  await expect.poll(background).toBe(dark);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the bar at the foot and its drawer lead everywhere', async ({ page }) => {
    await signIn(page, 'supplierManager');
    await page.goto('/overview');
    const bar = page.getByRole('navigation', { name: 'Platser' });
    await expect(bar).toBeInViewport();
    await bar.getByRole('link', { name: 'Styrkort' }).click();
    await expect(page).toHaveURL(/\/scorecards\//);
    await expect(bar.getByRole('link', { name: 'Importer' })).toBeHidden();
    await bar.getByRole('button', { name: 'Mer' }).click();
    await page.getByRole('dialog', { name: 'Platser' }).getByRole('link', { name: 'Importer' }).click();
    await expect(page).toHaveURL(/\/imports$/);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Importer');
  });
});

test('a session that ended asks for the password on the spot and keeps what was typed', async ({ page }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/suppliers/new');
  await page.getByLabel('Namn').fill('Halvskriven leverantör');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Spara' }).click();
  const expired = page.getByRole('dialog', { name: 'Du har loggats ut' });
  await expect(expired).toBeVisible();
  await expired.getByLabel('Lösenord').fill(`${password}-fel`);
  await expired.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(expired.getByRole('alert')).toContainText('hör inte ihop');
  await expired.getByLabel('Lösenord').fill(password);
  await page.route('**/api/suppliers', (route) => route.abort());
  await expired.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(expired).toBeHidden();
  await expect(page).toHaveURL(/\/suppliers\/new$/);
  await expect(page.getByLabel('Namn')).toHaveValue('Halvskriven leverantör');
});

test('a page opened without a session asks to sign in and then shows itself', async ({ page }) => {
  await signIn(page, 'executive');
  await page.goto('/contracts?sort=-title');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Avtal');
  await page.context().clearCookies();
  await page.reload();
  await page.getByLabel('E-post').fill('ledning@nacka.example');
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page).toHaveURL(/\/contracts\?sort=-title$/);
  await expect(page.getByRole('table', { name: 'Avtal' })).toBeVisible();
});
