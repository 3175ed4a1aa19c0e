import { compileCalendar } from '../time/compiled-calendar.js';
import { displayed } from '../numbers/display.js';
import { figureOf } from './figure.js';
import { countDeliveries, deliveryOutcome, reportsOnTime, type ReportDelivery } from './report-deliveries.js';
import { compileServiceLevel, plainTerms, type ServiceLevelTerms } from './service-level.js';
import { hasErrorBudget } from './window-budget.js';

const terms: ServiceLevelTerms = {
  ...plainTerms,
  id: 'reports',
  metric: 'reports_on_time',
  priority: null,
  expectedTarget: '100',
  minimumTarget: '90',
  minimumVolume: 1,
  countsFor: 'every_holder',
  allowedPauseReasons: [],
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  weight: '1',
};
const at = (text: string): number => Date.parse(`2026-${text}Z`);
const window = { from: at('03-01T00:00'), to: at('04-01T00:00') };
const now = at('05-01T00:00');
const report = (dueAt: string, submittedAt: string | null): ReportDelivery => ({
  dueAt: at(dueAt),
  submittedAt: submittedAt === null ? null : at(submittedAt),
});

describe('reports on time', () => {
  it.each([
    ['at its due instant', '03-10T15:00', '03-10T15:00', now, 'met'],
    ['before it', '03-10T15:00', '03-09T08:00', now, 'met'],
    ['a millisecond late', '03-10T15:00', '03-10T15:00:00.001', now, 'missed'],
    ['not come and past due', '03-10T15:00', null, now, 'missed'],
    ['not come at its very due instant', '03-10T15:00', null, at('03-10T15:00'), 'running'],
    ['not come before it is due', '03-10T15:00', null, at('03-05T00:00'), 'running'],
    ['come before it is due, which is still ahead', '03-10T15:00', '03-04T00:00', at('03-05T00:00'), 'met'],
  ])('R4 a report %s', (_, due, submitted, seenAt, outcome) => {
    expect(deliveryOutcome(report(due, submitted), seenAt)).toBe(outcome);
  });

  it('R1 R9 count in the window they are due in, whatever month they report on or come in', () => {
    const deliveries = [
      report('03-01T00:00', '03-01T00:00'),
      report('03-31T23:59:59.999', '04-02T00:00'),
      report('04-01T00:00', '03-20T00:00'),
      report('02-28T23:00', null),
    ];
    expect(countDeliveries(deliveries, window, now)).toEqual({ met: 1, missed: 1, running: 0 });
  });

  it('R10 R12 are an exact share that never shows better than it is', () => {
    const { value, verdict, explanation } = reportsOnTime({ met: 2, missed: 1, running: 4 }, terms);
    expect(value?.toFraction()).toBe('200/3');
    expect(value && displayed(value, 'higher_is_better')).toBe('66.66');
    expect(verdict).toBe('below_minimum');
    expect(explanation).toMatchObject({ code: 'reports_on_time', inputs: { met: 2, missed: 1, running: 4 } });
  });

  it.each([
    [{ met: 0, missed: 0, running: 2 }, 1, 'no_reports_due'],
    [{ met: 0, missed: 0, running: 0 }, 0, 'no_reports_due'],
    [{ met: 2, missed: 0, running: 0 }, 3, 'too_few_reports_due'],
  ])('R10 are not measured with %j due and %i asked for', (counts, minimumVolume, code) => {
    const result = reportsOnTime(counts, { ...terms, minimumVolume });
    expect(result).toMatchObject({ value: null, verdict: 'not_measured', explanation: { code } });
  });

  it.each([
    [9, 1, 'below_expected'],
    [10, 0, 'met'],
    [8, 1, 'below_minimum'],
  ])('R13 %i in time and %i late', (met, missed, verdict) => {
    expect(reportsOnTime({ met, missed, running: 0 }, terms).verdict).toBe(verdict);
  });

  it('R10 R14 make a figure with their counts', () => {
    const day = [['00:00', '24:00']] as const;
    const windows = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
    const calendar = compileCalendar({ zone: 'UTC', versions: [{ effectiveFrom: null, windows, holidays: [], specialDays: {} }] });
    const level = compileServiceLevel(terms, calendar);
    const deliveries = [report('03-10T15:00', '03-10T14:00'), report('03-20T15:00', null)];
    const figure = figureOf(level, window, at('03-15T00:00'), { kind: 'deliveries', deliveries });
    expect(figure).toMatchObject({ volume: 1, verdict: 'met', counts: { met: 1, missed: 0, running: 1 } });
  });

  it('R15 have no error budget: a contract counts its reports one by one', () => {
    expect(hasErrorBudget('reports_on_time')).toBe(false);
  });
});
