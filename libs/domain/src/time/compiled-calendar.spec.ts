import { DomainError } from '../errors.js';
import type { CalendarVersion } from './calendar.js';
import { compileCalendar } from './compiled-calendar.js';
import { elapsed } from './elapsed.js';
import {
  calendar,
  everyDay,
  neverOpen,
  officeHours,
  roundTheClock,
  version,
  weekdays,
} from './example-calendars.testing.js';
import { DAY, EARLIEST, HOUR, MINUTE, parseInstant } from './instant.js';
import { parseDate } from './local-date.js';

/** Open hours of a local date, in the zone of the examples. */
function hoursOn(part: Partial<CalendarVersion>, date: string): number {
  const windows = compileCalendar(calendar(part)).windowsOn(parseDate(date) ?? NaN);
  return windows.reduce((sum, { from, to }) => sum + to - from, 0) / HOUR;
}

describe('R2 the windows of a date', () => {
  const windows = weekdays(['08:00', '12:00'], ['13:00', '17:00']);

  it('are its weekday’s', () => {
    expect(hoursOn({ windows }, '2026-03-02')).toBe(8);
    expect(hoursOn({ windows }, '2026-03-01')).toBe(0);
  });

  it('are none on a holiday', () => {
    expect(hoursOn({ windows, holidays: ['2026-06-19'] }, '2026-06-19')).toBe(0);
  });

  it('are those of a special day, which beats a holiday', () => {
    const specialDays = { '2026-04-30': [['08:00', '12:00']], '2026-12-31': [] } as const;
    const part = { windows, holidays: ['2026-04-30'], specialDays };
    expect([hoursOn(part, '2026-04-30'), hoursOn(part, '2026-12-31')]).toEqual([4, 0]);
  });

  it('are joined where they touch', () => {
    const touching = { windows: weekdays(['08:00', '12:00'], ['12:00', '17:00']) };
    expect(compileCalendar(calendar(touching)).windowsOn(parseDate('2026-03-02') ?? NaN)).toHaveLength(1);
  });

  it('follow the version in effect, and there are none before the first', () => {
    const compiled = compileCalendar({
      zone: 'Europe/Stockholm',
      versions: [
        version({ effectiveFrom: '2026-01-01', windows, holidays: ['2026-07-06'] }),
        version({ effectiveFrom: '2026-07-01', windows: weekdays(['10:00', '11:00']) }),
      ],
    });
    const windowsOn = (date: string) => compiled.windowsOn(parseDate(date) ?? NaN).length;
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2026-07-06'].map(windowsOn)).toEqual([
      0, 2, 2, 1, 1,
    ]);
  });
});

describe('R2 a window past midnight is split and its second part belongs to the next date', () => {
  const nights = { windows: everyDay(['22:00', '06:00']) };

  it('so a holiday keeps the evening before and drops the morning of its own date', () => {
    const part = { ...nights, holidays: ['2026-12-25'] };
    const days = ['2026-12-24', '2026-12-25', '2026-12-26'];
    expect(days.map((date) => hoursOn(part, date))).toEqual([8, 0, 8]);
  });

  it('so a special day replaces the morning too', () => {
    const part = { ...nights, specialDays: { '2026-12-24': [['12:00', '14:00']] } } as const;
    expect([hoursOn(part, '2026-12-24'), hoursOn(part, '2026-12-25')]).toEqual([2, 8]);
  });

  it('so a special day’s own night adds to the next date, unless that is closed', () => {
    const windows = weekdays(['08:00', '17:00']);
    const specialDays = { '2026-03-02': [['20:00', '02:00']] } as const;
    expect([
      hoursOn({ windows, specialDays }, '2026-03-02'),
      hoursOn({ windows, specialDays }, '2026-03-03'),
    ]).toEqual([4, 11]);
    expect(hoursOn({ windows, specialDays, holidays: ['2026-03-03'] }, '2026-03-03')).toBe(0);
  });

  it('and may end at midnight', () => {
    expect(hoursOn({ windows: weekdays(['22:00', '00:00']) }, '2026-03-02')).toBe(2);
  });
});

describe('R2 days with a DST change count what really elapsed', () => {
  it('around the clock: 23, 24 and 25 hours', () => {
    const days = ['2026-03-29', '2026-03-30', '2026-10-25'];
    expect(days.map((date) => hoursOn({ windows: roundTheClock.versions[0]?.windows ?? {} }, date))).toEqual([
      23, 24, 25,
    ]);
  });

  it('a window that begins in the skipped hour begins at the jump', () => {
    expect(hoursOn({ windows: { sun: [['02:30', '03:15']] } }, '2026-03-29')).toBe(0.25);
  });

  it('a window inside the skipped hour is not there', () => {
    expect(hoursOn({ windows: { sun: [['02:10', '02:50']] } }, '2026-03-29')).toBe(0);
  });

  it('a window that begins in the doubled hour begins at its earlier instant; one that ends there too', () => {
    expect(hoursOn({ windows: { sun: [['02:30', '04:00']] } }, '2026-10-25')).toBe(2.5);
    expect(hoursOn({ windows: { sun: [['01:00', '02:30']] } }, '2026-10-25')).toBe(1.5);
  });
});

describe('A compiled calendar', () => {
  it('answers the same whatever was asked before', () => {
    const asked = ['2026-03-02', '1950-03-02', '2150-03-02', '1990-03-02', '2026-03-02'];
    const grown = compileCalendar(officeHours);
    for (const date of asked) {
      const from = parseInstant(`${date}T00:00:00Z`);
      const fresh = compileCalendar(officeHours);
      expect(elapsed(grown, from, from + 400 * DAY + MINUTE)).toBe(
        elapsed(fresh, from, from + 400 * DAY + MINUTE),
      );
    }
  });

  it('keeps its count while it grows in between', () => {
    const grown = compileCalendar(roundTheClock);
    const from = parseInstant('2026-01-01T00:00:00Z');
    expect(grown.serviceUntil(from)).toBe(grown.serviceUntil(from + DAY) - DAY);
    expect(elapsed(grown, from - 40_000 * DAY, from + 40_000 * DAY)).toBe(80_000 * DAY);
  });

  it('reaches its limits and refuses what lies beyond', () => {
    const compiled = compileCalendar(roundTheClock);
    expect(elapsed(compiled, EARLIEST, EARLIEST + DAY)).toBe(DAY);
    expect(() => compiled.serviceUntil(EARLIEST - 2 * DAY)).toThrow('bad_instant');
    expect(() => compiled.serviceUntil(NaN)).toThrow('bad_instant');
  });

  it('that never opens has no service time and no end of searching', () => {
    const compiled = compileCalendar(neverOpen);
    const at = parseInstant('2026-01-01T00:00:00Z');
    expect(compiled.serviceUntil(at)).toBe(compiled.serviceUntil(at + 1_000 * DAY));
    expect([compiled.windowAfter(at), compiled.windowBefore(at)]).toEqual([null, null]);
  });

  it('is refused when the calendar is not sound', () => {
    const refusal = new DomainError('bad_calendar', { path: 'zone', problem: 'missing_zone' });
    expect(() => compileCalendar(calendar({}, ''))).toThrow(refusal);
  });
});
