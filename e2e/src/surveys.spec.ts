import { type APIRequestContext, type Browser, expect, type Page, request, test } from '@playwright/test';
import { password, signIn } from './support/people.js';
import { unique } from './support/register.js';

interface Round {
  id: string;
  version: number;
  title: string;
  templateId: string;
  rated: { id: string; name: string }[];
  state: string;
}

/** The buyer's people who run suppliers. */
const users = ['admin', 'leverantor', 'ingrid', 'amir', 'sofia'].map((name) => `${name}@nacka.example`);

// One round runs at a time.
test.describe.configure({ mode: 'serial' });

async function token(context: { storageState(): Promise<{ cookies: { name: string; value: string }[] }> }): Promise<string> {
  return (await context.storageState()).cookies.find(({ name }) => name === 'samsyn_csrf')?.value ?? '';
}

async function send<T>(by: APIRequestContext, path: string, data: object, version?: number): Promise<T> {
  const headers = { 'X-CSRF-Token': await token(by), ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) };
  const response = await by.post(path, { data, headers });
  expect(response.ok(), await response.text()).toBe(true);
  return (response.status() === 204 ? null : await response.json()) as T;
}

/** An open round of the test's own; one that still runs is closed first. */
async function openRound(page: Page, more: object): Promise<Round> {
  const rounds = async (query: string) => ((await (await page.request.get(`/api/survey-rounds?${query}`)).json()) as { items: Round[] }).items;
  for (const { id, version } of await rounds('state=open')) await send(page.request, `/api/survey-rounds/${id}/steps`, { action: 'close' }, version);
  const [known] = await rounds('state=published');
  const [today, end] = [0, 10].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
  const round = await send<Round>(page.request, '/api/survey-rounds', {
    ...{ title: unique('Omgång'), templateId: known?.templateId, groups: [{ group: 'users', weight: '1' }], ratedIds: known?.rated.map(({ id }) => id) },
    ...{ ratesEachOther: false, ratesBuyer: false, startsOn: today, endsOn: end, illustrative: true, ...more },
  });
  return send<Round>(page.request, `/api/survey-rounds/${round.id}/steps`, { action: 'open' }, round.version);
}

async function answerAs(email: string, { id }: Round, baseURL: string | undefined): Promise<void> {
  const own = await request.newContext(baseURL ? { baseURL } : {});
  expect((await own.post('/api/auth/sign-in', { data: { email, password } })).ok()).toBe(true);
  const form = (await (await own.get(`/api/my-surveys/${id}`)).json()) as { about: { id: string }[]; statements: unknown[] };
  await send(own, `/api/my-surveys/${id}/answers`, { answers: form.about.map((each) => ({ ratedId: each.id, marks: form.statements.map(() => 4) })) });
  await own.dispose();
}

