import { Temporal } from 'temporal-polyfill';
import { parseInstant } from './instant.js';
import { parseDate } from './local-date.js';
import { instantOnDay, isZone, localDate, localDayAndTime, zonedClock, zoneTable } from './zone.js';

const stockholm = zonedClock('Europe/Stockholm');

describe('R2 local time in a zone', () => {
  it('follows the zone through the year', () => {
    expect(stockholm(2026, 1, 15, 12, 0, 0)).toBe(parseInstant('2026-01-15T11:00:00Z'));
    expect(stockholm(2026, 7, 15, 12, 0, 30, 5)).toBe(parseInstant('2026-07-15T10:00:30.005Z'));
  });

  it('takes a time the change skips as the instant of the jump', () => {
    const jump = parseInstant('2026-03-29T01:00:00Z');
    expect(stockholm(2026, 3, 29, 1, 59, 59)).toBe(jump - 1_000);
    for (const minute of [0, 30, 59]) expect(stockholm(2026, 3, 29, 2, minute, 0)).toBe(jump);
    expect(stockholm(2026, 3, 29, 3, 0, 0)).toBe(jump);
  });

  it('takes a time that occurs twice as the earlier instant', () => {
    expect(stockholm(2026, 10, 25, 2, 30, 0)).toBe(parseInstant('2026-10-25T00:30:00Z'));
    expect(stockholm(2026, 10, 25, 3, 0, 0)).toBe(parseInstant('2026-10-25T02:00:00Z'));
  });

  it('does so whatever time of the winter was read before', () => {
    stockholm(2026, 12, 1, 12, 0, 0);
    expect(stockholm(2026, 10, 25, 2, 30, 0)).toBe(parseInstant('2026-10-25T00:30:00Z'));
  });

  it('makes a date that never was an instant', () => {
    const apia = zonedClock('Pacific/Apia');
    expect(apia(2011, 12, 30, 12, 0, 0)).toBe(parseInstant('2011-12-30T10:00:00Z'));
  });

  it.each([
    [2026, 2, 29, 0, 0, 0],
    [2026, 4, 31, 0, 0, 0],
    [2026, 1, 1, 24, 0, 0],
    [2026, 1, 1, 0, 60, 0],
    [2026, 1, 1, 0, 0, 60],
    [1899, 1, 1, 0, 0, 0],
    [NaN, 1, 1, 0, 0, 0],
  ])('is NaN for %i-%i-%i %i:%i:%i', (year, month, day, hour, minute, second) => {
    expect(stockholm(year, month, day, hour, minute, second)).toBeNaN();
  });

  it.each([
    'Europe/Stockholm',
    'America/New_York',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
  ])('agrees with Temporal in %s, whatever the order of the years', (zone) => {
    const clock = zonedClock(zone);
    for (let i = 0; i < 400; i += 1) {
      const year = 1950 + ((i * 37) % 120);
      const fields = {
        year,
        month: 1 + (i % 12),
        day: 1 + ((i * 7) % 28),
        hour: i % 24,
        minute: (i * 13) % 60,
      };
      const local = Temporal.PlainDateTime.from(fields);
      const zoned = local.toZonedDateTime(zone);
      if (!zoned.toPlainDateTime().equals(local)) continue;
      const at = clock(year, fields.month, fields.day, fields.hour, fields.minute, 0);
      expect(at).toBe(zoned.epochMilliseconds);
      expect(zoneTable(zone).offsetAt(at)).toBe(zoned.offsetNanoseconds / 1e6);
    }
  });
});

describe('R2 zones', () => {
  it('are IANA names', () => {
    expect(['Europe/Stockholm', 'Etc/UTC', 'Mars/Base', '+02:00', ''].map(isZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(() => zonedClock('')).toThrow('missing_zone');
    expect(() => zonedClock('Mars/Base')).toThrow('unknown_zone');
  });

  it('give an instant its local date and time', () => {
    const at = parseInstant('2026-10-31T23:30:00Z');
    expect(localDate(at, 'Europe/Stockholm')).toBe('2026-11-01');
    expect(localDayAndTime(at, 'Europe/Stockholm')).toEqual({
      day: parseDate('2026-11-01'),
      time: 1_800_000,
    });
    expect(instantOnDay(parseDate('2026-11-01') ?? NaN, 1_800_000, 'Europe/Stockholm')).toBe(at);
  });

  it('refuse instants out of reach', () => {
    expect(() => localDate(NaN, 'Europe/Stockholm')).toThrow('bad_instant');
    expect(() => localDate(8e15, 'Europe/Stockholm')).toThrow('bad_instant');
  });
});
