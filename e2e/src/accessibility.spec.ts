import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type Person, signIn } from './support/people.js';
import { busyPeriod, monthsBack } from './support/period.js';
import { owedReport, returnReport, submitReport } from './support/report.js';
import { withoutStream } from './support/without-stream.js';

test.beforeEach(withoutStream);

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const pages: Record<Exclude<Person, 'otherVendor'>, string[]> = {
  administrator: ['/settings', '/settings/people', '/settings/towers', '/settings/teams', '/account', '/notifications', '/settings/api-tokens', '/settings/integrations', '/settings/webhooks', '/settings/mail', '/settings/cases', '/settings/personal-data', '/settings/personal-data/retention', '/settings/personal-data/erasures'],
  supplierManager: [
    '/governance/surveys', '/governance/surveys/new', '/governance/surveys/questionnaires', '/governance/surveys/questionnaires/new', '/governance/collaboration', '/governance/collaboration/terms',
    '/overview', '/incidents', '/incidents/new', '/imports', '/imports/new', '/contracts', '/contracts/new', '/suppliers',
    '/service-levels', '/service-levels/new', '/settings/calendars', '/accessibility', '/credits', '/credits/statements',
    '/costs', '/costs/invoices', '/costs/claims', '/costs/ledger-suppliers', '/costs/imports', '/costs/imports/new', '/settings/publication', '/public/nacka/quality', '/public/nacka/status',
    '/evidence/outages', '/evidence/outages/new', '/evidence/maintenance-windows', '/evidence/maintenance-windows/new',
    '/evidence/import', '/evidence/measurement-series', '/back-tests', '/back-tests/new', '/board-packs', '/board-packs/schedules', '/board-packs/schedules/new', '/board-packs/facts',
    '/service-levels/openslo', '/contracts/ocds', '/services', '/services/new', '/services/components', '/services/components/new',
    `/ledgers/hand-offs?from=${busyPeriod}&to=${busyPeriod}`, `/ledgers/hand-offs/incidents?from=${busyPeriod}`,
    '/major-incidents', '/major-incidents/obligations', '/ledgers/end-to-end', '/ledgers/terms', '/actions',
    '/reports', '/operating-level-agreements', '/operating-level-agreements/new', '/scorecards/objections', '/settings/score-statements',
    '/reports/templates', '/reports/templates/new',
    '/scorecards/models', '/scorecards/recorded-values', '/scorecards/adjustments', '/scorecards/closes', `/scorecards/closes/${monthsBack(2)}`,
    `/scorecards/closes/${monthsBack(4)}`,
    '/innovation', '/innovation/commitments', '/innovation/commitments/new', '/innovation/funds',
    '/innovation/challenges', '/innovation/challenges/new', '/innovation/proposals', '/innovation/proposals?view=list', '/innovation/proposals/new',
    '/innovation/proposals/to-score', '/innovation/proposals/terms', '/innovation/benefits',
    '/governance/change-requests', '/governance/change-requests/rate-cards', '/governance/orders', '/governance/sourcing', '/governance/market',
    '/governance/assessments', '/innovation/outcome-studies',
    '/cases', '/cases/disclosures', '/cases/verify', '/search?q=avtal', '/governance',
    '/governance/boards', '/governance/boards/new', '/governance/meetings', '/governance/meetings/new', '/governance/decisions', '/governance/escalations',
    '/governance/escalations/ladders', '/governance/escalations/new', '/actions/new',
    '/governance/risks', '/governance/risks/new', '/governance/risks/concentration', '/governance/risks/exit', '/governance/obligations', '/governance/obligations/new',
    '/governance/compliance', '/governance/compliance/new', '/governance/compliance/subprocessors', '/governance/contract-calendar',
  ],
  executive: [
    '/governance/surveys', '/governance/collaboration',
    '/overview', '/scorecards', `/scorecards/${busyPeriod}`, `/scorecards/${busyPeriod}?view=dimensions`, `/scorecards/${busyPeriod}/organisation`,
    '/scorecards/compare',
  ],
  assessor: ['/overview', '/scorecards', '/governance/assessments', '/innovation/outcome-studies'],
  vendor: [
    '/governance/surveys', '/governance/collaboration',
    '/reports',
    '/overview', '/scorecards', '/incidents', '/contracts', '/service-levels', '/credits', '/evidence/outages', '/services',
    '/innovation', '/innovation/commitments', '/innovation/funds',
    `/ledgers/hand-offs?from=${busyPeriod}`, '/ledgers/end-to-end', '/settings/api-tokens', '/actions', '/operating-level-agreements', '/scorecards/objections',
    '/innovation/challenges', '/innovation/proposals', '/innovation/proposals/new', '/innovation/proposals/terms', '/innovation/benefits',
    '/governance/change-requests', '/governance/change-requests/rate-cards', '/governance/orders', '/governance/assessments',
    '/reports/templates', '/scorecards/compare', '/scorecards/closes', '/suppliers', '/search?q=avtal', '/governance',
    '/governance/boards', '/governance/meetings', '/governance/decisions', '/governance/escalations',
    '/governance/obligations', '/governance/compliance', '/governance/compliance/subprocessors', '/governance/contract-calendar',
  ],
};

