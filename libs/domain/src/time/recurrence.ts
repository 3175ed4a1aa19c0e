import { addMonths } from '../contracts/upcoming-dates.js';

/** Something that is due once, or again and again; local dates `YYYY-MM-DD`. */
export interface Recurrence {
  readonly firstOn: string;
  /** Months from one time to the next; null: once. */
  readonly everyMonths: number | null;
  /** Not due after this day; null: without an end. */
  readonly lastOn: string | null;
}

/** More than anybody asks for: a month apart for a hundred years. */
const most = 1200;

/**
 * The days it is due on up to and including `until`, ascending. Each is counted from the first, so that a short month does not
 * move those after it: 31 January, the last of February, 31 March.
 */
export function dueDays({ firstOn, everyMonths, lastOn }: Recurrence, until: string): string[] {
  const end = lastOn !== null && lastOn < until ? lastOn : until;
  const days: string[] = [];
  for (let time = 0; time < most; time += 1) {
    const on = addMonths(firstOn, time * (everyMonths ?? 0));
    if (on > end) break;
    days.push(on);
    if (everyMonths === null) break;
  }
  return days;
}

/** Whether it is due on exactly that day. */
export const isDueDay = (rule: Recurrence, day: string): boolean => dueDays(rule, day).at(-1) === day;
