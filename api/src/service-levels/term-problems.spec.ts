import type { Metric } from '@samsyn/domain/service-levels/metric';
import type { AnyCreditRuleDto } from './credit-rule.dto.js';
import { termsOf } from './level-terms.js';
import type { ServiceLevelTermsDto } from './service-level-terms.dto.js';
import { termProblems } from './term-problems.js';

const hourly = { kind: 'hourly', counting: 'started', per: 'event', thresholdMs: 0, amountPerHourMinor: '100' } as const;
const points = { kind: 'points', otherwise: 4, valuePerPointMinor: '100' } as const;
const bands = [
  { from: '99', points: 0 },
  { from: '98', points: 1 },
];

/** Terms that nothing is wrong with, a promise of each kind. */
const sound: Partial<Record<Metric, ServiceLevelTermsDto>> = {
  resolution: { metric: 'resolution', targetMs: 1000, expectedTarget: '95', minimumTarget: '90' },
  response_duration: { metric: 'response_duration', statistic: 'mean', expectedTarget: '1000', minimumTarget: '2000' },
  incident_count: { metric: 'incident_count', expectedTarget: '2', minimumTarget: '3' },
  first_time_fix: { metric: 'first_time_fix', expectedTarget: '80', minimumTarget: '70' },
  availability: { metric: 'availability', expectedTarget: '99.95', minimumTarget: '99.5' },
  satisfaction: { metric: 'satisfaction', statistic: 'mean', expectedTarget: '4.2', minimumTarget: '3.5' },
  reported: { metric: 'reported', statistic: 'last', direction: 'lower_is_better', expectedTarget: '2', minimumTarget: '5' },
};

const problems = (metric: Metric, changes: Partial<ServiceLevelTermsDto> = {}) => {
  const terms = sound[metric];
  if (!terms) throw new Error(`no sound ${metric}`);
  return termProblems(termsOf({ ...terms, ...changes })).map(({ field, code, params }) => `${params?.['rule']} ${field} ${code}`);
};

