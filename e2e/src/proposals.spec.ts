import { expect, type Browser, type Page, test } from '@playwright/test';
import { type Person, signIn } from './support/people.js';
import { unique } from './support/register.js';

async function as(browser: Browser, person: Person): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, person);
  return page;
}

/** Takes a step that says no more than that it is taken. */
async function step(page: Page, action: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  if (reason !== undefined) await page.getByLabel('Varför').fill(reason);
  await page.getByRole('button', { name: action, exact: true }).click();
}

async function score(page: Page, points: string): Promise<void> {
  const card = page.getByRole('region', { name: 'Bedömning', exact: true });
  await card.getByLabel('Kortare väntan').selectOption(points);
  await card.getByRole('button', { name: 'Spara min bedömning' }).click();
  await expect(card.getByRole('status')).toHaveText('Sparat.');
}

test('a supplier takes a proposal from a challenge to a verified benefit with the buyer', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const [challenge, title, benefit] = [unique('Kortare väntan i telefon'), unique('Ring tillbaka'), unique('Timmar för växeln')];

  await signIn(page, 'supplierManager');
  await page.goto('/innovation/challenges');
  await page.getByRole('link', { name: 'Ny utmaning' }).click();
  await page.getByLabel('Rubrik').fill(challenge);
  await page.getByLabel('Behov').fill('De som ringer väntar för länge.');
  await page.getByLabel('Orange Business').check();
  await page.getByRole('button', { name: 'Lägg till ett kriterium' }).click();
  await page.getByLabel('Kriterium').fill('Kortare väntan');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(challenge);
  await page.getByRole('button', { name: 'Publicera' }).click();
  await expect(page.getByRole('button', { name: 'Stäng', exact: true })).toBeVisible();

  const supplier = await as(browser, 'vendor');
  await supplier.goto('/innovation/challenges');
  await supplier.getByRole('link', { name: challenge }).click();
  await supplier.getByRole('link', { name: 'Nytt förslag' }).click();
  await supplier.getByLabel('Rubrik').fill(title);
  await supplier.getByLabel('Beskrivning').fill('Den som väntar kan bli uppringd i stället.');
  await supplier.getByRole('button', { name: 'Spara' }).click();
  await expect(supplier.getByRole('heading', { level: 1 })).toHaveText(title);
  const address = new URL(supplier.url()).pathname;
  await page.goto(address);
  await expect(page.getByRole('main')).not.toContainText(title);
  await step(supplier, 'Lämna in');
  await expect(supplier.getByText('Väntar på kommunen: bedöm förslaget')).toBeVisible();

  // Another supplier sees nothing of it until it is opened.
  const other = await as(browser, 'otherVendor');
  await other.goto('/innovation/proposals');
  await expect(other.getByRole('heading', { name: 'Förslag', level: 1 })).toBeVisible();
  await expect(other.getByRole('main')).not.toContainText(title);
  await other.goto(address);
  await expect(other.getByRole('main')).not.toContainText(title);
  await supplier.getByRole('button', { name: 'Öppna för andra leverantörer' }).click();
  await expect(supplier.getByRole('button', { name: 'Stäng för andra leverantörer' })).toBeVisible();
  await other.goto('/innovation/proposals');
  const opened = other.getByRole('region', { name: 'Öppna förslag från andra leverantörer' });
  await expect(opened.getByRole('heading', { name: title })).toBeVisible();
  await expect(opened).toContainText('Orange Business');
  await expect(opened.getByRole('link', { name: title })).toHaveCount(0);

  // A question, and its answer.
  await page.goto(address);
  await page.getByRole('button', { name: 'Ställ en fråga' }).click();
  await page.getByLabel('Text').fill('Hur många samtal gäller det?');
  await page.getByRole('button', { name: 'Ställ en fråga' }).click();
  await expect(page.getByText('Väntar på leverantören: besvara frågan')).toBeVisible();
  await expect(supplier.getByText('Er tur: besvara frågan')).toBeVisible();
  await supplier.getByRole('button', { name: 'Svara', exact: true }).click();
  await supplier.getByLabel('Text').fill('Omkring 300 i veckan.');
  await supplier.getByRole('button', { name: 'Svara', exact: true }).click();
  await expect(page.getByText('Omkring 300 i veckan.')).toBeVisible();

  // The gate says what it asks for.
  await step(page, 'Avsluta bedömningen');
  await expect(page.getByRole('alert')).toContainText('Fler behöver bedöma förslaget på alla kriterier.');
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await score(page, '5');
  const executive = await as(browser, 'executive');
  await executive.goto('/innovation/proposals/to-score');
  await executive.getByRole('link', { name: title }).click();
  await expect(executive.getByText('Du ser de andras poäng när du har bedömt alla kriterier.')).toBeVisible();
  await score(executive, '4');
  await expect(executive.getByRole('region', { name: 'Bedömning' }).getByRole('row', { name: /^Sammanvägt/ })).toContainText('4,5');
  await expect(supplier.getByRole('heading', { name: 'Bedömning' })).toHaveCount(0);
  await step(page, 'Avsluta bedömningen');
  await step(page, 'Godkänn', 'Tydlig nytta för dem som ringer');

  await expect(supplier.getByText('Tydlig nytta för dem som ringer')).toBeVisible();
  await supplier.getByRole('button', { name: 'Planera pilotet' }).click();
  await supplier.getByLabel('Plan', { exact: true }).fill('Växeln på två förvaltningar');
  await supplier.getByLabel('Första dag').fill('2026-01-01');
  await supplier.getByLabel('Sista dag').fill('2026-01-31');
  await supplier.getByLabel('Så ser man att det lyckas').fill('Hälften väntar kortare än en minut');
  await supplier.getByRole('button', { name: 'Planera pilotet' }).click();
  await expect(supplier.getByText('Växeln på två förvaltningar')).toBeVisible();
  await expect(page.getByText('Växeln på två förvaltningar')).toBeVisible();
  await step(page, 'Starta pilotet');
  await supplier.getByRole('button', { name: 'Rapportera resultatet' }).click();
  await supplier.getByLabel('Utfall').selectOption({ label: 'Lyckades' });
  await supplier.getByLabel('Resultat').fill('Sex av tio väntade kortare än en minut');
  await supplier.getByRole('button', { name: 'Rapportera resultatet' }).click();
  await expect(page.getByText('Sex av tio väntade kortare än en minut')).toBeVisible();
  await page.getByRole('button', { name: 'Ta i bruk', exact: true }).click();
  await page.getByRole('button', { name: 'Ta i bruk', exact: true }).click();
  await expect(page.getByText('Er tur: verifiera nyttan')).toBeVisible();

  // The supplier plans the benefit and measures it, the buyer verifies it.
  await supplier.getByRole('link', { name: 'Planera en nytta' }).click();
  await supplier.getByLabel('Rubrik').fill(benefit);
  await supplier.getByLabel('Så mycket bättre, timmar').fill('120');
  await supplier.getByLabel('Så mäts det').fill('Växelns tidrapporter');
  await supplier.getByRole('button', { name: 'Spara' }).click();
  await expect(supplier.getByRole('heading', { level: 1 })).toHaveText(benefit);
  await supplier.getByRole('button', { name: 'Skriv in vad som mättes' }).click();
  await supplier.getByLabel('Sparade timmar').fill('96,5');
  await supplier.getByRole('button', { name: 'Skriv in vad som mättes' }).click();
  await expect(supplier.getByRole('region', { name: 'Siffror' })).toContainText('96,5');
  await expect(supplier.getByRole('button', { name: 'Verifiera' })).toHaveCount(0);
  await page.goto(new URL(supplier.url()).pathname);
  await page.getByRole('button', { name: 'Verifiera' }).click();
  await page.getByLabel('Sparade timmar').fill('90');
  await page.getByRole('button', { name: 'Verifiera' }).click();
  await expect(page.getByRole('region', { name: 'Siffror' })).toContainText('75');
  await page.goto(address);
  await step(page, 'Nyttan är verifierad');
  await expect(page.getByRole('listitem').filter({ hasText: 'Nytta verifierad' })).toHaveAttribute('aria-current', 'step');
  await page.goto('/innovation/benefits');
  await expect(page.getByRole('table', { name: 'Nyttor' }).getByRole('row', { name: benefit })).toContainText('Verifierad');
});

