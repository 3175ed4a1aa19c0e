import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';

test('an assessor publishes a round, and the buyer makes an action of what it recommends', async ({ page, browser }) => {
  await signIn(page, 'assessor');
  await page.goto('/governance/assessments');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press('Ny omgång');
  await page.getByLabel('Rubrik', { exact: true }).fill('Granskning av utträde');
  await page.getByLabel('Från och med', { exact: true }).fill('2026-01-01');
  await page.getByLabel('Till och med', { exact: true }).fill('2026-06-30');
  await press('Ny omgång');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Granskning av utträde');
  await press('Lägg till kriterium');
  await page.getByLabel('Kriterium', { exact: true }).fill('Utträdesplaner');
  await page.getByLabel('Betyg', { exact: false }).selectOption('2');
  await press('Lägg till kriterium');
  await expect(page.getByRole('region', { name: 'Kriterier', exact: true })).toContainText('2 av 5');
  await press('Lägg till rekommendation');
  await page.getByLabel('Rekommendation', { exact: true }).fill('Pröva en utträdesplan i år');
  await press('Lägg till rekommendation');
  await expect(page.getByRole('region', { name: 'Rekommendationer', exact: true })).toContainText('Pröva en utträdesplan i år');
  await press('Publicera omgången');
  await press('Publicera omgången');
  await expect(page.getByRole('region', { name: 'Omgång', exact: true })).toContainText('Publicerad');
  await expect(page.getByRole('button', { name: 'Lägg till kriterium', exact: true })).toHaveCount(0);

  const manager = await (await browser.newContext()).newPage();
  await signIn(manager, 'supplierManager');
  await manager.goto('/governance/assessments');
  await manager.getByRole('link', { name: 'Granskning av utträde', exact: true }).click();
  await manager.getByRole('button', { name: 'Gör en åtgärd', exact: true }).click();
  await expect(manager.getByLabel('Åtgärd', { exact: true })).toHaveValue('Pröva en utträdesplan i år');
  await manager.getByRole('button', { name: 'Gör en åtgärd', exact: true }).click();
  await expect(manager.getByRole('region', { name: 'Rekommendationer', exact: true })).toContainText('Åtgärd pågår');

  const vendor = await (await browser.newContext()).newPage();
  await signIn(vendor, 'vendor');
  await vendor.goto('/governance/assessments');
  await expect(vendor.getByRole('heading', { level: 1 })).toHaveText('Externa granskningar');
  await expect(vendor.getByRole('main')).not.toContainText('Granskning av utträde');

  await page.reload();
  await page.getByRole('region', { name: 'Rekommendationer', exact: true }).getByRole('link', { name: 'Pröva en utträdesplan i år', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pröva en utträdesplan i år');
});
