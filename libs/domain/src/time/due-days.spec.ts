import { compileCalendar } from './compiled-calendar.js';
import { dueDays } from './due-days.js';
import { calendar, neverOpen, roundTheClock, weekdays } from './example-calendars.testing.js';
import { parseInstant } from './instant.js';

const windows = weekdays(['08:00', '17:00']);
const office = compileCalendar(calendar({ windows, holidays: ['2026-03-04'] }));
const at = (text: string) => parseInstant(`${text}:00+01:00`);
const pause = (from: string, to: string) => ({ from: at(from), to: at(to) });

describe('R6 a target of service days', () => {
  it('is the same local time on that following service day, days without windows not counted', () => {
    expect(dueDays(office, at('2026-03-02T10:15'), 2)).toBe(at('2026-03-05T10:15'));
    expect(dueDays(office, at('2026-03-06T10:15'), 1)).toBe(at('2026-03-09T10:15'));
    expect(dueDays(office, at('2026-03-07T10:15'), 1)).toBe(at('2026-03-09T10:15'));
  });

  it('keeps the local time over a DST change', () => {
    const friday = parseInstant('2026-03-27T10:00:00+01:00');
    expect(dueDays(office, friday, 1)).toBe(parseInstant('2026-03-30T10:00:00+02:00'));
  });

  it('moves to the next opening if outside the windows, a closing instant being inside', () => {
    expect(dueDays(office, at('2026-03-02T07:00'), 1)).toBe(at('2026-03-03T08:00'));
    expect(dueDays(office, at('2026-03-02T17:01'), 1)).toBe(at('2026-03-05T08:00'));
    expect(dueDays(office, at('2026-03-02T17:00'), 1)).toBe(at('2026-03-03T17:00'));
  });

  it('goes back for negative days, rolled back to a close', () => {
    expect(dueDays(office, at('2026-03-09T10:15'), -1)).toBe(at('2026-03-06T10:15'));
    expect(dueDays(office, at('2026-03-09T07:00'), -1)).toBe(at('2026-03-05T17:00'));
    expect(dueDays(office, at('2026-03-09T20:00'), -1)).toBe(at('2026-03-06T17:00'));
  });

  it('of no days is the start, in the windows', () => {
    expect(dueDays(office, at('2026-03-02T10:15'), 0)).toBe(at('2026-03-02T10:15'));
    expect(dueDays(office, at('2026-03-07T10:15'), 0)).toBe(at('2026-03-09T08:00'));
  });

  it('with end of day is the end of that day’s last window', () => {
    expect(dueDays(office, at('2026-03-02T10:15'), 2, { endOfDay: true })).toBe(at('2026-03-05T17:00'));
    expect(dueDays(office, at('2026-03-09T07:00'), -1, { endOfDay: true })).toBe(at('2026-03-06T17:00'));
    expect(dueDays(office, at('2026-03-07T07:00'), 0, { endOfDay: true })).toBe(at('2026-03-09T17:00'));
    const always = compileCalendar(roundTheClock);
    expect(dueDays(always, at('2026-03-02T10:15'), 1, { endOfDay: true })).toBe(at('2026-03-04T00:00'));
  });

  it('is moved by the service time of pauses, repeatedly', () => {
    const pauses = [
      pause('2026-03-02T16:00', '2026-03-03T09:00'),
      pause('2026-03-03T11:00', '2026-03-03T12:00'),
    ];
    expect(dueDays(office, at('2026-03-02T10:00'), 1, { pauses })).toBe(at('2026-03-03T13:00'));
    expect(dueDays(office, at('2026-03-03T13:00'), -1, { pauses })).toBe(at('2026-03-02T10:00'));
  });

  it('is not moved by pauses that begin when it falls due or outside the windows', () => {
    const pauses = [
      pause('2026-03-02T18:00', '2026-03-03T07:00'),
      pause('2026-03-03T10:00', '2026-03-03T12:00'),
    ];
    expect(dueDays(office, at('2026-03-02T10:00'), 1, { pauses })).toBe(at('2026-03-03T10:00'));
    expect(dueDays(office, at('2026-03-02T07:00'), 1, { pauses: pauses.slice(0, 1) })).toBe(
      at('2026-03-03T08:00'),
    );
  });

  it('is never where there are no service days', () => {
    const never = compileCalendar(neverOpen);
    for (const days of [1, 0, -1]) {
      expect(dueDays(never, at('2026-03-02T10:00'), days)).toBeNull();
      expect(dueDays(never, at('2026-03-02T10:00'), days, { endOfDay: true })).toBeNull();
    }
  });

  it('refuses parts of days', () => {
    expect(() => dueDays(office, at('2026-03-02T10:00'), 1.5)).toThrow('bad_target');
  });
});
