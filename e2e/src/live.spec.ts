import { expect, test } from '@playwright/test';
import { cuttableLine } from './support/cuttable.js';
import { signIn } from './support/people.js';
import { unique } from './support/register.js';

test('what somebody else records shows without a reload, also after the stream was cut off', async ({ page, browser, baseURL }) => {
  await signIn(page, 'supplierManager');
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE' });
  const colleague = await context.newPage();
  await signIn(colleague, 'administrator');
  const record = async (title: string) => {
    const { items: suppliers } = (await (await colleague.request.get('/api/suppliers')).json()) as { items: { id: string }[] };
    const { items: towers } = (await (await colleague.request.get('/api/towers')).json()) as { items: { id: string }[] };
    const token = (await context.cookies()).find(({ name }) => name === 'samsyn_csrf')?.value ?? '';
    const data = { supplierId: suppliers[0]?.id, towerId: towers[0]?.id, title, from: new Date(Date.now() - 60_000).toISOString(), to: null };
    const response = await colleague.request.post('/api/outages', { data, headers: { 'X-CSRF-Token': token } });
    expect(response.status(), await response.text()).toBe(201);
  };
  const line = await cuttableLine(baseURL ?? '');
  await page.goto(`${line.address}/evidence/outages`);
  const mark = page.getByRole('banner').getByRole('status');
  await expect(mark).toHaveText('Direkt');
  await page.evaluate(() => Object.assign(window, { notReloaded: true }));

  const first = unique('Avbrott');
  await record(first);
  await expect(page.getByRole('link', { name: first })).toBeVisible();

  line.cut();
  await expect(mark).toHaveText('Återansluter …');
  const second = unique('Avbrott');
  await record(second);
  await expect(page.getByRole('link', { name: second })).toHaveCount(0);
  line.mend();
  await expect(page.getByRole('link', { name: second })).toBeVisible({ timeout: 20_000 });
  await expect(mark).toHaveText('Direkt');
  expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
  await context.close();
  line.close();
});
