import { DomainError } from '../errors.js';

/** A moment in UTC: integer milliseconds since 1970-01-01T00:00Z (R1). */
export type Instant = number;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Service time is known for 1900-01-01 up to, not including, 2400-01-01 (a day of margin for zones). */
export const EARLIEST: Instant = Date.UTC(1900, 0, 2);
export const LATEST: Instant = Date.UTC(2399, 11, 31);

const ISO_INSTANT = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
/** Every month has as many days as this; of the others it has to be asked. */
const ALWAYS_A_DAY = 28;

/**
 * R1: refuses what is not an instant this library can reckon with.
 * @throws DomainError `bad_instant` unless `at` is an integer from EARLIEST up to LATEST
 */
export function assertInstant(at: number): void {
  if (!Number.isInteger(at) || at < EARLIEST || at >= LATEST) {
    throw new DomainError('bad_instant', { at: String(at) });
  }
}

/**
 * R1: an ISO 8601 text with `Z` or an offset, as an instant. Without either it has no zone and is refused, as is a day
 * that its month does not have.
 * @throws DomainError `bad_instant`
 */
export function parseInstant(text: string): Instant {
  const [, year, month, day] = ISO_INSTANT.exec(text) ?? [];
  // Date.parse would move the 30th of February on into March.
  const isDay = Number(day) <= ALWAYS_A_DAY || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const at = isDay ? Date.parse(text) : NaN;
  if (Number.isNaN(at)) throw new DomainError('bad_instant', { at: text });
  return at;
}

/** An instant as ISO 8601 in UTC with milliseconds, the form used in JSON. */
export function formatInstant(at: Instant): string {
  return new Date(at).toISOString();
}
