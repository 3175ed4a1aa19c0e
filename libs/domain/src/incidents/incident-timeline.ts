import { assertInterval, type Interval } from '../time/interval.js';
import { eventsUntil, type IncidentEvent, type IncidentHistory } from './incident-history.js';
import { leadAssignments, type LeadAssignment } from './lead-assignments.js';

export interface Pause extends Interval {
  readonly reason: string;
}

/** An incident as it stood at `now`, read once for all its clocks and service levels. */
export interface IncidentTimeline {
  readonly openedAt: number;
  readonly now: number;
  /** The restoration that still stands, or `null` while somebody works on it. */
  readonly restoredAt: number | null;
  /** The restoration, or now: where the end-to-end clock stands. */
  readonly end: number;
  readonly events: readonly IncidentEvent[];
  readonly leads: readonly LeadAssignment[];
  /** Resolved, and later reopened. */
  readonly stoodResolved: readonly Interval[];
  /** R5: the accepted pauses; those still open run to now. */
  readonly pauses: readonly Pause[];
  readonly priorities: readonly { readonly at: number; readonly priority: number }[];
}

/**
 * R5, R7, R8: reads a history as known at `now` (epoch ms), from its events and never from final values.
 * An incident closed without being resolved is restored by its closing.
 * @throws DomainError `reversed_interval` for a pause that ends before it begins
 */
export function timelineOf(history: IncidentHistory, now: number): IncidentTimeline {
  const { openedAt } = history;
  const events = eventsUntil(history, now);
  const stoodResolved: Interval[] = [];
  const pauses: Pause[] = [];
  const priorities: { at: number; priority: number }[] = [];
  let restoredAt: number | null = null;
  for (const event of events) {
    if ((event.kind === 'resolved' && event.accepted) || event.kind === 'closed') {
      restoredAt ??= Math.max(event.at, openedAt);
    } else if (event.kind === 'reopened' && restoredAt !== null) {
      if (event.at > restoredAt) stoodResolved.push({ from: restoredAt, to: event.at });
      restoredAt = null;
    } else if (event.kind === 'pause' && event.accepted) {
      assertInterval(event.at, event.to ?? now);
      pauses.push({ from: event.at, to: Math.min(event.to ?? now, now), reason: event.reason });
    } else if (event.kind === 'priority' && event.accepted) {
      priorities.push({ at: event.at, priority: event.priority });
    }
  }
  const end = Math.max(restoredAt ?? now, openedAt);
  const leads = leadAssignments(events, openedAt, end);
  return { openedAt, now, restoredAt, end, events, leads, stoodResolved, pauses, priorities };
}

/** R7: the accepted priority at an instant; before the first one is known, the first; `null` without any. */
export function priorityAt(timeline: IncidentTimeline, instant: number): number | null {
  const known = timeline.priorities;
  return (known.findLast(({ at }) => at <= instant) ?? known[0])?.priority ?? null;
}
