import { DAY } from '@samsyn/domain/time/instant';
import type { FieldProblem } from '../platform/errors/problem.js';

/** Clocks differ, and a day's log may be entered before the day is over where it is read. */
const tolerance = DAY;
/** Maintenance is planned ahead, but not for decades: a later year is a slip of the hand. */
const plannedAhead = 5 * 366 * DAY;
const earliest = Date.UTC(1990, 0, 1);

/** What nobody can have recorded yet, and what is too old to be meant. */
export function instantProblems(field: string, at: Date | null, now: Date, ahead = tolerance): FieldProblem[] {
  if (at === null) return [];
  if (at.getTime() < earliest) return [{ field, code: 'too_long_ago' }];
  return at.getTime() > now.getTime() + ahead ? [{ field, code: 'in_the_future' }] : [];
}

/** R1: an outage ends after it began, and neither lies ahead. */
export function outageTimeProblems({ from, to }: { from: Date; to: Date | null }, now: Date): FieldProblem[] {
  return [
    ...instantProblems('from', from, now),
    ...instantProblems('to', to, now),
    ...(to !== null && to <= from ? [{ field: 'to', code: 'not_after_start' }] : []),
  ];
}

/** R1: a window ends after it begins; that it really ended lies behind us. */
export function maintenanceTimeProblems(
  { from, to, endedAt }: { from: Date; to: Date | null; endedAt: Date | null },
  now: Date,
): FieldProblem[] {
  return [
    ...instantProblems('from', from, now, plannedAhead),
    ...instantProblems('to', to, now, plannedAhead),
    ...instantProblems('endedAt', endedAt, now),
    ...(to !== null && to <= from ? [{ field: 'to', code: 'not_after_start' }] : []),
    ...(endedAt !== null && endedAt <= from ? [{ field: 'endedAt', code: 'not_after_start' }] : []),
  ];
}
