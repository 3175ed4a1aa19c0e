import { compileCalendar } from './compiled-calendar.js';
import { elapsed, pausedServiceTime } from './elapsed.js';
import { calendar, officeHours, roundTheClock, weekdays } from './example-calendars.testing.js';
import { HOUR, MINUTE, parseInstant } from './instant.js';

const office = compileCalendar(officeHours);
const at = (text: string) => parseInstant(`${text}:00+01:00`);
const pause = (from: string, to: string | null) => ({ from: at(from), to: to === null ? null : at(to) });

describe('R3 elapsed service time', () => {
  it('09–17 weekdays, 14:00 to 09:00 next weekday is 3 h', () => {
    const nineToFive = compileCalendar(calendar({ windows: weekdays(['09:00', '17:00']) }));
    expect(elapsed(nineToFive, at('2026-03-02T14:00'), at('2026-03-03T09:00'))).toBe(3 * HOUR);
    expect(elapsed(nineToFive, at('2026-03-06T14:00'), at('2026-03-09T09:00'))).toBe(3 * HOUR);
  });

  it('08–17, Friday 21:00 to Monday 09:30 is 1 h 30', () => {
    expect(elapsed(office, at('2026-03-06T21:00'), at('2026-03-09T09:30'))).toBe(90 * MINUTE);
  });

  it('counts the millisecond', () => {
    expect(elapsed(office, at('2026-03-02T08:00') - 1, at('2026-03-02T08:00') + 1)).toBe(1);
  });

  it('counts the hours that really elapsed over a DST change', () => {
    const always = compileCalendar(roundTheClock);
    const spring = [
      parseInstant('2026-03-29T00:00:00+01:00'),
      parseInstant('2026-03-30T00:00:00+02:00'),
    ] as const;
    expect(elapsed(always, ...spring)).toBe(23 * HOUR);
  });

  it('R1 refuses a reversed interval and accepts an empty one', () => {
    expect(() => elapsed(office, at('2026-03-02T10:00'), at('2026-03-02T09:00'))).toThrow(
      'reversed_interval',
    );
    expect(elapsed(office, at('2026-03-02T10:00'), at('2026-03-02T10:00'))).toBe(0);
  });
});

describe('R3 pauses', () => {
  const [from, to] = [at('2026-03-02T08:00'), at('2026-03-03T17:00')];

  it('count once where they overlap and not at all outside the windows', () => {
    const pauses = [
      pause('2026-03-02T16:00', '2026-03-03T09:00'),
      pause('2026-03-02T16:30', '2026-03-02T20:00'),
      pause('2026-03-02T20:00', '2026-03-02T22:00'),
    ];
    expect(elapsed(office, from, to, pauses)).toBe(16 * HOUR);
  });

  it('count only inside the interval', () => {
    expect(elapsed(office, from, to, [pause('2026-03-01T08:00', '2026-03-02T09:00')])).toBe(17 * HOUR);
    expect(elapsed(office, from, to, [pause('2026-03-04T08:00', '2026-03-04T09:00')])).toBe(18 * HOUR);
  });

  it('R5 run to now while they are open', () => {
    const open = [pause('2026-03-02T10:00', null)];
    expect(elapsed(office, from, to, open, at('2026-03-02T12:00'))).toBe(16 * HOUR);
    expect(elapsed(office, from, to, open, at('2026-03-09T12:00'))).toBe(2 * HOUR);
    expect(elapsed(office, from, to, open, at('2026-03-01T12:00'))).toBe(18 * HOUR);
    expect(() => elapsed(office, from, to, open)).toThrow('open_pause_without_now');
  });

  it('R1 refuse to be reversed', () => {
    expect(() => elapsed(office, from, to, [pause('2026-03-02T10:00', '2026-03-02T09:00')])).toThrow(
      'reversed_interval',
    );
  });

  it('have a service time of their own', () => {
    const pauses = [pause('2026-03-02T16:00', '2026-03-03T09:00'), pause('2026-03-02T16:30', null)];
    expect(pausedServiceTime(office, pauses, at('2026-03-02T20:00'))).toBe(2 * HOUR);
    expect(
      pausedServiceTime(office, pauses, at('2026-03-02T20:00'), { from, to: at('2026-03-03T00:00') }),
    ).toBe(HOUR);
  });
});