test('the board is walked by keyboard, and the list keeps its place in the address', async ({ page }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/innovation/proposals');
  const board = page.getByRole('region', { name: 'Tavla' });
  await expect(board.getByRole('region', { name: /^Nytta verifierad/ }).getByRole('link', { name: 'Automatiserad patchning av servrar' })).toBeVisible();
  await expect(board.getByRole('region', { name: /^Inlämnat/ })).toContainText('1 försenat');
  await expect(page.getByRole('main')).not.toContainText('Förutse fulla diskar');
  await board.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Förslagets väg' })).toBeVisible();
  await page.goBack();
  await page.getByRole('radio', { name: 'Lista' }).check({ force: true });
  await expect(page).toHaveURL(/view=list/);
  await page.reload();
  await page.getByRole('combobox', { name: 'Vems tur' }).selectOption({ label: 'Vår tur' });
  const list = page.getByRole('table', { name: 'Förslag' });
  await expect(list.getByRole('link', { name: 'Larm direkt till rätt leverantör' })).toBeVisible();
  await expect(list.getByRole('link', { name: 'Byt lösenord själv' })).toHaveCount(0);
});

test('the organisation says what proposals are scored by, and everybody reads it', async ({ page, browser }) => {
  const name = unique('Klimat');
  await signIn(page, 'supplierManager');
  const colleague = await as(browser, 'administrator');
  for (const each of [page, colleague]) await each.goto('/innovation/proposals/terms');
  const criteria = (of: Page) => of.getByRole('group', { name: /^Kriterium \d+$/ });
  for (const each of [page, colleague]) await expect(criteria(each).first()).toBeVisible();
  const count = await criteria(page).count();
  await page.getByRole('button', { name: 'Lägg till ett kriterium' }).click();
  await expect(criteria(page).last().getByLabel('Kriterium')).toBeFocused();
  await page.keyboard.type(name);
  await criteria(page).last().getByLabel('Vikt').fill('12,5');
  await criteria(page).last().getByLabel('Vägledning').fill('Minskar utsläppen?');
  for (let at = count; at > 0; at--) {
    await page.getByRole('button', { name: `Flytta upp ${name}` }).click();
    // Before the next click: what moves is under the pointer.
    await expect(criteria(page).nth(at - 1).getByLabel('Kriterium')).toHaveValue(name);
  }
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Sparat.');

  const supplier = await as(browser, 'vendor');
  await supplier.goto('/innovation/proposals');
  await supplier.getByRole('link', { name: 'Svarstider och kriterier' }).click();
  const first = supplier.getByRole('region', { name: 'Vad förslag bedöms efter' }).getByRole('listitem').first();
  await expect(first).toContainText(`${name} vikt 12,5`);
  await expect(first).toContainText('Minskar utsläppen?');
  await expect(supplier.getByRole('button', { name: 'Spara' })).toHaveCount(0);

  // Somebody who had it open finds out, and loses nothing.
  await colleague.getByLabel('Antal som bedömer').fill('3');
  await colleague.getByRole('button', { name: 'Spara' }).click();
  await expect(colleague.getByRole('alert').filter({ hasText: 'Någon hann före dig' })).toContainText(name);
  await colleague.getByRole('button', { name: 'Använd det sparade för Vad förslag bedöms efter' }).click();
  await colleague.getByRole('button', { name: 'Använd det sparade för Antal som bedömer' }).click();
  await colleague.getByRole('button', { name: `Ta bort ${name}` }).click();
  await expect(criteria(colleague)).toHaveCount(count);
  await colleague.getByRole('button', { name: 'Spara det som står här' }).click();
  await expect(colleague.getByRole('main').getByRole('status')).toHaveText('Sparat.');
  // The product's own criteria still follow the reader's language. The account keeps its own.
  await supplier.route('**/api/auth/me', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.fallback()));
  await supplier.reload();
  await expect(supplier.getByRole('main')).not.toContainText(name);
  await supplier.getByRole('banner').getByText('English').first().click();
  await expect(supplier.getByRole('region', { name: 'What proposals are scored by' })).toContainText('Feasibility');
});