async function faults(page: Page): Promise<string[]> {
  // No page has frames, so axe needs no second page to gather what it found; only faults are read.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ runOnly: wcag, resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Lists whose first line leads to a page of its own. */
const lists = [
  '/governance/surveys', '/governance/surveys/questionnaires',
  `/scorecards/${busyPeriod}`, '/incidents', '/contracts', '/suppliers', '/service-levels', '/settings/calendars', '/credits',
  '/credits/statements', '/evidence/outages', '/evidence/maintenance-windows', '/evidence/measurement-series', '/services', '/services/components', '/settings/integrations', '/settings/webhooks', '/major-incidents', '/ledgers/end-to-end', '/actions', '/cases',
  '/innovation/challenges', '/innovation/proposals?view=list', '/operating-level-agreements',
  '/reports/templates', '/scorecards/recorded-values', '/costs/invoices', '/costs/imports', '/scorecards/closes',
  '/innovation/benefits', '/innovation/commitments', '/innovation/funds', '/innovation/outcome-studies',
  '/governance/orders', '/governance/sourcing', '/governance/market', '/governance/assessments', '/governance/boards', '/governance/meetings',
  '/governance/decisions', '/governance/escalations', '/governance/risks', '/governance/risks/exit', '/governance/obligations',
  '/governance/compliance', '/governance/compliance/subprocessors', '/governance/contract-calendar',
];

async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const looks = [
  { name: 'wide, light', width: 1440, colorScheme: 'light' },
  { name: 'phone, dark', width: 360, colorScheme: 'dark' },
] as const;

/** In each look, one after the other: a page is opened once. */
async function check(page: Page, path: string): Promise<void> {
  for (const { name, width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await loaded(page);
    await still(page);
    expect.soft(await faults(page), `${path}, ${name}`).toEqual([]);
    // What draws itself to its width does so a moment after.
    await expect.poll(() => sideways(page), { message: `${path} scrolls sideways, ${name}` }).toBeLessThanOrEqual(0);
  }
  // Whatever is clicked next is clicked in a wide, light window.
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** Nothing on the way from one colour or place to another. Taken to its end, as a busy browser may not draw for a while. */
async function still(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    for (const animation of ending) animation.finish();
  });
}

/** Settled: what the page shows is no longer a skeleton of what comes. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(?!Sidan finns inte)./, { timeout: 20_000 });
  await loaded(page);
  await page.waitForLoadState('networkidle');
}

async function loaded(page: Page): Promise<void> {
  await expect(page.locator('sam-skeleton, [aria-busy=true]')).toHaveCount(0);
}

test('has no fault on sign-in', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible();
  await check(page, '/sign-in');
});

/** Each its own test, so that the workers share the pages. */
const pagesAtOnce = 12;

for (const [person, all] of Object.entries(pages)) {
  for (let first = 0; first < all.length; first += pagesAtOnce) {
    const paths = all.slice(first, first + pagesAtOnce);
    test(`has no fault on the pages of the ${person} from ${paths[0]} on, and none wider than the screen`, async ({ page }) => {
      test.setTimeout(60_000 + paths.length * 15_000);
      await signIn(page, person as Person);
      for (const path of paths) {
        await open(page, path);
        await check(page, path);
      }
    });
  }
}

for (let first = 0; first < lists.length; first += pagesAtOnce) {
  const paths = lists.slice(first, first + pagesAtOnce);
  test(`has no fault on the page behind a line of a list from ${paths[0]} on`, async ({ page }) => {
    test.setTimeout(60_000 + paths.length * 20_000);
    await signIn(page, 'supplierManager');
    for (const path of paths) {
      await open(page, path);
      // A link that only narrows the page itself carries a query.
      const links = page.getByRole('main').locator('tbody a');
      const away = links.and(page.locator(':not([href*="?"])'));
      await ((await away.count()) > 0 ? away : links).first().click();
      await expect(page).not.toHaveURL(new RegExp(`${path}$`));
      await settled(page);
      await check(page, `behind ${path}`);
    }
  });
}

test('has no fault on the scorecard of a supplier, a contract and an open month', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'executive');
  for (const link of ['Orange Business', /^Drift av/]) {
    await open(page, `/scorecards/${busyPeriod}`);
    await page.getByRole('main').getByRole('link', { name: link }).first().click();
    await expect(page).toHaveURL(/\/(suppliers|contracts)\//);
    await settled(page);
    await check(page, `the scorecard of ${String(link)}`);
  }
});

