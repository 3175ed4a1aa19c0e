import { priorityAt, type IncidentTimeline } from '../incidents/incident-timeline.js';
import { evaluateIncident, type CountedOutcome } from '../service-levels/outcome.js';
import { handOverEndings, type HandOver } from './hand-over.js';
import { operatingTraitsOf, type CompiledOperatingLevel } from './operating-level.js';

/** What stopped its clock; `running` while nothing has. */
export const clockEndings = ['acknowledged', ...handOverEndings] as const;
export type ClockEnding = (typeof clockEndings)[number];

/** One hand-over under one agreement; instants in epoch ms, durations in service ms. */
export interface HandOverOutcome
  extends Pick<CountedOutcome, 'outcome' | 'startedAt' | 'stoppedAt' | 'dueAt' | 'elapsedMs' | 'period' | 'overdue'> {
  /** The accepted priority it counts under (R7). */
  readonly priority: number | null;
  readonly ending: ClockEnding;
}

/**
 * R4–R9, R21: how one hand-over counts under an agreement, or `null` if the agreement does not speak about it. Its clock
 * is that of its own turn: it counts once, in the month that turn's clock stopped, whatever the incident does afterwards.
 */
export function evaluateHandOver(
  { terms, level }: CompiledOperatingLevel,
  timeline: IncidentTimeline,
  handOver: HandOver,
): HandOverOutcome | null {
  const { fromSupplierId, toSupplierId, toTowerId, ending, clock } = handOver;
  if (fromSupplierId !== terms.receivingSupplierId || toSupplierId !== terms.providingSupplierId) return null;
  if (terms.towerId !== null && toTowerId !== terms.towerId) return null;
  const found = evaluateIncident(level, timeline, clock);
  if (found.outcome === 'not_applicable') return null;
  const { startedAt, stoppedAt, dueAt, elapsedMs, period, overdue } = found;
  const priority = priorityAt(timeline, stoppedAt ?? Math.max(timeline.end, startedAt));
  if (terms.priorities.length > 0 && (priority === null || !terms.priorities.includes(priority))) return null;
  const untimed = ending === 'returned_unworked' ? 'missed' : 'met';
  const outcome = operatingTraitsOf(terms.metric).timed || found.outcome === 'running' ? found.outcome : untimed;
  return { outcome, startedAt, stoppedAt, dueAt, elapsedMs, period, overdue, priority, ending: endingAt(timeline, handOver, stoppedAt) };
}

function endingAt({ stoodResolved }: IncidentTimeline, { ending, clock }: HandOver, stoppedAt: number | null): ClockEnding {
  if (stoppedAt === null) return 'running';
  if (stoppedAt === clock.stoppedAt) return ending;
  return stoodResolved.some(({ from }) => from === stoppedAt) ? 'resolved' : 'acknowledged';
}
