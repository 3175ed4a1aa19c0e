import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Person, signIn } from './support/people.js';
import { unique } from './support/register.js';

interface Named {
  id: string;
  name: string;
}

/** An outage of the supplier whom the vendor of the demo works for, under way for an hour. */
async function underWay(page: Page, title: string): Promise<string> {
  const named = async (path: string, name: string) => {
    const { items } = (await (await page.request.get(path)).json()) as { items: Named[] };
    return items.find((one) => one.name === name)?.id;
  };
  const token = (await page.context().cookies()).find(({ name }) => name === 'samsyn_csrf')?.value ?? '';
  const data = {
    ...{ supplierId: await named('/api/suppliers', 'Orange Business'), towerId: await named('/api/towers', 'Nät') },
    ...{ title, from: new Date(Date.now() - 3_600_000).toISOString(), note: 'Båda vägarna till kommunhuset' },
  };
  const response = await page.request.post('/api/outages', { data, headers: { 'X-CSRF-Token': token } });
  expect(response.status(), await response.text()).toBe(201);
  return ((await response.json()) as Named).id;
}

async function as(browser: Browser, person: Person): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })).newPage();
  await signIn(page, person);
  return page;
}

test('an outage is found by search and ended on its page, and is nowhere for another supplier', async ({ page, browser }) => {
  await signIn(page, 'supplierManager');
  const title = unique('Fiberbrott');
  const id = await underWay(page, title);
  await page.goto('/overview');
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible();
  await page.keyboard.press('Control+k');
  const typing = page.getByRole('combobox', { name: 'Sök eller gå till …' });
  await typing.fill(title);
  await expect(page.getByRole('group', { name: 'Träffar' }).getByRole('option').first()).toContainText('Avbrott');
  await typing.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/evidence/outages/${id}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const happened = page.getByRole('region', { name: 'Vad hände' });
  await expect(happened).toContainText('Pågår');
  await expect(happened).toContainText('Båda vägarna till kommunhuset');
  await happened.getByRole('button', { name: 'Avsluta avbrottet' }).click();
  await happened.getByRole('button', { name: 'Avsluta avbrottet' }).click();
  await expect(happened).toContainText('Över');
  await expect(happened.getByRole('button')).toHaveCount(0);

  const own = await as(browser, 'vendor');
  await own.goto(`/search?q=${encodeURIComponent(title)}`);
  await own.getByRole('link', { name: title }).click();
  await expect(own.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(own.getByRole('link', { name: 'Ändra' })).toHaveCount(0);

  const other = await as(browser, 'otherVendor');
  await other.goto(`/search?q=${encodeURIComponent(title)}`);
  await expect(other.getByText(`Inget hittades för ”${title}”.`)).toBeVisible();
  await other.goto(`/evidence/outages/${id}`);
  await expect(other.getByRole('alert')).toBeVisible();
  await expect(other.getByText(title)).toHaveCount(0);
});

test('maintenance is added from the list, and its page says that it overran', async ({ page }) => {
  await signIn(page, 'supplierManager');
  await page.goto('/evidence/maintenance-windows');
  await page.getByRole('link', { name: 'Lägg in underhåll' }).click();
  const title = unique('Byte av växel');
  await page.getByLabel('Vad hände').fill(title);
  await page.getByLabel('Leverantör', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Område', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Från', { exact: true }).fill('2026-03-10T22:00');
  await page.getByLabel('Till', { exact: true }).fill('2026-03-11T02:00');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const when = page.getByRole('region', { name: 'När' });
  await when.getByRole('button', { name: 'Ange när det slutade' }).click();
  await when.getByLabel('Slutade egentligen').fill('2026-03-11T02:30');
  await when.getByRole('button', { name: 'Ange när det slutade' }).click();
  await expect(when).toContainText(/Drog över med 30\s?min/);
  await expect(page.getByRole('region', { name: 'Historik' })).toContainText('slutade egentligen');
  await page.goto(`/evidence/maintenance-windows?q=${encodeURIComponent(title)}`);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
