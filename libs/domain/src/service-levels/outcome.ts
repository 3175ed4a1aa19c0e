import { priorityAt, type IncidentTimeline } from '../incidents/incident-timeline.js';
import { withPauses, type ExcludedInterval, type SupplierClock } from '../incidents/supplier-clock.js';
import { due } from '../time/due.js';
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
  readonly targetMs: number;
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
 * R4, R5, R7, R8, R9: evaluates one supplier's clock on one incident against one service level of its
 * contract, as known at the timeline's `now`. Priority and terms are those at the stop, or now while it runs.
 */
export function evaluateIncident(
  level: CompiledServiceLevel,
  timeline: IncidentTimeline,
  clock: SupplierClock,
): IncidentOutcome {
  const { terms } = level;
  if (!traitsOf(terms.metric).timed || terms.targetMs === null) return noIncidentMetric;
  if (terms.countsFor === 'resolver' && !clock.resolver) return notResolver;
  const stoppedAt = terms.metric === 'response' ? clock.respondedAt : clock.stoppedAt;
  const end = stoppedAt ?? Math.max(timeline.end, clock.startedAt);
  if (terms.priority !== null && priorityAt(timeline, end) !== terms.priority) return otherPriority;
  if (end < level.inForce.from || end >= level.inForce.to) return notInForce;

  const { excluded } = withPauses(clock, timeline, terms.allowedPauseReasons);
  const { startedAt } = clock;
  const { targetMs } = terms;
  const elapsedMs = elapsed(level.calendar, startedAt, end, excluded);
  const dueAt = due(level.calendar, startedAt, targetMs, excluded);
  const overdue = elapsedMs > targetMs;
  const measured = { startedAt, stoppedAt, dueAt, elapsedMs, targetMs, overdue, excluded };
  const missedIn =
    overdue && dueAt !== null ? missedAtPeriodEnd(level, clock, { ...measured, dueAt, end }) : null;
  const outcome = stoppedAt === null && missedIn === null ? 'running' : overdue ? 'missed' : 'met';
  const period = missedIn ?? (stoppedAt === null ? null : periodOf(stoppedAt, level.zone));
  return { outcome, ...measured, period, reasons: reasonsOf(outcome, missedIn, measured) };
}

interface Overdue {
  readonly startedAt: number;
  readonly dueAt: number;
  readonly end: number;
  readonly targetMs: number;
  readonly excluded: readonly ExcludedInterval[];
}

/** R9: the first month at whose end the clock was still running past its due time; `null` without one. */
function missedAtPeriodEnd(
  level: CompiledServiceLevel,
  clock: SupplierClock,
  overdue: Overdue,
): string | null {
  const { startedAt, dueAt, end, targetMs, excluded } = overdue;
  let period = periodOf(dueAt, level.zone);
  for (;;) {
    const periodEnd = periodInterval(period, level.zone).to;
    if (periodEnd > end) return null;
    const running = clock.running.some(({ from, to }) => from < periodEnd && periodEnd <= to);
    // Due at closing is not yet past due: work finished at the next opening is still met (R4).
    if (running && elapsed(level.calendar, startedAt, periodEnd, excluded) > targetMs) return period;
    period = nextPeriod(period);
  }
}

type Measured = Pick<CountedOutcome, 'elapsedMs' | 'targetMs' | 'overdue' | 'excluded'>;

function reasonsOf(
  outcome: CountedOutcome['outcome'],
  missedIn: string | null,
  { elapsedMs, targetMs, overdue, excluded }: Measured,
): ExplanationLine[] {
  const params = { elapsedMs, targetMs };
  const rule = outcome === 'running' ? 'R9' : 'R4';
  const verdict: ExplanationLine =
    missedIn === null
      ? { rule, code: outcome === 'running' && overdue ? 'running_overdue' : outcome, params }
      : { rule: 'R9', code: 'missed_at_period_end', params: { ...params, period: missedIn } };
  const leftOut = excluded.map(({ from, to, reason }): ExplanationLine => ({
    rule: reason === 'paused' ? 'R5' : 'R8',
    code: `excluded_${reason}`,
    params: { from, to },
  }));
  return [verdict, ...leftOut];
}
