import { compileCalendar } from '../time/compiled-calendar.js';
import { parseInstant } from '../time/instant.js';
import { plainTerms, compileServiceLevel, type ServiceLevelTerms } from './service-level.js';

const calendar = compileCalendar({
  zone: 'Europe/Stockholm',
  versions: [{ effectiveFrom: null, windows: { mon: [['00:00', '24:00']] }, holidays: [], specialDays: {} }],
});
const terms: ServiceLevelTerms = {
  ...plainTerms,
  id: 'p1',
  metric: 'resolution',
  priority: 1,
  targetMs: 1,
  expectedTarget: '95.00',
  minimumTarget: '90',
  minimumVolume: 0,
  countsFor: 'every_holder',
  allowedPauseReasons: [],
  effectiveFrom: '2026-07-01',
  effectiveTo: null,
  weight: '1',
};

describe('the terms of a service level', () => {
  it('R1 is in force from local midnight, for ever where no end is agreed', () => {
    expect(compileServiceLevel(terms, calendar).inForce).toEqual({
      from: parseInstant('2026-06-30T22:00Z'),
      to: Infinity,
    });
    const ended = compileServiceLevel({ ...terms, effectiveTo: '2026-12-01' }, calendar, 'UTC');
    expect(ended.inForce.to).toBe(parseInstant('2026-12-01T00:00Z'));
  });

  const refused: [string, Partial<ServiceLevelTerms>][] = [
    ['missing_target', { targetMs: null }],
    ['bad_target', { targetMs: 0.5 }],
    ['bad_target', { targetMs: -1 }],
    ['bad_percent', { expectedTarget: '100.01' }],
    ['bad_percent', { minimumTarget: '-1' }],
    ['minimum_above_expected', { minimumTarget: '95.01' }],
    ['bad_decimal', { expectedTarget: '95 %' }],
    ['bad_minimum_volume', { minimumVolume: -1 }],
    ['negative_weight', { weight: '-1' }],
    ['two_targets', { targetDays: 2 }],
    ['bad_target', { targetMs: null, targetDays: 1.5 }],
    ['bad_direction', { direction: 'lower_is_better' }],
    ['bad_statistic', { statistic: 'mean' }],
    ['missing_statistic', { metric: 'resolution_duration', direction: 'lower_is_better', expectedTarget: '1', minimumTarget: '2' }],
    ['bad_percentile', { percentile: '95' }],
    ['bad_window', { window: { kind: 'rolling', days: 0 } }],
    ['reversed_interval', { exclusions: { causes: [], times: [{ from: 2, to: 1, reason: 'no' }] } }],
    ['bad_date', { effectiveFrom: '2026-02-30' }],
    ['reversed_interval', { effectiveTo: '2026-06-30' }],
  ];
  it.each(refused)('R13 refuses with %s: %j', (code, change) => {
    expect(() => compileServiceLevel({ ...terms, ...change }, calendar)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
