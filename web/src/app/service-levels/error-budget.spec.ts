import type { components } from '@samsyn/api-client';
import { serviceLevel } from '../../testing/examples/service-level.js';
import { FakeApi } from '../../testing/fake-api.js';
import { prepare } from '../../testing/prepare.js';
import { render } from '../../testing/render.js';
import { until } from '../../testing/until.js';
import { ErrorBudgetSection } from './error-budget.js';

type Budget = components['schemas']['ErrorBudgetDto'];

const budget = (over: Partial<Budget> = {}): Budget => ({
  ...{ serviceLevelId: 'l1', period: '2026-04', unit: 'ms', ended: false, estimated: false, expectedTarget: '99.9' },
  ...{ windowFrom: '2026-03-31T22:00:00.000Z', windowTo: '2026-04-30T22:00:00.000Z' },
  ...{ allowed: '2592000.00', consumed: '1800000.00', remaining: '792000.00', remainingPercent: '30.55' },
  ...{ burnRate: '1.39', forecast: '3600000.00', runsOutOn: '2026-04-22' },
  days: [{ date: '2026-04-01', consumed: '1800000.00', remaining: '792000.00', even: '2505600.00' }],
  ...over,
});

async function open(answers: Record<string, () => object>) {
  const fake = await prepare(new FakeApi(answers));
  const { page, click } = await render(ErrorBudgetSection, { level: serviceLevel({ metric: 'availability' }) });
  const text = () => (page.textContent ?? '').replace(/\s+/g, ' ');
  await until(() => page.querySelector('.left, p.muted'));
  return { fake, page, click, text };
}

const now = 'GET /api/service-levels/l1/error-budget';

describe('an error budget', () => {
  it('says what is left, how fast it is used up, and when it would run out', async () => {
    const { text } = await open({ [now]: () => ({ body: budget() }) });
    expect(text()).toContain('13 min kvar');
    expect(text()).toContain('30 min av 43 min är förbrukat.');
    expect(text()).toContain('1,39 gånger så fort');
    expect(text()).toContain('1 h förbrukat när perioden är slut');
    expect(text()).toContain('tar den slut den 22 april');
  });

  it('says by how much a budget was overspent, and on which day', async () => {
    const over = budget({ consumed: '3600000.00', remaining: '-1008000.00', ended: true, runsOutOn: '2026-04-03' });
    const { text } = await open({ [now]: () => ({ body: over }) });
    expect(text()).toContain('Överskriden med 16 min');
    expect(text()).toContain('Den tog slut den 3 april.');
    expect(text()).not.toContain('Fortsätter det');
  });

  it('says that a budget of incidents is an estimate', async () => {
    const counted = budget({ unit: 'count', allowed: '4.50', consumed: '2.00', remaining: '2.50', estimated: true, runsOutOn: null });
    const { text } = await open({ [now]: () => ({ body: counted }) });
    expect(text()).toContain('2 av ungefär 4,5 missade är förbrukat.');
    expect(text()).toContain('räcker den perioden ut');
  });

  it('leads to the month before, and says why there is nothing to show', async () => {
    const { click, text, page } = await open({
      [now]: () => ({ body: budget() }),
      [`${now}?period=2026-03`]: () => ({ status: 409, body: { status: 409, code: 'no_outage_evidence', params: {} } }),
    });
    await click('nav button');
    await until(() => page.querySelector('section > p.muted'));
    expect(text()).toContain('mars 2026: Inga avbrott är registrerade');
  });
});
