import type { CalendarVersion } from './calendar.js';
import { validateCalendar } from './validate-calendar.js';
import { calendar, officeHours, version } from './example-calendars.testing.js';

const problems = (part: Partial<CalendarVersion>) => validateCalendar(calendar(part));

describe('R2 a calendar is checked before it is used', () => {
  it('accepts split windows, 24:00, nights and special days on holidays', () => {
    expect(validateCalendar(officeHours)).toEqual([]);
    const windows = {
      mon: [
        ['08:00', '12:00'],
        ['13:00', '24:00'],
      ],
      fri: [['22:00', '06:00']],
    } as const;
    const special = {
      holidays: ['2026-12-24'],
      specialDays: { '2026-12-24': [['08:00', '12:00']] },
    } as const;
    expect(problems({ windows, ...special })).toEqual([]);
  });

  it('needs a zone that exists', () => {
    expect(validateCalendar(calendar({}, ''))).toEqual([{ path: 'zone', code: 'missing_zone' }]);
    expect(validateCalendar(calendar({}, 'Mars/Base'))).toEqual([{ path: 'zone', code: 'unknown_zone' }]);
  });

  it.each([
    [['8:00', '17:00'], 'bad_time'],
    [['08:00', '24:30'], 'bad_time'],
    [['24:00', '08:00'], 'bad_time'],
    [['08:00', '08:00'], 'empty_window'],
  ] as const)('refuses the window %j as %s', (window, code) => {
    expect(problems({ windows: { tue: [window] } })).toEqual([{ path: 'versions[0].windows.tue[0]', code }]);
  });

  it('refuses windows that overlap, on a date and across midnight', () => {
    expect(
      problems({
        windows: {
          mon: [
            ['08:00', '12:00'],
            ['11:59', '17:00'],
          ],
        },
      }),
    ).toEqual([{ path: 'versions[0].windows.mon[1]', code: 'overlapping_windows' }]);
    expect(problems({ windows: { sun: [['22:00', '06:00']], mon: [['05:00', '17:00']] } })).toEqual([
      { path: 'versions[0].windows.mon', code: 'overlapping_windows' },
    ]);
    expect(
      problems({
        windows: {
          mon: [
            ['08:00', '12:00'],
            ['12:00', '17:00'],
          ],
        },
      }),
    ).toEqual([]);
  });

  it('refuses dates that are none', () => {
    expect(problems({ holidays: ['2026-02-30'], specialDays: { soon: [] } })).toEqual([
      { path: 'versions[0].holidays[0]', code: 'bad_date' },
      { path: 'versions[0].specialDays.soon', code: 'bad_date' },
    ]);
  });

  it('needs versions with ascending dates, only the first open', () => {
    const dates = (...list: (string | null)[]) =>
      validateCalendar({
        zone: 'Etc/UTC',
        versions: list.map((effectiveFrom) => version({ effectiveFrom })),
      });
    expect(dates()).toEqual([{ path: 'versions', code: 'no_versions' }]);
    expect(dates(null, '2026-01-01', '2027-01-01')).toEqual([]);
    expect(dates('2026-01-01', '2026-01-01')).toEqual([
      { path: 'versions[1].effectiveFrom', code: 'effective_from_order' },
    ]);
    expect(dates('2026-01-01', null)).toEqual([
      { path: 'versions[1].effectiveFrom', code: 'missing_effective_from' },
    ]);
    expect(dates('later')).toEqual([{ path: 'versions[0].effectiveFrom', code: 'bad_date' }]);
  });
});
