import { formatRatio } from '../numbers/decimal.js';
import { compileCalendar } from '../time/compiled-calendar.js';
import { MINUTE, parseInstant } from '../time/instant.js';
import type { Metric } from './metric.js';
import { compileServiceLevel, plainTerms, type ServiceLevelTerms } from './service-level.js';
import { hasErrorBudget, windowBudget, type BudgetEvidence } from './window-budget.js';

const calendar = compileCalendar({
  zone: 'Europe/Stockholm',
  versions: [{ effectiveFrom: null, windows: Object.fromEntries(days().map((day) => [day, [['00:00', '24:00']]])), holidays: [], specialDays: {} }],
});
function days() {
  return ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
}
const at = (local: string) => parseInstant(`2026-01-${local}+01:00`);
/** Ten days of 24 hours. */
const window = { from: at('01T00:00'), to: at('11T00:00') };

const level = (metric: Metric, terms: Partial<ServiceLevelTerms> = {}) =>
  compileServiceLevel(
    {
      ...plainTerms,
      ...{ id: 'level', metric, priority: null, expectedTarget: '99', minimumTarget: '90', minimumVolume: 1 },
      ...{ countsFor: 'every_holder', allowedPauseReasons: [], effectiveFrom: '2026-01-01', effectiveTo: null, weight: '1' },
      ...terms,
    },
    calendar,
    'Europe/Stockholm',
  );
const down = (from: string, to: string | null, impact = 10_000) => ({ from: at(from), to: to === null ? null : at(to), cause: null, impact });
const outages = (...list: ReturnType<typeof down>[]): BudgetEvidence => ({ kind: 'outages', outages: list, maintenance: [] });
const lower = { direction: 'lower_is_better' } as const;

describe('R15 the error budget of a window', () => {
  it('R15 allows what the expected target leaves of the agreed time, and each day takes its part', () => {
    const evidence = outages(down('01T23:30', '02T00:30'), down('03T00:00', '03T01:00', 5_000));
    const { unit, budget, days, estimated } = windowBudget(level('availability'), window, at('06T00:00'), evidence);
    expect([unit, estimated, formatRatio(budget.allowed)]).toEqual(['ms', false, String(144 * MINUTE)]);
    expect(days.map(({ date, consumed }) => [date, formatRatio(consumed)])).toEqual([
      ['2026-01-01', String(30 * MINUTE)],
      ['2026-01-02', String(30 * MINUTE)],
      ['2026-01-03', String(30 * MINUTE)],
      ['2026-01-04', '0'],
      ['2026-01-05', '0'],
    ]);
    expect(days.at(-1)?.remaining.equals(budget.remaining)).toBe(true);
    expect(days.at(-1)?.even.equals(72 * MINUTE)).toBe(true);
    expect([budget.burnRate?.toFraction(), budget.forecast?.equals(180 * MINUTE)]).toEqual(['5/4', true]);
  });

  it('R15 names the day on which it runs out at the rate so far, and the one on which it did', () => {
    const soon = windowBudget(level('availability'), window, at('06T00:00'), outages(down('02T00:00', '02T01:30')));
    expect(soon.runsOutOn).toBe('2026-01-08');
    const over = windowBudget(level('availability'), window, at('06T00:00'), outages(down('02T22:00', '03T00:25')));
    expect(over.runsOutOn).toBe('2026-01-03');
    expect(windowBudget(level('availability'), window, at('06T00:00'), outages()).runsOutOn).toBeNull();
  });

  it('R15 counts an outage that lasts over midnight once, one that lasts up to now', () => {
    const terms = { ...lower, expectedTarget: '2', minimumTarget: '4' };
    const { unit, budget, days } = windowBudget(level('outage_count', terms), window, at('03T12:00'), outages(down('01T23:00', '02T01:00'), down('03T10:00', null)));
    expect([unit, ...days.map(({ consumed }) => formatRatio(consumed))]).toEqual(['count', '1', '0', '1']);
    expect([formatRatio(budget.allowed), formatRatio(budget.remaining)]).toEqual(['2', '0']);
  });

  it('R15 of incidents estimates what the rest of the window will allow', () => {
    const evidence: BudgetEvidence = { kind: 'outcomes', days: [{ date: '2026-01-02', met: 48, missed: 2 }] };
    const half = windowBudget(level('resolution', { expectedTarget: '90', minimumTarget: '80', targetMs: MINUTE }), window, at('06T00:00'), evidence);
    expect([half.estimated, formatRatio(half.budget.allowed), formatRatio(half.budget.consumed)]).toEqual([true, '10', '2']);
    expect(half.budget.burnRate?.toFraction()).toBe('2/5');
    const ended = windowBudget(level('resolution', { expectedTarget: '90', minimumTarget: '80', targetMs: MINUTE }), window, at('20T00:00'), evidence);
    expect([ended.estimated, formatRatio(ended.budget.allowed)]).toEqual([false, '5']);
  });

  it('R9 keeps an outcome that counts by its month alone on the window’s first or last day', () => {
    const evidence: BudgetEvidence = { kind: 'outcomes', days: [{ date: '2025-12-31', met: 0, missed: 1 }, { date: '2026-01-12', met: 0, missed: 2 }] };
    const { days } = windowBudget(level('first_time_fix'), window, at('20T00:00'), evidence);
    expect([days[0]?.consumed, days.at(-1)?.consumed].map((one) => one && formatRatio(one))).toEqual(['1', '2']);
  });

  it('R15 has no days, rate or forecast before the window has begun', () => {
    const { days, budget, runsOutOn } = windowBudget(level('availability'), window, at('01T00:00'), outages());
    expect([days, budget.burnRate, budget.forecast, runsOutOn]).toEqual([[], null, null, null]);
  });

  it('R15 is refused of what nothing may be used up of', () => {
    expect(() => windowBudget(level('backlog_age', { ...lower, statistic: 'mean', minimumTarget: '100' }), window, 0, outages())).toThrow('no_error_budget');
    expect([hasErrorBudget('downtime'), hasErrorBudget('satisfaction'), hasErrorBudget('incident_count')]).toEqual([true, false, true]);
  });
});
