import type { components } from '@samsyn/api-client';
import { prepare } from '../../../testing/prepare.js';
import { render } from '../../../testing/render.js';
import { ClockBar } from './clock-bar.js';
import { IncidentClocks } from './incident-clocks.js';
import { OutcomeChip } from './outcome-chip.js';
import { TimeLeft } from './time-left.js';

const hour = 3_600_000;

const clock: components['schemas']['IncidentOutcomeDto'] = {
  serviceLevelId: 'l1',
  code: 'LOS-P3',
  name: 'Löst i tid, prioritet 3',
  metric: 'resolution',
  priority: 3,
  supplierId: 's1',
  supplierName: 'Fjordnät AB',
  towerId: 't1',
  towerName: 'Drift',
  calendarId: 'k1',
  calendarName: 'Kontorstid',
  outcome: 'missed',
  overdue: true,
  period: '2026-10',
  resultId: 'r1',
  startedAt: '2026-10-01T06:00:00.000Z',
  dueAt: '2026-10-06T06:00:00.000Z',
  stoppedAt: '2026-10-08T06:00:00.000Z',
  elapsedMs: 40 * hour,
  targetMs: 33 * hour,
  excluded: [{ from: '2026-10-02T06:00:00.000Z', to: '2026-10-02T08:00:00.000Z', reason: 'paused' }],
  reasons: [{ rule: 'R4', code: 'missed', params: { elapsedMs: 40 * hour, targetMs: 33 * hour } }],
  allowedPauseReasons: [],
  ticking: null,
};

describe('IncidentClocks', () => {
  beforeEach(() => prepare());

  it('says how each clock went, what it left out, and where it counts', async () => {
    const { text, page } = await render(IncidentClocks, { clocks: [clock] });
    for (const part of [
      'Löst i tid, prioritet 3',
      'Missad',
      '40 h av 33 h',
      'Fjordnät AB · Drift · Kontorstid',
      '40 h servicetid användes, men målet är 33 h: missad.',
      '2026-10-02 08:00 – 2026-10-02 10:00: pausad enligt avtalet',
    ]) {
      expect(text()).toContain(part);
    }
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/results/r1');
  });

  it('tells a clock that runs late from one in time', async () => {
    const running = { ...clock, outcome: 'running' as const, stoppedAt: null, resultId: null, excluded: [] };
    const params = { elapsedMs: hour, targetMs: 33 * hour };
    const reasons = [{ rule: 'R9', code: 'running_overdue', params }];
    const asOf = new Date().toISOString();
    const ticking = { asOf, running: true, windows: [{ from: asOf, to: '2126-01-01T00:00:00.000Z' }] };
    const { text, page } = await render(IncidentClocks, { clocks: [{ ...running, reasons, ticking }] });
    expect(text()).toContain('Löper, försenad');
    expect(text()).toMatch(/Bruten\s*7:00:\d\d\s*7 h över/);
    expect(page.querySelector('details, a')).toBeNull();
  });

  it('words that a clock was missed at the end of a month', async () => {
    const reasons = [
      { rule: 'R9', code: 'missed_at_period_end', params: { targetMs: hour, period: '2026-10' } },
    ];
    const { text } = await render(IncidentClocks, { clocks: [{ ...clock, reasons }] });
    expect(text()).toContain('när oktober 2026 tog slut');
  });
});

describe('a clock’s parts', () => {
  beforeEach(() => prepare());

  it('draw the target at its share of the bar, and never more than three targets', async () => {
    const mark = async (elapsedMs: number) => {
      const { page } = await render(ClockBar, { elapsedMs, targetMs: 100 });
      const style = (name: string) => page.querySelector<HTMLElement>(name)?.style;
      return [style('.within')?.width, style('.over')?.width, style('.mark')?.left];
    };
    expect(await mark(50)).toEqual(['50%', '0%', '100%']);
    expect(await mark(200)).toEqual(['50%', '50%', '50%']);
    expect((await mark(10_000)).map((each) => parseFloat(each ?? ''))).toEqual(
      [100 / 3, 200 / 3, 100 / 3].map((each) => expect.closeTo(each, 3)),
    );
  });

  it('have a word, an icon and a colour for each outcome', async () => {
    const { page } = await render(OutcomeChip, { outcome: 'running', overdue: true });
    expect(page.dataset['verdict']).toBe('below_expected');
    expect(page.querySelector('sam-icon')).not.toBeNull();
  });

  it('say time left and time past', async () => {
    const left = await render(TimeLeft, { until: new Date(Date.now() + 90 * 60_000 + 5000).toISOString() });
    expect(left.text()).toBe('1 h 30 min kvar');
    const late = await render(TimeLeft, { until: new Date(Date.now() - 26 * hour - 5000).toISOString() });
    expect(late.text()).toBe('1 d 2 h försenad');
    expect(late.page.classList).toContain('past');
  });
});
