import type { CalendarVersion, WindowText } from './calendar.js';
import { DAY } from './instant.js';
import { union, type Interval } from './interval.js';
import { parseDate, parseTimeOfDay, weekdayOf, WEEKDAYS, type DayNumber } from './local-date.js';

/** A window in ms after its date's midnight; `to` beyond 24 h runs into the next date. Null if unreadable. */
export function readWindow([fromText, toText]: WindowText): Interval | null {
  const from = parseTimeOfDay(fromText);
  const to = parseTimeOfDay(toText);
  if (from === null || to === null || from === DAY || from === to) return null;
  return { from, to: to < from ? to + DAY : to };
}

/** R2: windows cut at midnight: what belongs to their own date and what to the next. */
export function splitAtMidnight(windows: readonly WindowText[]): { own: Interval[]; next: Interval[] } {
  const read = windows.flatMap((window) => readWindow(window) ?? []);
  return {
    own: read.map(({ from, to }) => ({ from, to: Math.min(to, DAY) })),
    next: read.filter(({ to }) => to > DAY).map(({ to }) => ({ from: 0, to: to - DAY })),
  };
}

/** The ordinary week of a version, Monday first, second parts of windows past midnight already moved on. */
export function weekPattern(version: CalendarVersion): Interval[][] {
  const split = WEEKDAYS.map((weekday) => splitAtMidnight(version.windows[weekday] ?? []));
  return split.map(({ own }, day) => [...own, ...(split[(day + 6) % 7]?.next ?? [])]);
}

interface Version {
  from: DayNumber;
  week: Interval[][];
  holidays: ReadonlySet<DayNumber>;
  special: ReadonlyMap<DayNumber, { own: Interval[]; next: Interval[] }>;
}

function readVersion(version: CalendarVersion): Version {
  return {
    from: version.effectiveFrom === null ? -Infinity : (parseDate(version.effectiveFrom) ?? Infinity),
    week: weekPattern(version).map(union),
    holidays: new Set(version.holidays.flatMap((date) => parseDate(date) ?? [])),
    special: new Map(
      Object.entries(version.specialDays).map(([date, windows]) => [
        parseDate(date) ?? NaN,
        splitAtMidnight(windows),
      ]),
    ),
  };
}

/** R2: a function from a local date to its windows, in ms after its midnight, ascending and separate. */
export function dayWindows(versions: readonly CalendarVersion[]): (day: DayNumber) => readonly Interval[] {
  const read = versions.map(readVersion);
  const effectiveOn = (day: DayNumber) => read.findLast(({ from }) => from <= day);
  return (day) => {
    const version = effectiveOn(day);
    if (!version) return [];
    const special = version.special.get(day);
    if (special) return union(special.own);
    if (version.holidays.has(day)) return [];
    const ordinary = version.week[weekdayOf(day)] ?? [];
    const carried = effectiveOn(day - 1)?.special.get(day - 1)?.next ?? [];
    return carried.length > 0 ? union([...ordinary, ...carried]) : ordinary;
  };
}
