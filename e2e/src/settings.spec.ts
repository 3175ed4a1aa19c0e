import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { unique } from './support/register.js';

const password = 'fyra gröna cyklar i regn';

test('an invited person signs in by a link that works once, and is out as soon as the account is switched off', async ({
  page,
  browser,
  baseURL,
}) => {
  const name = unique('Prov Person');
  const email = `${name.replaceAll(' ', '.').toLowerCase()}@nacka.example`;
  await signIn(page, 'administrator');
  await page.goto('/settings/people');
  await page.getByRole('button', { name: 'Bjud in' }).click();
  const invite = page.getByRole('dialog', { name: 'Bjud in någon' });
  await invite.getByLabel('Namn').fill(name);
  await invite.getByLabel('E-post').fill(email);
  await invite.getByLabel('Roll').selectOption({ label: 'Extern bedömare' });
  await invite.getByRole('button', { name: 'Bjud in' }).click();
  const handing = page.getByRole('dialog', { name: 'Lämna över länken' });
  const link = await handing.getByRole('textbox', { name: 'Engångslänk' }).inputValue();
  await handing.getByRole('button', { name: 'Stäng' }).click();

  const theirs = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE' });
  const guest = await theirs.newPage();
  await guest.goto(link);
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Välkommen till Samsyn');
  await guest.getByLabel('Ditt namn').fill(name);
  await guest.getByLabel('Lösenord', { exact: true }).fill(password);
  await guest.getByLabel('Lösenordet en gång till').fill(password);
  await guest.getByRole('button', { name: 'Spara och logga in' }).click();
  await expect(guest).toHaveURL(/\/overview$/);
  await expect(guest.getByRole('button', { name: `Konto: ${name}` })).toBeVisible();

  const late = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE' });
  const latecomer = await late.newPage();
  await latecomer.goto(link);
  await expect(latecomer.getByRole('heading', { level: 1 })).toHaveText('Länken går inte att använda');
  await late.close();

  await page.getByRole('searchbox', { name: 'Sök på namn eller e-post' }).fill(email);
  await page.getByRole('button', { name: `Stäng av ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng av' }).click();
  await expect(page.getByRole('row', { name: email })).toContainText('Avstängd');

  await guest.getByRole('navigation', { name: 'Platser' }).getByRole('link', { name: 'Avtal' }).click();
  const expired = guest.getByRole('dialog', { name: 'Du har loggats ut' });
  await expired.getByLabel('Lösenord').fill(password);
  await expired.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(expired.getByRole('alert')).toBeVisible();
  await theirs.close();
});
