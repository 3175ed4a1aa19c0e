import { handOffs } from '../incidents/hand-off-list.js';
import { heldStretches } from '../incidents/held-stretches.js';
import type { IncidentTimeline } from '../incidents/incident-timeline.js';
import { responseEnd } from '../incidents/response-end.js';
import type { SupplierClock } from '../incidents/supplier-clock.js';
import { subtract, type Interval } from '../time/interval.js';

/** How a turn that began with a hand-over ended; `running` while it has not. */
export const handOverEndings = ['running', 'resolved', 'passed_on', 'returned_unworked', 'given_up'] as const;
export type HandOverEnding = (typeof handOverEndings)[number];

/** One supplier took an incident over from another: what an operating-level agreement counts. */
export interface HandOver {
  /** Its place among the incident's hand-offs, from 1, as in the hand-off ledger. */
  readonly sequence: number;
  /** When it was handed over, epoch ms. */
  readonly at: number;
  readonly fromSupplierId: string;
  readonly toSupplierId: string;
  readonly toTowerId: string | null;
  readonly ending: HandOverEnding;
  /** R8 of this turn alone: from the hand-over to the restoration or the passing on, without what was not held. */
  readonly clock: SupplierClock;
}

/**
 * R8, R21: the hand-overs between suppliers in their order, each with the clock of the turn it began. What was handed
 * over once the incident was restored for good began no work and is left out.
 */
export function handOvers(timeline: IncidentTimeline): HandOver[] {
  const changes = handOffs(timeline);
  if (changes.length === 0) return [];
  const stretches = heldStretches(timeline);
  return changes.flatMap(({ at, fromSupplierId, toSupplierId, toTowerId }, index) => {
    const next = changes[index + 1];
    const turnEnd = next?.at ?? timeline.end;
    const held = stretches
      .filter(({ supplierId, from, to }) => supplierId === toSupplierId && from >= at && to <= turnEnd)
      .map(({ from, to }) => ({ from, to }));
    if (held.length === 0) {
      if (isRestored(timeline, at)) return [];
      held.push({ from: at, to: at });
    }
    const ending = next ? (next.unworked ? 'returned_unworked' : 'passed_on') : endingOfLast(timeline, held);
    const clock = clockOf(timeline, { supplierId: toSupplierId, towerId: toTowerId }, held, ending);
    return [{ sequence: index + 1, at, fromSupplierId, toSupplierId, toTowerId, ending, clock }];
  });
}

/** Whether an incident stood resolved at an instant; what was handed over then was taken over by its reopening, if at all. */
function isRestored({ restoredAt, stoodResolved }: IncidentTimeline, at: number): boolean {
  return at >= (restoredAt ?? Infinity) || stoodResolved.some(({ from, to }) => from <= at && at < to);
}

/** A turn that nobody followed: restored while held, still held, or left to nobody. */
function endingOfLast({ restoredAt, end }: IncidentTimeline, held: readonly Interval[]): HandOverEnding {
  if (held.at(-1)?.to !== end) return 'given_up';
  return restoredAt === null ? 'running' : 'resolved';
}

function clockOf(
  timeline: IncidentTimeline,
  { supplierId, towerId }: Pick<SupplierClock, 'supplierId' | 'towerId'>,
  running: readonly Interval[],
  ending: HandOverEnding,
): SupplierClock {
  const startedAt = running[0]?.from ?? timeline.openedAt;
  const lastEnd = running.at(-1)?.to ?? startedAt;
  const stoppedAt = ending === 'running' ? null : lastEnd;
  const gaps = subtract([{ from: startedAt, to: lastEnd }], running);
  const notHeld = subtract(gaps, timeline.stoodResolved);
  return {
    ...{ supplierId, towerId, startedAt, stoppedAt, running },
    respondedAt: responseEnd(timeline, supplierId, running, stoppedAt),
    status: stoppedAt === null ? 'running' : 'stopped',
    resolver: ending === 'running' || ending === 'resolved',
    excluded: [
      ...subtract(gaps, notHeld).map((gap) => ({ ...gap, reason: 'resolved' as const })),
      ...notHeld.map((gap) => ({ ...gap, reason: 'not_lead' as const })),
    ].sort((a, b) => a.from - b.from),
  };
}
