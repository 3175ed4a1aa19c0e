import { DomainError } from '../errors.js';
import type { CompiledCalendar } from '../time/compiled-calendar.js';
import { dueDays } from '../time/due-days.js';
import { DAY, type Instant } from '../time/instant.js';
import { nextPeriod, periodContaining, periodInterval, periodOf, type PeriodKey, type PeriodKind } from '../time/period.js';
import { instantOnDay, localDayAndTime } from '../time/zone.js';

/** When a contract's reports are due. */
export interface ReportSchedule {
  readonly frequency: PeriodKind;
  /** Days after the period, the first one following it counted as one: service days with a calendar, else days. */
  readonly dueDays: number;
  /** The periods that these begin in are the first and the last to be reported; without a last one it goes on. */
  readonly firstPeriod: PeriodKey;
  readonly lastPeriod: PeriodKey | null;
}

/**
 * R6, R22: when the report of a period is due: at the end of the so many-th day after it (of that day's last window where
 * a calendar counts). In the organisation's zone.
 * @throws DomainError `bad_target` unless `dueDays` is an integer from 0; `bad_period`, `unknown_zone`;
 * `no_service_day` where the calendar has not so many
 */
export function reportDueAt(
  { dueDays: days }: Pick<ReportSchedule, 'dueDays'>,
  period: PeriodKey,
  zone: string,
  calendar: CompiledCalendar | null,
): Instant {
  if (!Number.isInteger(days) || days < 0) throw new DomainError('bad_target', { target: String(days) });
  const { to } = periodInterval(period, zone);
  const lastDay = localDayAndTime(to - 1, zone).day;
  if (!calendar) return instantOnDay(lastDay + days, DAY, zone);
  // Counted from the last instant of the period, so that its last day is no day after it.
  const due = dueDays(calendar, instantOnDay(lastDay, 0, zone), days, { endOfDay: true });
  if (due === null) throw new DomainError('no_service_day', { days });
  return due;
}

/**
 * R22: the periods whose report is owed by now, oldest first: those that are over, from the first one on to the last.
 * @throws DomainError `bad_period`, `unknown_zone`
 */
export function owedPeriods({ frequency, firstPeriod, lastPeriod }: ReportSchedule, zone: string, now: Instant): PeriodKey[] {
  const owed: PeriodKey[] = [];
  const current = periodOf(now, zone, frequency);
  const last = lastPeriod === null ? null : periodContaining(lastPeriod, frequency);
  let period = periodContaining(firstPeriod, frequency);
  for (; period < current && (last === null || period <= last); period = nextPeriod(period)) owed.push(period);
  return owed;
}

export const timelinesses = ['upcoming', 'on_time', 'late', 'missing'] as const;
/** Where a report stands against its due time: not yet due, on time, late, or still not there after it. */
export type Timeliness = (typeof timelinesses)[number];

/** R4, R22: at the due time is on time. The first submission counts: what is returned and comes again was there. */
export function timelinessOf(
  { dueAt, firstSubmittedAt }: { readonly dueAt: Instant; readonly firstSubmittedAt: Instant | null },
  now: Instant,
): Timeliness {
  if (firstSubmittedAt !== null) return firstSubmittedAt <= dueAt ? 'on_time' : 'late';
  return now <= dueAt ? 'upcoming' : 'missing';
}

/**
 * The reminder to send now, as the days it is sent before (negative) or after the due time; `null` where none is due. Of
 * several that are due at once only the last is sent.
 */
export function reminderDue(
  { dueAt, daysBefore, daysAfter, zone }: {
    readonly dueAt: Instant;
    readonly daysBefore: readonly number[];
    readonly daysAfter: readonly number[];
    readonly zone: string;
  },
  since: Instant | null,
  now: Instant,
): number | null {
  const { day, time } = localDayAndTime(dueAt, zone);
  const offsets = [...daysBefore.map((days) => -days), ...daysAfter].sort((one, other) => one - other);
  const due = offsets.filter((days) => {
    const at = instantOnDay(day + days, time, zone);
    return at <= now && (since === null || at > since);
  });
  return due.at(-1) ?? null;
}