describe('the terms of a promise', () => {
  it.each(Object.keys(sound) as Metric[])('of %s are sound as they are', (metric) => {
    expect(problems(metric)).toEqual([]);
  });

  it.each<[string, Metric, Partial<ServiceLevelTermsDto>, string]>([
    ['a target time', 'resolution', { targetMs: null }, 'R4 targetMs missing_target'],
    ['time or days, not both', 'resolution', { targetDays: 2 }, 'R6 targetDays time_or_days'],
    ['the end of a day with days alone', 'resolution', { targetEndOfDay: true }, 'R6 targetEndOfDay only_with_days'],
    ['no target time where none is reckoned', 'availability', { targetMs: 5 }, 'R4 targetMs not_for_metric'],
    ['no days where none are reckoned', 'incident_count', { targetDays: 5 }, 'R6 targetDays not_for_metric'],
    ['at most 100 percent', 'resolution', { expectedTarget: '100.00001' }, 'R13 expectedTarget above_hundred_percent'],
    ['whole milliseconds', 'response_duration', { expectedTarget: '0.5' }, 'R12 expectedTarget not_whole'],
    ['whole counts', 'incident_count', { minimumTarget: '2.5' }, 'R12 minimumTarget not_whole'],
    ['a minimum no higher than expected', 'resolution', { minimumTarget: '95.00001' }, 'R13 minimumTarget minimum_above_expected'],
    ['a minimum no lower where lower is better', 'incident_count', { minimumTarget: '1' }, 'R13 minimumTarget minimum_below_expected'],
    ['the metric’s own direction', 'availability', { direction: 'lower_is_better' }, 'R14 direction not_for_metric'],
    ['a statistic where there is a choice', 'response_duration', { statistic: null }, 'R14 statistic missing_statistic'],
    ['a statistic the metric has', 'satisfaction', { statistic: 'maximum' }, 'R14 statistic not_for_metric'],
    ['no statistic where there is no choice', 'resolution', { statistic: 'mean' }, 'R14 statistic not_for_metric'],
    ['which percentile', 'response_duration', { statistic: 'percentile' }, 'R14 percentile missing_percentile'],
    ['no percentile of a mean', 'response_duration', { percentile: '95' }, 'R14 percentile not_for_statistic'],
    ['a percentile above 0', 'response_duration', { statistic: 'percentile', percentile: '0' }, 'R14 percentile is_zero'],
    ['days of a rolling window', 'availability', { window: { kind: 'rolling' } }, 'R14 window.days missing_days'],
    ['no days of a quarter', 'availability', { window: { kind: 'quarter', days: 90 } }, 'R14 window.days only_for_rolling'],
    ['a priority of incidents alone', 'availability', { priority: 1 }, 'R7 priority not_for_metric'],
    ['pauses of incidents alone', 'satisfaction', { pauseReasons: ['awaiting_user'] }, 'R5 pauseReasons not_for_metric'],
    ['exclusions of outages alone', 'resolution', { exclusions: { causes: ['x'], times: [] } }, 'R11 exclusions not_for_metric'],
    ['a component of outages or measurements', 'resolution', { component: 'server' }, 'R11 component not_for_metric'],
    ['a series where measurements count', 'resolution', { seriesId: 'x' }, 'R14 seriesId not_for_metric'],
    ['a weight above 0', 'resolution', { weight: '0.0000' }, 'R23 weight weight_not_positive'],
    [
      'different bounds of two bands',
      'availability',
      { creditRule: { ...points, bands: [...bands, { from: '98.0', points: 1 }] } },
      'R17 creditRule.bands.2.from bands_overlap',
    ],
    [
      'different bounds of two tiers',
      'availability',
      { creditRule: { kind: 'tiers', tiers: [{ bound: '99', percent: '5' }, { bound: '99.00', percent: '10' }] } },
      'R17 creditRule.tiers.1.bound bands_overlap',
    ],
    ['hours for a price by the hour: a target in time', 'resolution', { targetMs: null, targetDays: 2, creditRule: hourly }, 'R17 creditRule.kind no_hours_counted'],
    ['hours for a price by the hour: recorded outages', 'availability', { seriesId: 'x', creditRule: hourly }, 'R17 creditRule.kind no_hours_counted'],
    ['hours for a price by the hour: no grades', 'satisfaction', { creditRule: hourly }, 'R17 creditRule.kind no_hours_counted'],
    ['hours for a price by the hour: no mere count', 'incident_count', { creditRule: hourly }, 'R17 creditRule.kind no_hours_counted'],
  ])('must have %s', (_, metric, changes, problem) => {
    expect(problems(metric, changes)).toEqual([problem]);
  });

  it('R14 of a reported figure say which way is better', () => {
    const { direction: _, ...undirected } = sound.reported ?? { metric: 'reported', expectedTarget: '1', minimumTarget: '1' };
    expect(termProblems(termsOf(undirected)).map(({ code }) => code)).toEqual(['missing_direction']);
  });

  it('R1 exclude no time that ends before it begins', () => {
    const times = [{ from: '2026-03-02T00:00:00Z', to: '2026-03-01T00:00:00Z', reason: 'strejk' }];
    expect(problems('availability', { exclusions: { causes: [], times } })).toEqual(['R1 exclusions.times.0.to reversed_interval']);
  });

  it('R17 may cost something by every kind of rule', () => {
    const rules: AnyCreditRuleDto[] = [
      { ...points, bands },
      { kind: 'pool', trigger: 'below_expected', poolPercent: '50', levelPercent: '40' },
      { kind: 'tiers', tiers: [{ bound: '99', percent: '5' }] },
      hourly,
    ];
    for (const creditRule of rules) {
      expect(problems('availability', { creditRule })).toEqual([]);
    }
    expect(problems('resolution', { creditRule: hourly })).toEqual([]);
  });
});
