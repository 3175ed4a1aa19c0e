import { clipAll, totalLength } from '../time/interval.js';
import type { IncidentEvent } from './incident-history.js';
import type { IncidentTimeline } from './incident-timeline.js';

export interface HandOffCounts {
  readonly handOffs: number;
  /** A→B→A, each counted at its return. */
  readonly bounces: number;
}

/** R21: all durations in ms of wall time; holding, unowned and stood resolved add up to `wallMs`. */
export interface HandOffLedger {
  readonly wallMs: number;
  readonly holdingMs: ReadonlyMap<string, number>;
  readonly unownedMs: number;
  readonly stoodResolvedMs: number;
  readonly betweenGroups: HandOffCounts;
  readonly betweenSuppliers: HandOffCounts;
}

/** R21: changes between holders in their order; nulls are skipped, equal neighbours are one holder. */
export function countHandOffs(holders: readonly (string | null)[]): HandOffCounts {
  const known = holders.filter((holder) => holder !== null);
  const sequence = known.filter((holder, index) => index === 0 || holder !== known[index - 1]);
  const bounces = sequence.filter((holder, index) => index >= 2 && holder === sequence[index - 2]).length;
  return { handOffs: Math.max(0, sequence.length - 1), bounces };
}

type Assigned = Extract<IncidentEvent, { kind: 'assigned' }>;

/** R21: who held the incident for how long from its opening to its restoration, or to now. */
export function handOffLedger(timeline: IncidentTimeline): HandOffLedger {
  const holdingMs = new Map<string, number>();
  let unownedMs = 0;
  for (const lead of timeline.leads) {
    const held = lead.to - lead.from - totalLength(clipAll(timeline.stoodResolved, lead));
    if (lead.supplierId === null) unownedMs += held;
    else holdingMs.set(lead.supplierId, (holdingMs.get(lead.supplierId) ?? 0) + held);
  }
  const assigned = timeline.events.filter((event): event is Assigned => event.kind === 'assigned');
  return {
    wallMs: timeline.end - timeline.openedAt,
    holdingMs,
    unownedMs,
    stoodResolvedMs: totalLength(timeline.stoodResolved),
    betweenGroups: countHandOffs(assigned.map(({ group }) => group)),
    betweenSuppliers: countHandOffs(assigned.map(({ supplierId }) => supplierId)),
  };
}
