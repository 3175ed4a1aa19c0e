import { compileCalendar } from './compiled-calendar.js';
import { due, dueBackward } from './due.js';
import { elapsed } from './elapsed.js';
import { calendar, neverOpen, officeHours, weekdays } from './example-calendars.testing.js';
import { HOUR, parseInstant } from './instant.js';

const office = compileCalendar(officeHours);
const at = (text: string) => parseInstant(`${text}:00+01:00`);
const pause = (from: string, to: string | null) => ({ from: at(from), to: to === null ? null : at(to) });

describe('R4 due', () => {
  it('goes on at the next opening', () => {
    expect(due(office, at('2026-03-06T16:00'), 2 * HOUR)).toBe(at('2026-03-09T09:00'));
    expect(due(office, at('2026-03-07T12:00'), 2 * HOUR)).toBe(at('2026-03-09T10:00'));
  });

  it('a target used up at closing is due at closing, and work done at the next opening is met', () => {
    expect(due(office, at('2026-03-02T15:00'), 2 * HOUR)).toBe(at('2026-03-02T17:00'));
    expect(elapsed(office, at('2026-03-02T15:00'), at('2026-03-03T08:00'))).toBe(2 * HOUR);
    expect(due(office, at('2026-03-02T15:00'), 2 * HOUR + 1)).toBe(at('2026-03-03T08:00') + 1);
  });

  it('a target of nothing is due at once', () => {
    expect(due(office, at('2026-03-07T12:00'), 0)).toBe(at('2026-03-07T12:00'));
    expect(dueBackward(office, at('2026-03-07T12:00'), 0)).toBe(at('2026-03-07T12:00'));
  });

  it('R2 keeps to the wall clock over a DST change', () => {
    const friday = parseInstant('2026-03-27T16:00:00+01:00');
    expect(due(office, friday, 2 * HOUR)).toBe(parseInstant('2026-03-30T09:00:00+02:00'));
  });

  it('is moved by pauses, also by those it only reaches by being moved', () => {
    const pauses = [
      pause('2026-03-02T10:00', '2026-03-02T11:00'),
      pause('2026-03-02T12:30', '2026-03-03T09:00'),
    ];
    expect(due(office, at('2026-03-02T08:00'), 4 * HOUR, pauses)).toBe(at('2026-03-03T09:30'));
  });

  it('is not moved by a pause that begins when it falls due, nor by one before the start', () => {
    const pauses = [
      pause('2026-03-02T12:00', '2026-03-02T14:00'),
      pause('2026-03-01T00:00', '2026-03-02T08:00'),
    ];
    expect(due(office, at('2026-03-02T08:00'), 4 * HOUR, pauses)).toBe(at('2026-03-02T12:00'));
  });

  it('R5 moves with now while a pause is open', () => {
    const open = [pause('2026-03-02T10:00', null)];
    expect(due(office, at('2026-03-02T08:00'), 4 * HOUR, open, at('2026-03-02T11:00'))).toBe(
      at('2026-03-02T13:00'),
    );
    expect(due(office, at('2026-03-02T08:00'), 4 * HOUR, open, at('2026-03-02T12:00'))).toBe(
      at('2026-03-02T14:00'),
    );
  });

  it('is never where the calendar does not open long enough', () => {
    expect(due(compileCalendar(neverOpen), at('2026-03-02T08:00'), 1)).toBeNull();
    const once = compileCalendar(calendar({ specialDays: { '2026-03-02': [['08:00', '10:00']] } }));
    expect(due(once, at('2026-03-01T00:00'), 2 * HOUR)).toBe(at('2026-03-02T10:00'));
    expect(due(once, at('2026-03-01T00:00'), 2 * HOUR + 1)).toBeNull();
    expect(dueBackward(once, at('2026-03-03T00:00'), 2 * HOUR)).toBe(at('2026-03-02T08:00'));
    expect(dueBackward(once, at('2026-03-03T00:00'), 2 * HOUR + 1)).toBeNull();
  });

  it('can lie far off', () => {
    const yearly = compileCalendar(calendar({ windows: weekdays(['09:00', '09:01']) }));
    expect(due(yearly, at('2026-03-02T08:00'), 60_000 * 261 * 100)).toBeGreaterThan(at('2125-01-01T00:00'));
  });

  it.each([-1, 0.5, NaN, Infinity])('refuses the target %p', (target) => {
    expect(() => due(office, at('2026-03-02T08:00'), target)).toThrow('bad_target');
    expect(() => dueBackward(office, at('2026-03-02T08:00'), target)).toThrow('bad_target');
  });
});

describe('R4 backward', () => {
  it('is the latest instant from which the target passes', () => {
    expect(dueBackward(office, at('2026-03-09T09:00'), 2 * HOUR)).toBe(at('2026-03-06T16:00'));
    expect(dueBackward(office, at('2026-03-09T09:00'), HOUR)).toBe(at('2026-03-09T08:00'));
  });

  it('is moved by pauses', () => {
    const pauses = [
      pause('2026-03-02T10:00', '2026-03-02T11:00'),
      pause('2026-03-02T07:00', '2026-03-02T08:30'),
    ];
    expect(dueBackward(office, at('2026-03-02T12:00'), 2 * HOUR, pauses)).toBe(at('2026-03-02T09:00'));
    expect(dueBackward(office, at('2026-03-02T12:00'), 3 * HOUR, pauses)).toBe(at('2026-02-27T16:30'));
  });
});
