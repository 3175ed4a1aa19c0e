import { TestBed } from '@angular/core/testing';
import type { components } from '@samsyn/api-client';
import { FakeApi } from '../../../testing/fake-api.js';
import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { until } from '../../../testing/until.js';
import { ForecastCard } from './forecast-card.js';

type Forecast = components['schemas']['SupplierForecastDto'];
type Level = Forecast['levels'][number];

const level = (over: Partial<Level> = {}): Level => ({
  ...{ resultId: 'r1', serviceLevelId: 'l1', name: 'Löst i tid', towerName: 'Drift', metric: 'resolution', basis: 'share' },
  ...{ value: '80.00', likely: '80.00', best: '90.00', worst: '40.00', verdict: 'met' },
  ...{ expectedTarget: '80', minimumTarget: '50', volume: 10, margin: { expected: '1', minimum: '4' } },
  ...over,
});

async function card(over: Partial<Forecast>) {
  const body: Forecast = { period: '2026-11', open: true, passed: '50.00', score: null, levels: [level()], ...over };
  await prepare(new FakeApi({ 'GET /api/scorecards/2026-11/suppliers/s1/forecast': () => ({ body }) }));
  const rendered = await render(ForecastCard, { period: '2026-11', supplierId: 's1' });
  if (body.open) await until(() => rendered.page.querySelector('section'));
  await rendered.fixture.whenStable();
  return rendered;
}

describe('a forecast', () => {
  it('is marked as one, with the range still possible and what may still go wrong', async () => {
    const { text } = await card({ score: { likely: '100.000', best: '100.000', worst: '33.333' } });
    for (const words of ['Prognos', '50 % av månaden', '100,0 poäng', 'mellan 33,3 och 100,0', '80 %', 'mellan 40 % och 90 %']) expect(text()).toContain(words);
    expect(text()).toContain('1 miss till ryms innan målet är utom räckhåll, av 10 i en vanlig månad.');
  });

  it('says that the target is lost and the minimum is not, or that neither can be reached', async () => {
    const lost = await card({ levels: [level({ volume: null, margin: { expected: '-2', minimum: '3' } })] });
    expect(lost.text()).toContain('Målet är utom räckhåll. 3 missar till ryms innan miniminivån är det.');
    TestBed.resetTestingModule();
    const neither = await card({ levels: [level({ margin: { expected: '-9', minimum: '-2' } })] });
    expect(neither.text()).toContain('Varken målet eller miniminivån går att nå');
  });

  it('tells the downtime that is left, and says nothing of a worst that nobody knows', async () => {
    const down = level({ metric: 'availability', basis: 'availability', volume: null, margin: { expected: '5400000', minimum: '9000000' }, worst: null });
    const { text } = await card({ levels: [down] });
    expect(text()).toContain('1 h 30 min till ryms innan målet');
    expect(text()).toContain('i bästa fall 90 %');
  });

  it('says so while too little is known, and is not there once the month is over', async () => {
    expect((await card({ levels: [] })).text()).toContain('För lite är känt än');
    TestBed.resetTestingModule();
    expect((await card({ open: false, levels: [] })).page.querySelector('section')).toBeNull();
  });
});
