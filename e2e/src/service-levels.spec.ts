import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { ownContract, unique } from './support/register.js';

test('a service level is written down on its contract and reads as a sentence in both languages', async ({ page }) => {
  await signIn(page, 'supplierManager');
  const contract = await ownContract(page);
  const name = unique('Löst i tid');
  await page.goto(`/contracts/${contract.id}`);
  await page.getByRole('link', { name: 'Lägg till servicenivå' }).click();
  await page.getByLabel('Område').selectOption({ label: 'Nät' });
  await page.getByLabel('Namn').fill(name);
  await page.getByLabel('Kod').fill('PROV-P2');
  await page.getByLabel('Mått').selectOption({ label: 'Lösningstid' });
  await page.getByLabel('Prioritet').selectOption('2');
  await page.getByLabel('Inom timmar').fill('8');
  await page.getByLabel('och minuter').fill('30');
  await page.getByLabel('Servicetid enligt').selectOption({ label: 'Dygnet runt' });
  await page.getByLabel('Mål i procent').fill('97,5');
  await page.getByLabel('Minst i procent').fill('90');
  const swedish = /97,5\s?% av incidenterna med prioritet 2 ska vara lösta inom 8\sh 30\smin servicetid\./;
  await expect(page.getByRole('status').filter({ hasText: 'Så här läses det' })).toContainText(swedish);
  await page.getByRole('checkbox', { name: 'Väntar på användaren' }).check();
  await page.getByLabel('Gäller från').fill('2026-01-01');
  await page.getByRole('button', { name: 'Spara' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const meaning = page.getByRole('main');
  await expect(meaning).toContainText(swedish);
  await expect(meaning).toContainText('Klockan står still vid väntan på användaren.');
  await expect(meaning.getByRole('region', { name: 'Uppgifter' }).getByRole('link', { name: contract.supplier })).toBeVisible();

  // The account is shared with other tests and keeps its language; this browser alone reads English.
  await page.route('**/api/auth/me', (route) => (route.request().method() === 'PATCH' ? route.abort() : route.fallback()));
  await page.getByRole('banner').getByText('English').first().click();
  await expect(meaning).toContainText(/97\.5\s?% of incidents of priority 2 are to be resolved within 8\sh 30\smin of service time\./);
  await page.getByRole('banner').getByText('Svenska').first().click();
  await expect(meaning).toContainText(swedish);
});
