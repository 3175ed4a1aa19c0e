import { localDayAndTime, zonedClock } from '@samsyn/domain/time/zone';
import { formatDate } from '@samsyn/domain/time/local-date';

const written = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** What a date-and-time field holds, read on the clocks of `zone`, as ISO in UTC; null where it is no time. */
export function instantOfLocal(text: string, zone: string): string | null {
  const [, year, month, day, hour, minute] = (written.exec(text) ?? []).map(Number);
  if (minute === undefined) return null;
  const at = zonedClock(zone)(year ?? NaN, month ?? NaN, day ?? NaN, hour ?? NaN, minute, 0);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** An instant as a date-and-time field of `zone` shows it, cut to the minute. */
export function localOfInstant(at: number, zone: string): string {
  const { day, time } = localDayAndTime(at, zone);
  return `${formatDate(day)}T${new Date(time).toISOString().slice(11, 16)}`;
}
