import { expect, test } from '@playwright/test';
import { signIn } from './support/people.js';
import { unique } from './support/register.js';

test('a manager adds a service and a component, ties them together, and cannot tie them in a circle', async ({ page }) => {
  await signIn(page, 'supplierManager');
  const [component, other, service] = [unique('Provkluster'), unique('Provlagring'), unique('Provtjänst')];
  for (const name of [component, other]) {
    await page.goto('/services/components/new');
    await page.getByLabel('Namn').fill(name);
    await page.getByLabel('Leverantör').selectOption({ label: 'Orange Business' });
    await page.getByLabel('Område').selectOption({ label: 'Drift' });
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
  const needs = page.getByRole('region', { name: 'Behöver direkt' });
  const add = async (name: string) => {
    await needs.getByRole('button', { name: 'Lägg till beroende' }).click();
    await needs.getByPlaceholder('Sök bland komponenter och tjänster').fill(name);
    await needs.getByLabel('Behöver').selectOption({ label: `${name} (Orange Business)` });
    await needs.getByRole('button', { name: 'Lägg till beroende' }).click();
  };
  // The storage needs the cluster, the cluster may not need the storage.
  await add(component);
  await needs.getByRole('link', { name: component }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(component);
  await add(other);
  await expect(page.getByRole('alert')).toContainText(`Beroendet skulle gå runt: ${component} → ${other} → ${component}`);

  await page.goto('/services/new');
  await page.getByLabel('Namn').fill(service);
  await page.getByLabel('Betydelse').selectOption({ label: 'Kritisk' });
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(service);
  await add(other);
  const drawing = page.getByRole('group', { name: `Vad ${service} vilar på` });
  await expect(drawing.getByRole('link')).toHaveCount(2);
  await needs.getByLabel(`Beroendet av ${other}`, { exact: true }).selectOption({ label: 'Mjukt' });
  await expect(page.getByText('0 hårt, 2 mjukt')).toBeVisible();

  await drawing.getByRole('link', { name: new RegExp(`^${component}`) }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(component);
  await expect(page.getByRole('region', { name: 'Tjänster som vilar på den' })).toContainText(service);
});

test('a vendor finds the services that rest on its components, and no word of another supplier’s contract', async ({ page }) => {
  await signIn(page, 'vendor');
  await page.goto('/services?criticality=critical');
  const list = page.getByRole('table', { name: 'Tjänster' });
  await list.getByRole('link', { name: 'Verksamhetssystem omsorg' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verksamhetssystem omsorg');
  const drawing = page.getByRole('group', { name: /^Vad .* vilar på$/ });
  await expect(drawing.getByRole('img', { name: /^Stadsnätets stam, Nät · Stadsnätet Öst AB/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lägg till beroende' })).toHaveCount(0);
  await drawing.getByRole('link', { name: /^Databaskluster A/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Databaskluster A');

  await page.goto('/services/components');
  await expect(page.getByRole('main')).not.toContainText('Stadsnätets stam');
});
