import { compileCalendar } from './compiled-calendar.js';
import { calendar, everyDay, neverOpen, officeHours } from './example-calendars.testing.js';
import { formatInstant, parseInstant } from './instant.js';
import type { Interval } from './interval.js';
import { windowsAfter, windowsBefore, windowsBetween } from './windows.js';

const office = compileCalendar(officeHours);
const at = (text: string) => parseInstant(`${text}:00+01:00`);
const hours = (windows: Interval[]) =>
  windows.map(({ from, to }) => `${formatInstant(from).slice(5, 16)}/${formatInstant(to).slice(5, 16)}`);

describe('R2 listing windows', () => {
  it('forward from an instant, the first cut', () => {
    expect(hours(windowsAfter(office, at('2026-03-06T12:00'), 2))).toEqual([
      '03-06T11:00/03-06T16:00',
      '03-09T07:00/03-09T16:00',
    ]);
  });

  it('backward from an instant, the first cut', () => {
    expect(hours(windowsBefore(office, at('2026-03-09T12:00'), 2))).toEqual([
      '03-09T07:00/03-09T11:00',
      '03-06T07:00/03-06T16:00',
    ]);
  });

  it('between two instants', () => {
    expect(hours(windowsBetween(office, at('2026-03-06T12:00'), at('2026-03-09T09:00')))).toEqual([
      '03-06T11:00/03-06T16:00',
      '03-09T07:00/03-09T08:00',
    ]);
    expect(windowsBetween(office, at('2026-03-07T12:00'), at('2026-03-08T09:00'))).toEqual([]);
    expect(() => windowsBetween(office, 1, 0)).toThrow('reversed_interval');
  });

  it('a window past midnight comes in two parts', () => {
    const nights = compileCalendar(calendar({ windows: everyDay(['22:00', '06:00']) }));
    expect(hours(windowsAfter(nights, at('2026-03-02T12:00'), 2))).toEqual([
      '03-02T21:00/03-02T23:00',
      '03-02T23:00/03-03T05:00',
    ]);
  });

  it('ends where the calendar does', () => {
    const never = compileCalendar(neverOpen);
    expect([
      windowsAfter(never, at('2026-03-02T12:00'), 2),
      windowsBefore(never, at('2026-03-02T12:00'), 2),
    ]).toEqual([[], []]);
  });
});
