import { expect, type Page, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { unique } from './support/register.js';

/** An incident with a group of Orange Business’, logged by the buyer; its page is open. */
async function logged(page: Page): Promise<string> {
  await page.goto('/incidents/new');
  await page.getByLabel('Vad har hänt?').fill(unique('Journalsystemet är långsamt'));
  await page.getByLabel('Prioritet').selectOption('2');
  await page.getByLabel('Grupp som får den').fill('Group 24');
  await page.getByRole('button', { name: 'Logga', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^SAM-/);
  return page.url();
}

const step = (page: Page, name: string) => page.getByRole('group', { name: 'Vad händer nu' }).getByRole('button', { name, exact: true });
const events = (page: Page) => page.getByRole('region', { name: 'Händelser' });

test('two suppliers and the buyer take an incident from acknowledgement to its resolution', async ({ browser }) => {
  test.setTimeout(120_000);
  const buyer = await (await browser.newContext()).newPage();
  const orange = await (await browser.newContext()).newPage();
  await signIn(buyer, 'supplierManager');
  await signIn(orange, 'vendor');
  const address = await logged(buyer);

  await orange.goto(address);
  await step(orange, 'Kvittera').click();
  await orange.locator('form').getByRole('button', { name: 'Kvittera' }).click();
  await expect(events(orange)).toContainText('Kvitterad av Orange Business');
  await expect(orange.getByText(/I fas|I riskzonen/).first()).toBeVisible();

  // R5: what the supplier can gain from waits for the buyer.
  await step(orange, 'Pausa').click();
  await expect(orange.getByText('Det här räknas när beställaren har godtagit det')).toBeVisible();
  await orange.getByLabel('Skäl').selectOption('awaiting_user');
  await orange.getByLabel('Varför, i några ord').fill('Ingen svarar på avdelningen');
  await orange.locator('form').getByRole('button', { name: 'Pausa' }).click();
  await expect(events(orange)).toContainText('väntar på godkännande');

  await buyer.reload();
  const waiting = buyer.getByRole('region', { name: 'Väntar på godkännande' });
  await expect(waiting).toContainText('Ingen svarar på avdelningen');
  await waiting.getByRole('button', { name: 'Avvisa' }).click();
  await waiting.getByLabel('Vad stämmer inte?').fill('De sitter i samma rum');
  await waiting.getByRole('button', { name: 'Avvisa', exact: true }).click();
  await expect(waiting).toHaveCount(0);
  await expect(events(buyer)).toContainText('De sitter i samma rum');

  await step(buyer, 'Lämna över').click();
  await buyer.getByLabel('Till vem').selectOption({ label: 'Stadsnätet Öst AB · Nät · Group 25' });
  await buyer.getByLabel('Varför, i några ord').fill('Paketförluster');
  await buyer.locator('form').getByRole('button', { name: 'Lämna över' }).click();
  await expect(events(buyer)).toContainText('Överlämnad till Group 25');

  // The supplier sees it without a reload, can still speak, and has nothing more to do.
  await expect(events(orange)).toContainText('Överlämnad till Group 25');
  await expect(step(orange, 'Lös')).toHaveCount(0);
  await orange.getByLabel('Kommentar', { exact: true }).fill('Servrarna mår bra');
  await orange.getByRole('button', { name: 'Skicka kommentar' }).click();
  await expect(orange.getByText('Servrarna mår bra')).toBeVisible();

  await step(buyer, 'Lös').click();
  await buyer.locator('form').getByRole('button', { name: 'Lös', exact: true }).click();
  await expect(events(buyer)).toContainText('Löst');
  await expect(step(buyer, 'Stäng')).toBeVisible();
});

test('a task beside the lead has its own clock, and a disguised file is refused', async ({ page }) => {
  await signIn(page, 'supplierManager');
  await logged(page);
  await page.getByRole('button', { name: 'Ge en uppgift' }).click();
  await page.getByLabel('Vad som ska göras').fill('Kontrollera växeln');
  await page.getByLabel('Av vem').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Ge en uppgift' }).click();
  const tasks = page.getByRole('region', { name: 'Uppgifter' });
  await expect(tasks).toContainText('Kontrollera växeln');
  await tasks.getByRole('button', { name: 'Klar: Kontrollera växeln' }).click();
  await expect(tasks.getByRole('button', { name: 'Öppna igen: Kontrollera växeln' })).toBeVisible();

  const attach = page.locator('input[type=file]');
  await attach.setInputFiles({ name: 'rapport.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0000program') });
  await expect(page.getByRole('alert').last()).toContainText(/filtyp|typ/i);
  await attach.setInputFiles({ name: 'natten.txt', mimeType: 'text/plain', buffer: Buffer.from('logg') });
  await expect(page.getByRole('button', { name: 'natten.txt' })).toBeVisible();
});
