import { compileCalendar } from '../time/compiled-calendar.js';
import { calendar, roundTheClock, weekdays } from '../time/example-calendars.testing.js';
import { owedPeriods, reminderDue, reportDueAt, timelinessOf } from './report-schedule.js';

const zone = 'Europe/Stockholm';
const iso = (at: number) => new Date(at).toISOString();
const at = (text: string) => Date.parse(text);

describe('R22 when a report is due', () => {
  it('counts days after the period to the end of the last one, also over a change of the clock', () => {
    expect(iso(reportDueAt({ dueDays: 5 }, '2026-03', zone, null))).toBe('2026-04-05T22:00:00.000Z');
    expect(iso(reportDueAt({ dueDays: 30 }, '2026-02', zone, null))).toBe('2026-03-30T22:00:00.000Z');
    expect(iso(reportDueAt({ dueDays: 10 }, '2026-Q1', zone, null))).toBe('2026-04-10T22:00:00.000Z');
    expect(iso(reportDueAt({ dueDays: 0 }, '2026', zone, null))).toBe('2026-12-31T23:00:00.000Z');
  });

  it('R6 counts service days with a calendar, to the end of that day’s last window', () => {
    const office = compileCalendar(calendar({ windows: weekdays(['08:00', '17:00']), holidays: ['2026-04-03', '2026-04-06'] }));
    // 1 April 2026 is a Wednesday; Good Friday is the 3rd and no service day here.
    expect(iso(reportDueAt({ dueDays: 3 }, '2026-03', zone, office))).toBe('2026-04-07T15:00:00.000Z');
    expect(iso(reportDueAt({ dueDays: 2 }, '2026-03', zone, compileCalendar(roundTheClock)))).toBe('2026-04-02T22:00:00.000Z');
  });

  it('refuses less than no day', () => {
    for (const dueDays of [-1, 1.5]) expect(() => reportDueAt({ dueDays }, '2026-03', zone, null)).toThrow('bad_target');
  });
});

describe('R22 what is owed', () => {
  const schedule = { frequency: 'month', dueDays: 5, firstPeriod: '2026-01', lastPeriod: null } as const;
  const owed = (changes: object, now: string) => owedPeriods({ ...schedule, ...changes }, zone, at(now));

  it('is every period that is over, from the first to the last', () => {
    expect(owed({}, '2026-03-31T21:59:59Z')).toEqual(['2026-01', '2026-02']);
    expect(owed({}, '2026-03-31T22:00:00Z')).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(owed({ lastPeriod: '2026-02' }, '2026-06-01T00:00:00Z')).toEqual(['2026-01', '2026-02']);
    expect(owed({ firstPeriod: '2027-01' }, '2026-06-01T00:00:00Z')).toEqual([]);
  });

  it('is by quarter and year what a month of it begins', () => {
    expect(owed({ frequency: 'quarter', firstPeriod: '2025-11', lastPeriod: '2026-06' }, '2027-01-01T00:00:00Z')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2']);
    expect(owed({ frequency: 'year', firstPeriod: '2025-01' }, '2026-12-31T22:00:00Z')).toEqual(['2025']);
  });
});

describe('R22 where a report stands against its due time', () => {
  const dueAt = at('2026-04-05T22:00:00Z');

  it('R4 is on time at the due time itself, and late by a millisecond', () => {
    expect(timelinessOf({ dueAt, firstSubmittedAt: dueAt }, dueAt)).toBe('on_time');
    expect(timelinessOf({ dueAt, firstSubmittedAt: dueAt + 1 }, dueAt + 1)).toBe('late');
    expect(timelinessOf({ dueAt, firstSubmittedAt: null }, dueAt)).toBe('upcoming');
    expect(timelinessOf({ dueAt, firstSubmittedAt: null }, dueAt + 1)).toBe('missing');
  });

  it('reminds on its days, the last of several alone, and of none twice', () => {
    const days = { dueAt, daysBefore: [5, 1], daysAfter: [1, 7], zone };
    const due = (since: string | null, now: string) => reminderDue(days, since === null ? null : at(since), at(now));
    expect(due(null, '2026-03-30T22:00:00Z')).toBeNull();
    expect(due(null, '2026-03-31T22:00:00Z')).toBe(-5);
    expect(due('2026-03-31T22:00:00Z', '2026-04-04T21:59:59Z')).toBeNull();
    expect(due('2026-03-31T22:00:00Z', '2026-04-07T00:00:00Z')).toBe(1);
    expect(due('2026-04-07T00:00:00Z', '2026-04-30T00:00:00Z')).toBe(7);
    expect(due('2026-04-30T00:00:00Z', '2026-05-30T00:00:00Z')).toBeNull();
  });
});
