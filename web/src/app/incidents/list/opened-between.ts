import { DAY } from '@samsyn/domain/time/instant';
import { parseDate } from '@samsyn/domain/time/local-date';
import { instantOnDay } from '@samsyn/domain/time/zone';

/** Two dates of the organisation's zone, both included, as the instants the API takes; what is no date is left out. */
export function openedBetween(
  from: string,
  to: string,
  zone: string,
): { openedFrom: string; openedTo: string } {
  const instant = (date: string, timeOfDay: number): string => {
    const day = parseDate(date);
    return day === null ? '' : new Date(instantOnDay(day, timeOfDay, zone)).toISOString();
  };
  return { openedFrom: instant(from, 0), openedTo: instant(to, DAY) };
}