test('has no fault on a new amendment and on a result', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'supplierManager');
  await open(page, '/contracts');
  await page.getByRole('main').getByRole('table').first().getByRole('link').first().click();
  await page.getByRole('link', { name: 'Nytt tillägg' }).click();
  await page.getByLabel('Villkoren för viten ändras').check();
  await settled(page);
  await check(page, 'a new amendment');
  await open(page, '/overview');
  await page.getByRole('region', { name: /^Under målet/ }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/results\//);
  await settled(page);
  await check(page, 'a result');
});

test('has no fault on a report, from its draft to two versions beside each other', async ({ page, browser, baseURL }) => {
  test.setTimeout(180_000);
  await signIn(page, 'supplierManager');
  const { id } = await owedReport(page);
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const vendor = await context.newPage();
  await withoutStream({ page: vendor });
  await signIn(vendor, 'vendor');
  await open(vendor, `/reports/${id}/draft`);
  await vendor.getByRole('textbox', { name: 'Tillgänglighet' }).fill('99,99');
  await vendor.getByLabel('Befattning').fill('Leveransansvarig');
  await vendor.getByRole('button', { name: 'Lämna in rapporten' }).click();
  await expect(vendor.getByRole('alert').first()).toBeVisible();
  await check(vendor, 'a draft that was refused');
  await submitReport(vendor, id, 'Ett.');
  await open(page, `/reports/${id}`);
  await check(page, 'a report to review');
  await returnReport(page, id);
  await submitReport(vendor, id, 'Två.');
  await open(page, `/reports/${id}/versions/2`);
  await check(page, 'a version');
  await open(page, `/reports/${id}/compare?from=1&to=2`);
  await check(page, 'two versions');
});

test('has no fault on a report template’s version and in its editor', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'supplierManager');
  await open(page, '/reports/templates');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('link', { name: /^Version \d/ }).last().click();
  await settled(page);
  await page.getByRole('radio', { name: 'Ja' }).first().check();
  await page.getByRole('button', { name: 'Lägg till rad' }).first().click();
  await check(page, 'a version');
  await page.goBack();
  await page.getByRole('button', { name: 'Ny version' }).or(page.getByRole('link', { name: 'Skriv på utkastet' })).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('utkast');
  await page.getByRole('region', { name: 'Leveransen' }).first().getByRole('button', { name: /^Större ändringar/ }).click();
  await page.getByRole('button', { name: /^Lägg till i/ }).first().click();
  await page.getByRole('button', { name: 'Spara utkastet' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await check(page, 'the editor');
});
