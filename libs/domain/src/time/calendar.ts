import type { Weekday } from './local-date.js';

/** `[from, to]` as wall-clock `HH:MM` or `HH:MM:SS`; `24:00` may end it; `to` ≤ `from` runs past midnight. */
export type WindowText = readonly [from: string, to: string];

/**
 * What a calendar says from one date on (R2).
 *
 * A window past midnight is split, and its second part belongs to the next date: it is there whatever closes
 * the date it began on, and goes when the next date is a holiday, has a special day or falls under a version
 * without such a window the day before. The second part of a special day's window is added to the next date's
 * ordinary windows.
 */
export interface CalendarVersion {
  /** The first local date it applies to, `YYYY-MM-DD`; null (first version only) for ever before. */
  effectiveFrom: string | null;
  windows: Readonly<Partial<Record<Weekday, readonly WindowText[]>>>;
  /** Local dates that are closed. */
  holidays: readonly string[];
  /** Windows that replace those of a local date, holiday or not; an empty list closes it. */
  specialDays: Readonly<Record<string, readonly WindowText[]>>;
}

/** R2: wall-clock windows in an IANA zone. Before the first version's date there is no service time. */
export interface ServiceCalendar {
  zone: string;
  versions: readonly CalendarVersion[];
}
