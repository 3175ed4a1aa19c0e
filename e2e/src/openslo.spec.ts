import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { signIn } from './support/people.js';
import { ownContract, unique } from './support/register.js';

const slo = (name: string, target: number) => `apiVersion: openslo/v1
kind: SLO
metadata:
  name: ${name}
  displayName: Webben ${name}
spec:
  service: web
  indicatorRef: up
  timeWindow:
    - duration: 28d
      isRolling: true
  budgetingMethod: Timeslices
  objectives:
    - target: ${target}
      timeSliceTarget: 0.9
      timeSliceWindow: 1m
`;

test('objectives in the open standard are taken in, refused by their path, made into a service level and handed out', async ({ page }) => {
  const name = unique('web').replace(' ', '-');
  await signIn(page, 'supplierManager');
  const contract = await ownContract(page);
  await page.goto('/service-levels');
  await page.getByRole('link', { name: 'OpenSLO' }).click();
  const text = `${slo(name, 0.9995)}---\n${slo(`${name}-b`, 1.2)}`;
  await page.locator('input[type=file]').setInputFiles({ name: 'slo.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Läs in dokumenten' }).click();
  const report = page.getByRole('status').filter({ hasText: 'avvisade' });
  await expect(report).toContainText('1 nya, 0 ändrade, 0 som förut, 1 avvisade.');
  await expect(report).toContainText('spec.objectives[0].target');

  const row = page.getByRole('row').filter({ hasText: `Webben ${name}` });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara allt som YAML' }).click();
  expect((await readFile(await (await downloading).path())).toString()).toContain(`name: ${name}\n`);

  await row.getByRole('link', { name: 'Skapa servicenivå' }).click();
  await expect(page.getByRole('region', { name: 'Ifyllt från ett OpenSLO-dokument' })).toContainText('tidsskivor');
  await expect(page.getByLabel('Mål i procent')).toHaveValue('99,95');
  await page.getByLabel('Avtal', { exact: true }).selectOption(contract.id);
  await page.getByLabel('Område').selectOption({ label: 'Nät' });
  await page.getByLabel('Servicetid enligt').selectOption({ label: 'Dygnet runt' });
  await page.getByLabel('Gäller från').fill('2026-01-01');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Webben ${name}`);
  await expect(page.getByRole('main')).toContainText(/99,95\s?% av servicetiden/);
});
