import { clipAll, subtract, union, type Interval } from '../time/interval.js';
import type { IncidentTimeline } from './incident-timeline.js';
import { responseEnd } from './response-end.js';

export type ExclusionReason = 'not_lead' | 'resolved' | 'paused';

export interface ExcludedInterval extends Interval {
  readonly reason: ExclusionReason;
}

/** R8: one supplier's own clock on one incident. */
export interface SupplierClock {
  readonly supplierId: string;
  /** The tower of its last lead assignment. */
  readonly towerId: string | null;
  readonly startedAt: number;
  /** Restoration or final departure; `null` while it runs. */
  readonly stoppedAt: number | null;
  /** Where the response ends; `null` while it is awaited. */
  readonly respondedAt: number | null;
  readonly status: 'running' | 'stopped';
  /** Held the lead at the restoration, or holds it now. */
  readonly resolver: boolean;
  /** When it held the unresolved incident, ascending. */
  readonly running: readonly Interval[];
  /** What between start and stop does not count, ascending and separate. */
  readonly excluded: readonly ExcludedInterval[];
}

/** R5, R8: the clock users feel, epoch ms; it never pauses, only the time it stood resolved is left out. */
export interface EndToEndClock {
  readonly startedAt: number;
  readonly stoppedAt: number | null;
  readonly excluded: readonly ExcludedInterval[];
}

const because = (reason: ExclusionReason, intervals: readonly Interval[]): ExcludedInterval[] =>
  intervals.map(({ from, to }) => ({ from, to, reason }));

const ascending = (excluded: ExcludedInterval[]): ExcludedInterval[] =>
  excluded.sort((a, b) => a.from - b.from);

/** R5, R8: the end-to-end clock of an incident. */
export function endToEndClock(timeline: IncidentTimeline): EndToEndClock {
  return {
    startedAt: timeline.openedAt,
    stoppedAt: timeline.restoredAt,
    excluded: because('resolved', timeline.stoodResolved),
  };
}

/**
 * R8: the clocks of every supplier that held the unresolved incident, in the order of their first assignment.
 * Pauses are left to `withPauses`, as each service level allows its own.
 */
export function supplierClocks(timeline: IncidentTimeline): SupplierClock[] {
  const running = new Map<string, { intervals: Interval[]; towerId: string | null }>();
  for (const lead of timeline.leads) {
    if (lead.supplierId === null) continue;
    const held = running.get(lead.supplierId) ?? { intervals: [], towerId: lead.towerId };
    for (const interval of unresolved(lead, timeline)) append(held.intervals, interval);
    if (held.intervals.length > 0) running.set(lead.supplierId, { ...held, towerId: lead.towerId });
  }
  const resolver = timeline.leads.at(-1)?.supplierId;
  return [...running].map(([supplierId, { intervals, towerId }]) =>
    clockOf(timeline, { supplierId, towerId, resolver: supplierId === resolver, running: intervals }),
  );
}

type Held = Pick<SupplierClock, 'supplierId' | 'towerId' | 'resolver' | 'running'>;

function clockOf(timeline: IncidentTimeline, held: Held): SupplierClock {
  const startedAt = held.running[0]?.from ?? timeline.openedAt;
  const lastEnd = held.running.at(-1)?.to ?? startedAt;
  const stoppedAt = held.resolver && timeline.restoredAt === null ? null : lastEnd;
  // Reopened this very instant, it runs again and has not run yet.
  const end = stoppedAt ?? timeline.end;
  const gaps = held.running.length < 2 && lastEnd === end ? [] : subtract([{ from: startedAt, to: end }], held.running);
  const resolved = gaps.flatMap((gap) => clipAll(timeline.stoodResolved, gap));
  return {
    ...held,
    startedAt,
    stoppedAt,
    respondedAt: responseEnd(timeline, held.supplierId, held.running, stoppedAt),
    status: stoppedAt === null ? 'running' : 'stopped',
    excluded: ascending([...because('resolved', resolved), ...because('not_lead', subtract(gaps, resolved))]),
  };
}

function unresolved(lead: Interval, timeline: IncidentTimeline): Interval[] {
  const whole = { from: lead.from, to: lead.to };
  return lead.from === lead.to || timeline.stoodResolved.length === 0
    ? [whole]
    : subtract([whole], timeline.stoodResolved);
}

function append(intervals: Interval[], next: Interval): void {
  const last = intervals.at(-1);
  if (last?.to === next.from) last.to = next.to;
  else intervals.push(next);
}

/** R5: the same clock with the pauses whose reason is allowed, as far as they lie in its running time. */
export function withPauses(
  clock: SupplierClock,
  timeline: IncidentTimeline,
  allowedReasons: readonly string[],
): SupplierClock {
  if (timeline.pauses.length === 0 || allowedReasons.length === 0) return clock;
  const allowed = union(timeline.pauses.filter(({ reason }) => allowedReasons.includes(reason)));
  const paused = clock.running.flatMap((interval) => clipAll(allowed, interval));
  return { ...clock, excluded: ascending([...clock.excluded, ...because('paused', paused)]) };
}
