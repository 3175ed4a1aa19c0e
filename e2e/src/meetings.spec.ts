import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';

test('a tactical board runs from its proposed agenda to approved minutes, with actions in people’s lists', async ({ page, browser }) => {
  const said = 'Orange visar planen på torsdag';
  await signIn(page, 'supplierManager');
  await page.goto('/governance');
  await page.getByRole('main').getByRole('link', { name: 'Råd och forum', exact: true }).click();
  await page.getByRole('link', { name: 'Taktiskt forum Orange Business', exact: true }).click();
  await page.getByRole('region', { name: 'Kommande möten', exact: true }).getByRole('listitem').first().getByRole('link').click();
  const proposal = page.getByRole('region', { name: 'Förslag till dagordning', exact: true });
  const agenda = page.getByRole('region', { name: 'Dagordning', exact: true });
  await expect(proposal.getByRole('listitem').first()).toBeVisible();
  await proposal.getByRole('listitem').filter({ hasText: 'Visa en plan för bytet av lagring' }).getByRole('button', { name: /^Ta med/ }).click();
  await expect(agenda.getByRole('link', { name: /Visa en plan för bytet av lagring/ })).toBeVisible();
  await proposal.getByRole('button', { name: /^Låt bli/ }).first().click();
  await agenda.getByRole('button', { name: /^Ta med Byte av lagring i vår/ }).click();
  await agenda.getByRole('button', { name: 'Egen punkt', exact: true }).click();
  await agenda.getByLabel('Punkt', { exact: true }).fill('Bara för oss');
  await agenda.getByLabel('Vem som ser den').selectOption({ label: 'bara beställaren' });
  await agenda.getByRole('button', { name: 'Egen punkt', exact: true }).click();
  await expect(agenda.getByRole('button', { name: 'Ta bort Bara för oss', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Kalla till mötet', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Ledamöterna är kallade');
  await page.getByRole('button', { name: 'Börja mötet', exact: true }).click();
  const point = agenda.getByLabel(/^Vad som sades: Visa en plan/);
  await point.fill(said);
  await expect(agenda.getByText('Sparat.', { exact: true })).toBeVisible();
  const people = page.getByRole('region', { name: 'Närvaro och godkännande', exact: true });
  for (const name of [/^Lena Lindqvist/, /^Olle Sandberg/]) {
    await people.getByRole('checkbox', { name }).check();
    await expect(people.getByRole('checkbox', { name })).toBeChecked();
  }
  const decisions = page.getByRole('region', { name: 'Beslut', exact: true });
  await decisions.getByRole('button', { name: 'Nytt beslut', exact: true }).click();
  await decisions.getByLabel('Vad är beslutat', { exact: true }).fill('Bytet görs i mars');
  await decisions.getByRole('button', { name: 'Nytt beslut', exact: true }).click();
  await expect(decisions.getByRole('link', { name: 'Bytet görs i mars', exact: true })).toBeVisible();
  const actions = page.getByRole('region', { name: 'Åtgärder', exact: true });
  for (const [title, owner] of [['Skicka planen för bytet', 'Orange Business'], ['Läs planen för bytet', 'Lena Lindqvist']] as const) {
    await actions.getByRole('button', { name: 'Ny åtgärd', exact: true }).click();
    await actions.getByLabel('Vad ska göras', { exact: true }).fill(title);
    await actions.getByLabel('Ansvarig').selectOption({ label: owner });
    await actions.getByLabel('Senast').fill('2030-01-15');
    await actions.getByRole('button', { name: 'Ny åtgärd', exact: true }).click();
    await expect(actions.getByRole('link', { name: title, exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Skicka protokollet', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('protokoll att godkänna');

  const vendor = await (await browser.newContext()).newPage();
  await signIn(vendor, 'vendor');
  await vendor.goto(page.url());
  await expect(vendor.getByText(said, { exact: true })).toBeVisible();
  await expect(vendor.getByText('Bara för oss', { exact: true })).toHaveCount(0);
  const downloading = vendor.waitForEvent('download');
  await vendor.getByRole('button', { name: 'Spara protokollet som PDF', exact: true }).click();
  const saved = await downloading;
  expect(saved.suggestedFilename()).toMatch(/^Protokoll Taktiskt forum Orange Business .*\.pdf$/);
  expect((await readFile(await saved.path())).subarray(0, 5).toString()).toBe('%PDF-');
  await vendor.getByRole('button', { name: 'Godkänn protokollet', exact: true }).click();
  await expect(vendor.getByRole('main')).toContainText('godkände');
  await vendor.goto('/actions');
  await expect(vendor.getByRole('link', { name: 'Skicka planen för bytet', exact: true })).toBeVisible();
  await expect(vendor.getByRole('link', { name: 'Läs planen för bytet', exact: true })).toHaveCount(0);

  const stranger = await (await browser.newContext()).newPage();
  await signIn(stranger, 'otherVendor');
  await stranger.goto(page.url());
  await expect(stranger.getByRole('main')).not.toContainText(said);

  await page.getByRole('button', { name: 'Godkänn protokollet', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Godkänt av alla som var med');
  await page.goto('/actions?owner=me');
  await page.getByRole('link', { name: 'Läs planen för bytet', exact: true }).click();
  await page.getByRole('link', { name: /^Taktiskt forum Orange Business/ }).click();
  await expect(page.getByRole('main')).toContainText('protokoll godkänt');
  await page.goto('/governance/decisions?q=bytet');
  await expect(page.getByRole('link', { name: 'Bytet görs i mars', exact: true })).toBeVisible();
});
