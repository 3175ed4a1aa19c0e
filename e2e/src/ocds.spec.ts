import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { signIn } from './support/people.js';
import { unique } from './support/register.js';

test('published awards are taken in, the faulty put aside with the reason, and one becomes a contract that is handed out again', async ({ page }) => {
  const [ocid, supplier] = [unique('ocds-213czf').replace(' ', '-'), unique('Upphandlad AB')];
  const release = {
    ...{ ocid, id: 'r1', date: '2026-01-10T00:00:00Z', tag: ['award'], initiationType: 'tender', language: 'sv' },
    tender: { id: 't', title: 'Nät', classification: { scheme: 'CPV', id: '32400000' } },
    awards: [
      {
        ...{ id: 'a', title: `Nät ${ocid}`, value: { amount: 120000.12, currency: 'SEK' }, suppliers: [{ id: 's', name: supplier }] },
        contractPeriod: { startDate: '2026-02-01T00:00:00Z', endDate: '2027-01-31T23:59:59Z' },
      },
    ],
  };
  const { id: _, ...unnamed } = release;
  await signIn(page, 'supplierManager');
  await page.goto('/contracts');
  await page.getByRole('link', { name: 'Öppna upphandlingsdata' }).click();
  const buffer = Buffer.from([release, { ...unnamed, ocid: `${ocid}-b` }].map((one) => JSON.stringify(one)).join('\n'));
  await page.locator('input[type=file]').setInputFiles({ name: 'releases.jsonl', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Läs in publiceringarna' }).click();
  await expect(page.getByRole('main')).toContainText('2 lästa: 1 nya med 1 tilldelningar, 0 fanns redan, 1 lades åt sidan.');
  await expect(page.getByRole('row').filter({ hasText: `${ocid}-b` })).toContainText('id saknas.');

  await page.getByRole('row').filter({ hasText: `Nät ${ocid}` }).getByRole('link', { name: 'Skapa avtal' }).click();
  await expect(page.getByRole('region', { name: 'Ifyllt från en publicerad tilldelning' })).toContainText('12 månader');
  await page.getByRole('button', { name: `Lägg till ${supplier}` }).click();
  await expect(page.getByRole('button', { name: `Lägg till ${supplier}` })).toHaveCount(0);
  await expect(page.getByLabel('Avgift per månad')).toHaveValue(/^10\s000,01$/);
  await page.getByLabel('Högsta avdrag').fill('10');
  await page.getByLabel('Område', { exact: true }).selectOption({ label: 'Nät' });
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Nät ${ocid}`);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'OCDS' }).click();
  const saved = JSON.parse((await readFile(await (await downloading).path())).toString()) as { ocid: string; tag: string[] };
  expect(saved).toMatchObject({ ocid, tag: ['contract'] });

  await page.goto(`/contracts/ocds?q=${ocid}`);
  await expect(page.getByRole('row').filter({ hasText: `Nät ${ocid}` }).getByRole('link', { name: 'Till avtalet' })).toBeVisible();
});
