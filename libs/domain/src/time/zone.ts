import { DomainError } from '../errors.js';
import { DAY, HOUR, MINUTE, SECOND, type Instant } from './instant.js';
import { dayNumberOf, formatDate, type DayNumber } from './local-date.js';
import { ZoneTable } from './zone-table.js';

/** A wall-clock time in one zone as an instant; NaN where there is no such date or time of day. */
export type ZonedClock = (
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  millisecond?: number,
) => Instant;

const tables = new Map<string, ZoneTable>();

/** R2: whether `zone` is an IANA zone this platform knows; a bare offset such as `+02:00` is not. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/**
 * The shared table of a zone's offsets.
 * @throws DomainError `missing_zone` for an empty name, `unknown_zone` for any other that is not an IANA zone
 */
export function zoneTable(zone: string): ZoneTable {
  const known = tables.get(zone);
  if (known) return known;
  if (zone === '') throw new DomainError('missing_zone');
  if (!isZone(zone)) throw new DomainError('unknown_zone', { zone });
  const table = new ZoneTable(zone);
  tables.set(zone, table);
  return table;
}

/**
 * A clock for reading many local times of one zone by R2: a time the DST change skips is the instant of the
 * jump, one that occurs twice is the earlier instant. Months and days count from 1; dates from 1900 to 2399.
 * @throws DomainError `missing_zone`, `unknown_zone`
 */
export function zonedClock(zone: string): ZonedClock {
  const table = zoneTable(zone);
  return (year, month, day, hour, minute, second, millisecond = 0) => {
    const date = dayNumberOf(year, month, day);
    const inRange = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    if (date === null || !inRange || !(millisecond >= 0 && millisecond < SECOND)) return NaN;
    return table.instantOf(date * DAY + hour * HOUR + minute * MINUTE + second * SECOND + millisecond);
  };
}

/** R2: the instant of a time of day (ms after midnight, up to 24 h) on a local date. */
export function instantOnDay(day: DayNumber, timeOfDay: number, zone: string): Instant {
  return zoneTable(zone).instantOf(day * DAY + timeOfDay);
}

/** The local date of an instant as a day number, and the wall-clock ms after that date's midnight. */
export function localDayAndTime(at: Instant, zone: string): { day: DayNumber; time: number } {
  const wallClock = at + zoneTable(zone).offsetAt(at);
  const day = Math.floor(wallClock / DAY);
  return { day, time: wallClock - day * DAY };
}

/** The local date `YYYY-MM-DD` of an instant in a zone. */
export function localDate(at: Instant, zone: string): string {
  return formatDate(localDayAndTime(at, zone).day);
}
