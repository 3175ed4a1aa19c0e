import { localDate } from '../time/zone.js';
import { datesOf, isRecurrence, startsOf } from './recurrence.js';

const zone = 'Europe/Stockholm';

describe('a series of meetings', () => {
  it('comes every so many weeks on its weekday, from the first one on or after its first day', () => {
    const fortnightly = { unit: 'week', interval: 2, weekday: 3 } as const;
    expect(datesOf(fortnightly, '2026-12-01', '2027-01-15')).toEqual(['2026-12-03', '2026-12-17', '2026-12-31', '2027-01-14']);
  });

  it('comes on a day of the month, in shorter months on the last', () => {
    expect(datesOf({ unit: 'month', interval: 1, day: 31 }, '2027-01-15', '2027-04-30')).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
    expect(datesOf({ unit: 'month', interval: 3, day: 10 }, '2026-11-20', '2027-07-01')).toEqual(['2026-12-10', '2027-03-10', '2027-06-10']);
  });

  it('comes on the nth weekday of a month, or on its last', () => {
    expect(datesOf({ unit: 'month', interval: 1, nth: 2, weekday: 1 }, '2026-12-01', '2027-02-28')).toEqual(['2026-12-08', '2027-01-12', '2027-02-09']);
    expect(datesOf({ unit: 'month', interval: 1, nth: -1, weekday: 4 }, '2026-12-01', '2027-01-31')).toEqual(['2026-12-25', '2027-01-29']);
  });

  it('begins at nine by the clock on the wall before and after it is put forward (R2)', () => {
    const dates = datesOf({ unit: 'week', interval: 1, weekday: 0 }, '2027-03-22', '2027-03-29');
    const starts = startsOf(dates, '09:00', zone).map((at) => new Date(at).toISOString());
    expect(starts).toEqual(['2027-03-22T08:00:00.000Z', '2027-03-29T07:00:00.000Z']);
    expect(startsOf(['2026-10-26'], '00:30', zone).map((at) => localDate(at, zone))).toEqual(['2026-10-26']);
  });

  it('is refused when its day or time is none', () => {
    expect(() => startsOf(['2027-01-01'], '24:00', zone)).toThrow('bad_time');
    expect(() => datesOf({ unit: 'week', interval: 1, weekday: 0 }, '2027-02-30', '2027-03-29')).toThrow('bad_date');
    const rules: [unknown, boolean][] = [
      [{ unit: 'week', interval: 1, weekday: 6 }, true],
      [{ unit: 'week', interval: 0, weekday: 6 }, false],
      [{ unit: 'month', interval: 1, day: 32 }, false],
      [{ unit: 'month', interval: 1, nth: 5, weekday: 0 }, false],
      [{ unit: 'year', interval: 1 }, false],
      [null, false],
    ];
    for (const [rule, good] of rules) expect(isRecurrence(rule)).toBe(good);
  });
});
