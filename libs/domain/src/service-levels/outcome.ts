import { priorityAt, type IncidentTimeline } from '../incidents/incident-timeline.js';
import { withPauses, type ExcludedInterval, type SupplierClock } from '../incidents/supplier-clock.js';
import { due } from '../time/due.js';
import { dueDays } from '../time/due-days.js';
import { elapsed } from '../time/elapsed.js';
import { nextPeriod, periodInterval, periodOf } from '../time/period.js';
import type { ExplanationLine } from './explanation.js';
import { traitsOf } from './metric.js';
import type { CompiledServiceLevel } from './service-level.js';

/** The service level does not speak about this incident and supplier; `reasons` says why. */
export interface NotApplicable {
  readonly outcome: 'not_applicable';
  readonly reasons: readonly ExplanationLine[];
}

/** One incident on one service level for one supplier: instants in epoch ms, durations in service ms. */
export interface CountedOutcome {
  readonly outcome: 'met' | 'missed' | 'running';
  readonly startedAt: number;
  /** `null` while the clock runs, also when it was already missed at a period's end. */
  readonly stoppedAt: number | null;
  /** `null` where the calendar never reaches the target. */
  readonly dueAt: number | null;
  readonly elapsedMs: number;
  /** `null` where the target is a number of service days, or there is none for each incident. */
  readonly targetMs: number | null;
  /** R9: the month (`YYYY-MM`) it counts in; `null` while that is open. */
  readonly period: string | null;
  /** More than the target has been used up, whether or not it counts yet. */
  readonly overdue: boolean;
  readonly excluded: readonly ExcludedInterval[];
  readonly reasons: readonly ExplanationLine[];
}

export type IncidentOutcome = NotApplicable | CountedOutcome;

const notApplicable = (rule: string, code: string): NotApplicable => ({
  outcome: 'not_applicable',
  reasons: [{ rule, code, params: {} }],
});
const noIncidentMetric = notApplicable('R10', 'no_incident_metric');
const notResolver = notApplicable('R8', 'not_resolver');
const otherPriority = notApplicable('R7', 'other_priority');
const notInForce = notApplicable('R7', 'not_in_force');

/**
 * R4–R9, R14: evaluates one supplier's clock on one incident against one service level of its contract, as known
 * at the timeline's `now`. Priority and terms are those at the stop, or now while it runs. A metric without a
 * target for each incident counts every incident as met, but for a first-time fix that was none.
 */
export function evaluateIncident(
  level: CompiledServiceLevel,
  timeline: IncidentTimeline,
  clock: SupplierClock,
): IncidentOutcome {
  const { terms } = level;
  const { evidence, timed } = traitsOf(terms.metric);
  if (evidence !== 'incidents') return noIncidentMetric;
  if (terms.countsFor === 'resolver' && !clock.resolver) return notResolver;
  const responds = terms.metric === 'response' || terms.metric === 'response_duration';
  const stoppedAt = responds ? clock.respondedAt : clock.stoppedAt;
  const end = stoppedAt ?? Math.max(timeline.end, clock.startedAt);
  if (terms.priority !== null && priorityAt(timeline, end) !== terms.priority) return otherPriority;
  if (end < level.inForce.from || end >= level.inForce.to) return notInForce;

  const { excluded } = withPauses(clock, timeline, terms.allowedPauseReasons);
  const { startedAt } = clock;
  const elapsedMs = elapsed(level.calendar, startedAt, end, excluded);
  const { dueAt, overdueAt } = targetOf(level, startedAt, excluded);
  const overdue = overdueAt(end);
  const measured = { startedAt, stoppedAt, dueAt, elapsedMs, targetMs: terms.targetMs, overdue, excluded };
  const missedIn = overdue && dueAt !== null ? missedAtPeriodEnd(level, clock, { dueAt, end, overdueAt }) : null;
  const missed = timed ? overdue : terms.metric === 'first_time_fix' && !fixedFirstTime(timeline, clock);
  const outcome = stoppedAt === null && missedIn === null ? 'running' : missed ? 'missed' : 'met';
  const period = missedIn ?? (stoppedAt === null ? null : periodOf(stoppedAt, level.zone));
  return { outcome, ...measured, period, reasons: reasonsOf(outcome, missedIn, { ...measured, timed }) };
}

/** R14: it never left the supplier that resolved it, and the restoration held. */
function fixedFirstTime(timeline: IncidentTimeline, clock: SupplierClock): boolean {
  return clock.resolver && clock.running.length === 1 && timeline.stoodResolved.length === 0;
}

interface Target {
  readonly dueAt: number | null;
  /** Whether more than the target is used up at an instant; at the due time it is not yet (R4). */
  readonly overdueAt: (at: number) => boolean;
}

/** R4, R6: the due time of one clock. */
function targetOf({ terms, calendar }: CompiledServiceLevel, startedAt: number, excluded: readonly ExcludedInterval[]): Target {
  const { targetMs, targetDays, targetEndOfDay, metric } = terms;
  if (!traitsOf(metric).timed) return { dueAt: null, overdueAt: () => false };
  if (targetMs !== null) {
    const dueAt = due(calendar, startedAt, targetMs, excluded);
    return { dueAt, overdueAt: (at) => elapsed(calendar, startedAt, at, excluded) > targetMs };
  }
  const dueAt = dueDays(calendar, startedAt, targetDays ?? 0, { endOfDay: targetEndOfDay, pauses: excluded });
  return { dueAt, overdueAt: (at) => dueAt !== null && at > dueAt };
}

interface Overdue extends Target {
  readonly dueAt: number;
  readonly end: number;
}

/** R9: the first month at whose end the clock was still running past its due time; `null` without one. */
function missedAtPeriodEnd(
  level: CompiledServiceLevel,
  clock: SupplierClock,
  overdue: Overdue,
): string | null {
  const { dueAt, end, overdueAt } = overdue;
  let period = periodOf(dueAt, level.zone);
  for (;;) {
    const periodEnd = periodInterval(period, level.zone).to;
    if (periodEnd > end) return null;
    const running = clock.running.some(({ from, to }) => from < periodEnd && periodEnd <= to);
    // Due at closing is not yet past due: work finished at the next opening is still met (R4).
    if (running && overdueAt(periodEnd)) return period;
    period = nextPeriod(period);
  }
}

type Measured = Pick<CountedOutcome, 'elapsedMs' | 'targetMs' | 'dueAt' | 'overdue' | 'excluded'> & {
  readonly timed: boolean;
};

function reasonsOf(
  outcome: CountedOutcome['outcome'],
  missedIn: string | null,
  { elapsedMs, targetMs, dueAt, overdue, excluded, timed }: Measured,
): ExplanationLine[] {
  const byDays = timed && targetMs === null;
  const params: ExplanationLine['params'] = byDays ? { elapsedMs, dueAt } : { elapsedMs, targetMs };
  const rule = !timed ? 'R14' : outcome === 'running' ? 'R9' : byDays ? 'R6' : 'R4';
  const suffix = !timed ? '_untimed' : byDays ? '_by_day' : '';
  const verdict: ExplanationLine =
    missedIn === null
      ? { rule, code: `${outcome === 'running' && overdue ? 'running_overdue' : outcome}${suffix}`, params }
      : { rule: 'R9', code: 'missed_at_period_end', params: { ...params, period: missedIn } };
  const leftOut = excluded.map(({ from, to, reason }): ExplanationLine => ({
    rule: reason === 'paused' ? 'R5' : 'R8',
    code: `excluded_${reason}`,
    params: { from, to },
  }));
  return [verdict, ...leftOut];
}
