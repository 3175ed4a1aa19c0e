import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { compileCalendar } from '../time/compiled-calendar.js';
import { HOUR, parseInstant } from '../time/instant.js';
import type { Outage } from './availability.js';
import { figureOf, type FigureEvidence } from './figure.js';
import { compileServiceLevel, plainTerms, type ServiceLevelTerms } from './service-level.js';

const hours = [['08:00', '17:00']] as const;
const calendar = compileCalendar({
  zone: 'Europe/Stockholm',
  versions: [
    {
      effectiveFrom: null,
      windows: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
      holidays: [],
      specialDays: {},
    },
  ],
});
const at = (local: string) => parseInstant(`2026-01-${local}+01:00`);
const window = { from: at('01T00:00'), to: parseInstant('2026-02-01T00:00+01:00') };
const lower = { direction: 'lower_is_better' } as const;

function figure(terms: Partial<ServiceLevelTerms> & Pick<ServiceLevelTerms, 'metric'>, evidence: FigureEvidence) {
  const level = compileServiceLevel(
    {
      ...plainTerms,
      id: 'level',
      priority: null,
      expectedTarget: '90',
      minimumTarget: '80',
      minimumVolume: 1,
      countsFor: 'every_holder',
      allowedPauseReasons: [],
      effectiveFrom: '2026-01-01',
      effectiveTo: null,
      weight: '1',
      ...terms,
    },
    calendar,
  );
  const { value, verdict, volume, explanation } = figureOf(level, window, window.to, evidence);
  return { value: value && formatRatio(value), verdict, volume, code: explanation.code, lines: explanation.lines ?? [] };
}

const outage = (from: string, to: string, more: Partial<Outage> = {}): Outage => ({
  from: at(from),
  to: at(to),
  cause: null,
  impact: 10_000,
  ...more,
});
const outages = (...all: Outage[]): FigureEvidence => ({ kind: 'outages', outages: all, maintenance: [] });
const counts = (met: number, missed: number): FigureEvidence => ({ kind: 'outcomes', counts: { met, missed, running: 0 } });

describe('R14 the figure of every metric', () => {
  const target = { expectedTarget: String(4 * HOUR), minimumTarget: String(8 * HOUR), ...lower };

  it('R14 the median of durations, lower being better', () => {
    const ms = { kind: 'durations', ms: [HOUR, 9 * HOUR, 5 * HOUR] } as const;
    const of = { metric: 'resolution_duration', statistic: 'median', ...target } as const;
    expect(figure(of, ms)).toMatchObject({ value: String(5 * HOUR), verdict: 'below_expected', volume: 3 });
  });

  it('R10 too few durations are not measured', () => {
    const of = { metric: 'response_duration', statistic: 'mean', minimumVolume: 2, ...target } as const;
    expect(figure(of, { kind: 'durations', ms: [1] })).toMatchObject({ value: null, verdict: 'not_measured', code: 'below_minimum_volume' });
  });

  it('R14 at most 2 faults: exactly 2 is met, 3 is not, none is measured', () => {
    const of = { metric: 'incident_count', expectedTarget: '2', minimumTarget: '2', ...lower } as const;
    expect(figure(of, counts(1, 1)).verdict).toBe('met');
    expect(figure(of, counts(3, 0)).verdict).toBe('below_minimum');
    expect(figure(of, counts(0, 0))).toMatchObject({ value: '0', verdict: 'met' });
  });

  it('R14 at most 4 hours of downtime, service time only, with what was counted', () => {
    const of = { metric: 'downtime', ...target } as const;
    // Thursday 15 to Friday 10: two hours of the one day and two of the other.
    const found = figure(of, outages(outage('08T15:00', '09T10:00')));
    expect(found).toMatchObject({ value: String(4 * HOUR), verdict: 'met' });
    expect(found.lines).toEqual([
      { rule: 'R11', code: 'outage_counted', params: { from: at('08T15:00'), to: at('09T10:00'), impact: 10_000, cause: null, serviceMs: 4 * HOUR } },
    ]);
  });

  it('R11 an excluded cause is said and does not count; a night outage counts for nothing', () => {
    const of = { metric: 'outage_count', expectedTarget: '0', minimumTarget: '1', ...lower, exclusions: { causes: ['force_majeure'], times: [] } } as const;
    const found = figure(of, outages(outage('08T09:00', '08T10:00', { cause: 'force_majeure' }), outage('08T20:00', '08T21:00')));
    expect(found).toMatchObject({ value: '0', verdict: 'met' });
    expect(found.lines.map(({ code }) => code)).toEqual(['outage_excluded_by_cause', 'outage_counted']);
  });

  it('R11 an excluded time is taken out of the downtime, and said', () => {
    const times = [{ from: at('08T09:00'), to: at('08T10:00'), reason: 'agreed' }];
    const of = { metric: 'downtime', ...target, exclusions: { causes: [], times } } as const;
    const found = figure(of, outages(outage('08T09:00', '08T12:00')));
    expect([found.value, found.lines.at(-1)?.code]).toEqual([String(2 * HOUR), 'time_excluded']);
  });

  it('R11 availability carries its lines', () => {
    const found = figure({ metric: 'availability' }, outages(outage('08T09:00', '08T10:00')));
    expect([found.code, found.lines.length]).toEqual(['availability', 1]);
  });

  it('R14 the age of what is open at the end, in service time', () => {
    const of = { metric: 'backlog_age', statistic: 'maximum', ...target } as const;
    // Friday the 30th at 15:00: the month ends on a Saturday, two service hours later.
    const open = { kind: 'open', startedAt: [at('30T15:00'), at('30T16:00')] } as const;
    expect(figure(of, open)).toMatchObject({ value: String(2 * HOUR), volume: 2 });
  });

  it('R14 the share of first-time fixes', () => {
    expect(figure({ metric: 'first_time_fix' }, counts(17, 3))).toMatchObject({ value: '85', verdict: 'below_expected' });
  });

  it('R14 a reported figure by its agreed statistic and direction', () => {
    const values = ['99.5', '98', '97.25'].map((text) => new Fraction(text));
    const of = { metric: 'reported', statistic: 'last', direction: 'higher_is_better' } as const;
    expect(figure(of, { kind: 'values', values })).toMatchObject({ value: '389/4', verdict: 'met' });
  });

  it('says no more lines than a reader can use', () => {
    const many = Array.from({ length: 250 }, (_, index) => outage('08T09:00', '08T10:00', { cause: String(index) }));
    const { lines } = figure({ metric: 'availability' }, outages(...many));
    expect([lines.length, lines.at(-1)]).toEqual([201, { rule: 'R11', code: 'more_lines', params: { left: 50 } }]);
  });
});
