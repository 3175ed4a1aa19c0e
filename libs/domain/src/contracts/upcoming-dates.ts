import { formatDate, parseDate } from '../time/local-date.js';
import { DomainError } from '../errors.js';

/** The term of a contract; local dates `YYYY-MM-DD`. */
export interface ContractTerm {
  startsOn: string;
  /** The last day, before any extension. */
  endsOn: string;
  /** How often the buyer may extend it, and by how many months each time. */
  extensionCount: number;
  extensionMonths: number;
  /** The last day to give notice, or to call an extension. */
  noticeOn: string | null;
}

export type UpcomingKind = 'start' | 'notice' | 'end' | 'extension';

export interface UpcomingDate {
  kind: UpcomingKind;
  on: string;
  /** For `extension`: the how-manieth option would make `on` the last day; else null. */
  option: number | null;
}

const order: readonly UpcomingKind[] = ['start', 'notice', 'end', 'extension'];

/**
 * What is due next in a contract, earliest first: its start, the notice day, its end, and the last day each
 * extension option would lead to. Dates before `today` (a local date) are left out.
 * @throws DomainError `bad_date` for a text that is no date
 */
export function upcomingDates(term: ContractTerm, today: string): UpcomingDate[] {
  const options = Array.from({ length: term.extensionMonths > 0 ? term.extensionCount : 0 }, (_, i) => i + 1);
  const dates: UpcomingDate[] = [
    { kind: 'start', on: term.startsOn, option: null },
    ...(term.noticeOn === null ? [] : [{ kind: 'notice' as const, on: term.noticeOn, option: null }]),
    { kind: 'end', on: term.endsOn, option: null },
    ...options.map((option) => ({
      kind: 'extension' as const,
      on: addMonths(term.endsOn, option * term.extensionMonths),
      option,
    })),
  ];
  return dates
    .filter(({ on }) => on >= today)
    .sort((a, b) => (a.on === b.on ? order.indexOf(a.kind) - order.indexOf(b.kind) : a.on < b.on ? -1 : 1));
}

/**
 * The same day `months` later, the month's last day where it is shorter; the last day of a month leads to the
 * last day of a month, as terms are meant: a contract to 28 February 2027 runs, a year on, to 29 February 2028.
 * @throws DomainError `bad_date`
 */
export function addMonths(date: string, months: number): string {
  const day = parseDate(date);
  if (day === null) throw new DomainError('bad_date', { value: date });
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const isLast = formatDate(day + 1).slice(0, 7) !== date.slice(0, 7);
  // Day 0 of the month after is the target month's last day.
  const last = new Date(Date.UTC(year, month + months, 0));
  const target = isLast ? last.getUTCDate() : Math.min(dayOfMonth, last.getUTCDate());
  return `${last.toISOString().slice(0, 8)}${String(target).padStart(2, '0')}`;
}
