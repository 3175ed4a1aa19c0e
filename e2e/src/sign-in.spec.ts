import { expect, test } from '@playwright/test';
import { password, people, signIn } from './support/people.js';

test('signs in by keyboard alone and lands on the start page', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('E-post').fill(people.supplierManager);
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/overview$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('says in words what was wrong with a sign-in, and keeps the address', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-post').fill(`nobody-${test.info().workerIndex}@nacka.example`);
  await page.getByLabel('Lösenord').fill('fel lösenord');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('E-post')).toHaveValue(/nobody/);
});

test('returns to the page that asked for a sign-in', async ({ page }) => {
  await page.goto('/contracts');
  await page.getByLabel('E-post').fill(people.executive);
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page).toHaveURL(/\/contracts$/);
});

test('changes language while running and remembers it', async ({ page }) => {
  await signIn(page, 'assessor');
  await page.goto('/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt konto');
  await page.getByRole('banner').getByText('English').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
  await page.getByRole('banner').getByText('Svenska').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt konto');
});