async function step(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Says the same of everybody asked about, as a person does on the page. */
async function answerOnThePage(page: Page, word: string): Promise<string[]> {
  const names: string[] = [];
  for (;;) {
    const heading = page.locator('h2.party');
    names.push(((await heading.textContent()) ?? '').trim());
    const groups = page.getByRole('group').filter({ has: page.getByRole('radio') });
    for (let nth = 0; nth < (await groups.count()); nth += 1) await groups.nth(nth).getByRole('radio', { name: word, exact: true }).check();
    const last = page.getByRole('button', { name: 'Skicka mina svar', exact: true });
    if (await last.isVisible()) {
      await last.click();
      await expect(page.getByRole('heading', { name: 'Tack, dina svar är inskickade' })).toBeVisible();
      return names;
    }
    await page.getByRole('button', { name: 'Nästa', exact: true }).click();
    await expect(heading).not.toHaveText(names.at(-1) ?? '');
  }
}

async function vendorPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const page = await (await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE', viewport: { width: 390, height: 800 } })).newPage();
  await signIn(page, 'vendor');
  return page;
}

test('a round that four have answered stays hidden, from the buyer and from the supplier', async ({ page, browser, baseURL }) => {
  await signIn(page, 'supplierManager');
  const round = await openRound(page, {});
  for (const email of users.slice(0, 4)) await answerAs(email, round, baseURL);
  await page.goto(`/governance/surveys/${round.id}`);
  await expect(page.getByRole('region', { name: 'Hur många som har svarat' })).toContainText('4 av 5 har svarat');
  await expect(page.getByRole('link', { name: 'Se resultat' })).toHaveCount(0);
  await step(page, 'Stäng omgången');
  await page.getByRole('link', { name: 'Se resultat' }).click();
  const grades = page.getByRole('table', { name: 'Betyg per part' });
  await expect(grades.getByRole('row').filter({ hasText: 'Orange Business' })).toContainText('Visas inte');
  await expect(page.getByText('färre än 5 har svarat, så det de svarade visas inte')).toBeVisible();
  await page.goto(`/governance/surveys/${round.id}`);
  await step(page, 'Publicera resultatet');
  const vendor = await vendorPage(browser, baseURL);
  await vendor.goto(`/governance/surveys/${round.id}/results`);
  await expect(vendor.getByText('Inget betyg visas: ingen grupp har minst 5 svar.')).toBeVisible();
  const answer = await vendor.request.get(`/api/survey-rounds/${round.id}/results`);
  expect(await answer.text()).not.toMatch(/"(mean|grade)":"/);
});

test('a fifth person’s answers, given on a phone, make it show; a supplier sees its own alone', async ({ page, browser, baseURL }) => {
  await signIn(page, 'supplierManager');
  const round = await openRound(page, {});
  for (const email of users.filter((each) => !each.startsWith('leverantor'))) await answerAs(email, round, baseURL);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/governance/surveys');
  await page.getByRole('region', { name: `${round.title} väntar på dina svar` }).getByRole('link', { name: 'Svara på enkäten' }).click();
  await expect(page.getByText('Dina svar sparas utan namn och utan tid')).toBeVisible();
  await page.getByRole('button', { name: 'Nästa', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Välj ett svar för varje påstående');
  const names = await answerOnThePage(page, '2 Knappt');
  expect(names).toContain('Orange Business');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/governance/surveys/${round.id}`);
  await step(page, 'Stäng omgången');
  await step(page, 'Publicera resultatet');
  await page.getByRole('link', { name: 'Se resultat' }).click();
  // Four said 4 and one 2.
  await expect(page.getByRole('table', { name: 'Betyg per part' }).getByRole('row').filter({ hasText: 'Orange Business' })).toContainText('3,6');
  const vendor = await vendorPage(browser, baseURL);
  await vendor.goto(`/governance/surveys/${round.id}/results`);
  await expect(vendor.getByRole('heading', { name: 'Orange Business', exact: true })).toBeVisible();
  await expect(vendor.getByText('Betyg 3,6 av 5. Svar: 5.')).toBeVisible();
  for (const name of names.filter((each) => each !== 'Orange Business')) await expect(vendor.getByText(name)).toHaveCount(0);
});

test('a vendor rates the others and the buyer, and sees nothing of what is said of them', async ({ page, browser, baseURL }) => {
  await signIn(page, 'supplierManager');
  const groups = [{ group: 'users', weight: '1' }, { group: 'suppliers', weight: '1' }];
  const round = await openRound(page, { groups, ratesEachOther: true, ratesBuyer: true });
  const vendor = await vendorPage(browser, baseURL);
  await vendor.goto(`/governance/surveys/${round.id}/answer`);
  const rated = await answerOnThePage(vendor, '4 Till stor del');
  expect(rated).not.toContain('Orange Business');
  expect(rated).toContain('Nacka kommun (beställaren)');
  await vendor.goto(`/governance/surveys/${round.id}`);
  await expect(vendor.getByText('Du har svarat. Dina svar går inte att hitta eller ändra.')).toBeVisible();
  await expect(vendor.getByText('Hur många som har svarat')).toHaveCount(0);
  for (const name of rated.filter((each) => !each.startsWith('Nacka'))) await expect(vendor.getByText(name)).toHaveCount(0);
  expect((await vendor.request.get(`/api/survey-rounds/${round.id}/results`)).status()).toBe(404);
  await vendor.goto('/governance/collaboration');
  await expect(vendor.getByRole('heading', { name: 'Så räknas poängen för Orange Business' })).toBeVisible();
  await expect(vendor.getByRole('table', { name: 'Så räknas poängen för Orange Business' })).toContainText('Betyg i enkät');
});
