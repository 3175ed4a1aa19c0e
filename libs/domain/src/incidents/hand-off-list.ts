import { totalLength } from '../time/interval.js';
import { heldStretches } from './held-stretches.js';
import type { IncidentEvent } from './incident-history.js';
import type { IncidentTimeline } from './incident-timeline.js';
import type { LeadAssignment } from './lead-assignments.js';

/** One change of the lead from one supplier to another. */
export interface HandOff {
  readonly at: number;
  readonly fromSupplierId: string;
  readonly fromTowerId: string | null;
  readonly toSupplierId: string;
  readonly toTowerId: string | null;
  /** When the one who hands on had held it before, unresolved, by its teams; ascending and separate. */
  readonly held: readonly LeadAssignment[];
  /** Its length in ms of wall time. */
  readonly heldMs: number;
  /** It goes back to the supplier that had it before the one who hands on (A→B→A). */
  readonly bounce: boolean;
  /** It was handed on although nobody had worked on it; see `handOffs`. */
  readonly unworked: boolean;
}

type Assigned = Extract<IncidentEvent, { kind: 'assigned' }>;

/** A supplier's turn: from its assignment to that of the next supplier; its own teams and unowned time do not end it. */
interface Turn {
  readonly from: number;
  readonly supplierId: string;
  readonly fromTowerId: string | null;
  readonly toTowerId: string | null;
}

const workKinds: ReadonlySet<IncidentEvent['kind']> = new Set(['worked', 'state', 'priority', 'pause', 'resolved']);

/**
 * R21: every hand-off between suppliers in its order; as many as `countHandOffs` counts, and of them as many bounces.
 *
 * A turn was *unworked* if its supplier neither acknowledged the incident by name, from the moment it got it to the
 * moment it handed it on, nor anything else happened strictly between the two: an acknowledgement the source
 * attributes to nobody, a change of state or priority, a pause, a resolution, or logged work. What happened in the very
 * moment of an assignment belongs to the assigning, and moving it between the supplier's own teams is no work.
 */
export function handOffs(timeline: IncidentTimeline): HandOff[] {
  const turns = turnsOf(timeline.events);
  const stretches = turns.length > 1 ? heldStretches(timeline) : [];
  return turns.slice(1).map((next, index) => {
    const turn = turns[index] as Turn;
    const held = stretches.filter(
      ({ supplierId, from, to }) => supplierId === turn.supplierId && from >= turn.from && to <= next.from,
    );
    return {
      at: next.from,
      fromSupplierId: turn.supplierId,
      fromTowerId: turn.toTowerId,
      toSupplierId: next.supplierId,
      toTowerId: next.fromTowerId,
      held,
      heldMs: totalLength(held),
      bounce: index > 0 && turns[index - 1]?.supplierId === next.supplierId,
      unworked: !timeline.events.some((event) => isWork(event, turn, next.from)),
    };
  });
}

function turnsOf(events: readonly IncidentEvent[]): Turn[] {
  const turns: Turn[] = [];
  for (const event of events) {
    if (event.kind !== 'assigned' || event.supplierId === null) continue;
    const last = turns.at(-1);
    if (last?.supplierId === event.supplierId) turns[turns.length - 1] = { ...last, toTowerId: event.towerId };
    else turns.push(turnFrom(event, event.supplierId));
  }
  return turns;
}

const turnFrom = ({ at, towerId }: Assigned, supplierId: string): Turn => ({
  from: at,
  supplierId,
  fromTowerId: towerId,
  toTowerId: towerId,
});

function isWork(event: IncidentEvent, { from, supplierId }: Turn, to: number): boolean {
  if (event.kind === 'acknowledged' && event.supplierId !== null)
    return event.supplierId === supplierId && event.at >= from && event.at <= to;
  return (event.kind === 'acknowledged' || workKinds.has(event.kind)) && event.at > from && event.at < to;
}
