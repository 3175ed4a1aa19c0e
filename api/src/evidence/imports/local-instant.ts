import { parseInstant } from '@samsyn/domain/time/instant';
import { zonedClock } from '@samsyn/domain/time/zone';

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?$/;

/** Reads ISO 8601 with `Z` or an offset, or a local time of `zone` (R2), into ISO 8601 in UTC; anything else as it is. */
export function instantReader(zone: string): (text: string) => string {
  const clock = zonedClock(zone);
  return (text) => {
    const [, year, month, day, hour, minute, second = '0', fraction = ''] = LOCAL.exec(text) ?? [];
    const parts = [year, month, day, hour, minute, second].map(Number);
    const [y = NaN, mo = NaN, d = NaN, h = NaN, mi = NaN, s = NaN] = parts;
    const at = minute === undefined ? withZone(text) : clock(y, mo, d, h, mi, s, Number(fraction.padEnd(3, '0')));
    return Number.isNaN(at) ? text : new Date(at).toISOString();
  };
}

function withZone(text: string): number {
  try {
    return parseInstant(text.replace(' ', 'T'));
  } catch {
    return NaN;
  }
}
