import { expect, type Page, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { busyPeriod } from './support/period.js';
import { withoutStream } from './support/without-stream.js';

test.beforeEach(withoutStream);

const own = 'Orange Business';
const others = ['Driftpunkten', 'Stadsnätet', 'Arbetsplats Nord', 'Klientkraft'];

/** What anybody could read here, also what only a screen reader says. */
async function expectNoOtherName(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const text = await page.evaluate(() => document.body.textContent);
  for (const name of others) expect(text, `${name} on ${page.url()}`).not.toContain(name);
}

test('a vendor reads its own name and no other, from the overview down to a result', async ({ page }) => {
  await signIn(page, 'vendor');
  await page.goto('/overview');
  await expect(page.getByRole('main')).toContainText(/Er poäng i/);
  await expectNoOtherName(page);

  await page.goto(`/scorecards/${busyPeriod}`);
  await expect(page.getByRole('heading', { name: 'Rangordning' })).toHaveCount(0);
  await expect(page.getByRole('grid').first()).toContainText(own);
  await expectNoOtherName(page);

  await page.getByRole('grid').getByRole('link', { name: own, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(own);
  await expectNoOtherName(page);

  await page.getByRole('link', { name: /^Varför\?/ }).first().click();
  await expect(page).toHaveURL(/\/results\//);
  await expect(page.getByRole('main')).toContainText(own);
  await expectNoOtherName(page);
});

test("another supplier's addresses are pages that do not exist to a vendor", async ({ page, playwright, baseURL }) => {
  const buyer = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) });
  const credentials = { email: 'ledning@nacka.example', password: 'samsyn-demo' };
  await buyer.post('/api/auth/sign-in', { data: credentials });
  const first = async (url: string): Promise<string> => {
    const { items } = (await (await buyer.get(url)).json()) as { items: { id: string; name?: string; supplierName?: string }[] };
    return items.find(({ name, supplierName }) => (supplierName ?? name) !== own)?.id ?? '';
  };
  const supplier = await first('/api/suppliers?limit=100');
  const addresses = [
    `/suppliers/${supplier}`,
    `/scorecards/${busyPeriod}/suppliers/${supplier}`,
    `/contracts/${await first('/api/contracts?limit=100')}`,
    `/service-levels/${await first('/api/service-levels?limit=100')}`,
    `/results/${await first(`/api/results?period=${busyPeriod}&limit=100`)}`,
  ];
  await buyer.dispose();
  await signIn(page, 'vendor');
  for (const address of addresses) {
    await page.goto(address);
    await expect.soft(page.getByRole('main'), address).toContainText('finns inte');
    await page.waitForLoadState('networkidle');
    const text = await page.evaluate(() => document.body.textContent);
    for (const name of others) expect.soft(text, `${name} on ${address}`).not.toContain(name);
  }
  for (const address of ['/imports', '/settings/people']) {
    await page.goto(address);
    await expect.soft(page.getByRole('heading', { level: 1 }), address).toHaveText('Sidan finns inte');
  }
});
