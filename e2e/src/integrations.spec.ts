import { expect, type Page, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { listener } from './support/hooks.js';
import { signIn } from './support/people.js';
import { unique } from './support/register.js';

/** The secret in the dialog that shows it; gone with the dialog. */
async function shownSecret(page: Page, dialog: string, field: string): Promise<string> {
  const shown = page.getByRole('dialog', { name: dialog });
  const secret = await shown.getByRole('textbox', { name: field }).inputValue();
  await shown.getByRole('button', { name: 'Stäng' }).click();
  await expect(shown).toHaveCount(0);
  return secret;
}

const incident = (id: string, impact: string) => ({
  incident: { id, name: 'Långsam inloggning', status: 'investigating', impact, created_at: new Date(Date.now() - 600_000).toISOString() },
});

function signed(secret: string, body: string, id: string = randomUUID()): Record<string, string> {
  const now = new Date();
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, now, body),
  };
}

const posted = async (address: string, body: string, headers: Record<string, string> = {}) =>
  (await fetch(address, { method: 'POST', body, headers })).status;

test('a tool is connected: its signed message is taken once, others are refused with the reason, a dead letter is revived', async ({ page }) => {
  test.setTimeout(120_000);
  const name = unique('Provstatus');
  await signIn(page, 'administrator');
  await page.goto('/settings/integrations');
  await page.getByRole('button', { name: 'Ny integration' }).click();
  const form = page.getByRole('dialog', { name: 'Ny integration' });
  await form.getByLabel('Namn').fill(name);
  await form.getByLabel('Leverantör').selectOption({ label: 'Orange Business' });
  await form.getByLabel('Tjänstetorn').selectOption({ label: 'Nät' });
  await form.getByLabel('Så vet vi vem som skickar').selectOption({ label: 'Signatur enligt Standard Webhooks' });
  await form.getByText('Så ser ett meddelande ut').click();
  await form.getByRole('button', { name: 'Visa vad det blir' }).click();
  await expect(form.getByRole('status')).toContainText('Meddelandet blir en post');
  await form.getByRole('button', { name: 'Spara' }).click();
  const secret = await shownSecret(page, 'Ta hand om hemligheten', 'Hemlighet');
  expect(secret).toMatch(/^whsec_/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.reload();
  const address = await page.getByRole('textbox', { name: 'Adress att skicka till' }).inputValue();
  expect(await page.content()).not.toContain(secret);

  const [good, dire] = [JSON.stringify(incident(randomUUID(), 'minor')), JSON.stringify(incident(randomUUID(), 'dire'))];
  const once = signed(secret, good);
  expect(await posted(address, good, once)).toBe(202);
  expect(await posted(address, good, once)).toBe(409);
  expect(await posted(address, good)).toBe(401);
  expect(await posted(address, dire, signed(secret, dire))).toBe(202);

  const messages = page.getByRole('table', { name: 'Meddelanden' });
  await expect(async () => {
    await page.reload();
    await expect(messages.getByRole('row').filter({ hasText: 'Omhändertaget' })).toContainText('1 nya', { timeout: 2_000 });
    await expect(messages.getByRole('row').filter({ hasText: 'Gick inte att läsa' })).toHaveCount(1, { timeout: 2_000 });
  }).toPass();
  const counts = page.getByRole('region', { name: 'Meddelanden hittills' });
  await expect(counts).toContainText('1 – Meddelandet är inte signerat');
  await expect(counts).toContainText('1 – Samma signatur har redan använts');

  await messages.getByRole('row').filter({ hasText: 'Gick inte att läsa' }).getByRole('button').click();
  const letter = page.getByRole('dialog', { name: 'Gick inte att läsa' });
  await expect(letter).toContainText('incident.impact');
  await letter.getByRole('button', { name: 'Stäng' }).click();
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  const impacts = page.getByRole('dialog', { name: 'Ändra' }).getByLabel('Påverkan per grad');
  await impacts.fill(`${await impacts.inputValue()}\ndire = 9000`);
  await page.getByRole('dialog', { name: 'Ändra' }).getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('dialog', { name: 'Ändra' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Försök igen med alla' }).click();
  await expect(async () => {
    await page.reload();
    await expect(messages.getByRole('row').filter({ hasText: '1 nya' })).toHaveCount(2, { timeout: 2_000 });
  }).toPass();

  await page.getByRole('button', { name: 'Ta bort' }).click();
  const removing = page.getByRole('dialog', { name: `Ta bort ${name}?` });
  await removing.getByRole('button', { name: 'Ta bort' }).click();
  await expect(page).toHaveURL(/\/settings\/integrations$/);
  expect(await posted(address, good, signed(secret, good))).toBe(404);
});

test('an API token does what its scopes name, is shown once, and opens nothing once revoked', async ({ page, baseURL }) => {
  const name = unique('Provprogram');
  await signIn(page, 'administrator');
  await page.goto('/settings/api-tokens');
  await page.getByRole('button', { name: 'Ny API-nyckel' }).click();
  const form = page.getByRole('dialog', { name: 'Ny API-nyckel' });
  await form.getByLabel('Namn').fill(name);
  await form.getByLabel('Gäller till').fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
  await form.getByRole('checkbox', { name: 'outages:read' }).check();
  await form.getByRole('button', { name: 'Skapa nyckeln' }).click();
  const token = await shownSecret(page, 'Ta hand om nyckeln', 'API-nyckel');
  expect(token).toMatch(/^samsyn_/);
  await page.reload();
  await expect(page.getByRole('row', { name })).toContainText('outages:read');
  expect(await page.content()).not.toContain(token);

  const asked = async (path: string) => (await fetch(`${baseURL}${path}`, { headers: { authorization: `Bearer ${token}` } })).status;
  expect([await asked('/api/outages'), await asked('/api/suppliers')]).toEqual([200, 404]);
  await page.getByRole('button', { name: `Återkalla ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Återkalla' }).click();
  await expect(page.getByRole('row', { name })).toContainText('Återkallad');
  expect(await asked('/api/outages')).toBe(401);
});

test('a webhook is told by a signed message, its log says so, and it is changed and removed', async ({ page }) => {
  test.setTimeout(120_000);
  const [name, program] = [unique('Provchatt'), await listener()];
  await signIn(page, 'administrator');
  await page.goto('/settings/webhooks');
  await page.getByRole('button', { name: 'Ny webhook' }).click();
  const form = page.getByRole('dialog', { name: 'Ny webhook' });
  await form.getByLabel('Namn').fill(name);
  await form.getByLabel('Adress').fill(program.address);
  await form.getByRole('checkbox', { name: 'maintenance.recorded' }).check();
  await form.getByRole('button', { name: 'Spara' }).click();
  const secret = await shownSecret(page, 'Ta hand om hemligheten', 'Hemlighet');
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Skicka på prov' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('table', { name: 'Skickat' }).getByRole('row').filter({ hasText: 'webhook.test' })).toContainText('Framme', { timeout: 2_000 });
  }).toPass();
  const [told] = program.told;
  expect(new Webhook(secret).verify(told?.body ?? '', told?.headers as Record<string, string>)).toMatchObject({ type: 'webhook.test' });

  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  const changing = page.getByRole('dialog', { name: 'Ändra' });
  await changing.getByLabel('Namn').fill(`${name} två`);
  await changing.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} två`);
  await page.getByRole('button', { name: 'Ta bort' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(page).toHaveURL(/\/settings\/webhooks$/);
  await expect(page.getByRole('link', { name })).toHaveCount(0);
  program.close();
});
