import type { CalendarVersion, ServiceCalendar, WindowText } from './calendar.js';
import { WEEKDAYS } from './local-date.js';

/** Calendars the tests of time reckon with. */
export const STOCKHOLM = 'Europe/Stockholm';

export function version(part: Partial<CalendarVersion> = {}): CalendarVersion {
  return { effectiveFrom: null, windows: {}, holidays: [], specialDays: {}, ...part };
}

export function weekdays(...windows: WindowText[]): CalendarVersion['windows'] {
  return Object.fromEntries(WEEKDAYS.slice(0, 5).map((day) => [day, windows]));
}

export function everyDay(...windows: WindowText[]): CalendarVersion['windows'] {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, windows]));
}

export function calendar(part: Partial<CalendarVersion>, zone = STOCKHOLM): ServiceCalendar {
  return { zone, versions: [version(part)] };
}

export const officeHours = calendar({ windows: weekdays(['08:00', '17:00']) });
export const roundTheClock = calendar({ windows: everyDay(['00:00', '24:00']) });
export const neverOpen = calendar({});
