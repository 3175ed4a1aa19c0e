import type { Interval } from '../time/interval.js';
import type { IncidentTimeline } from './incident-timeline.js';

/**
 * R8: where a supplier's response ends (epoch ms), or `null` while it is awaited: at its own first
 * acknowledgement, else at the first one the source attributes to nobody; a restoration while it held the
 * lead, or its final departure, ends the response too.
 */
export function responseEnd(
  timeline: IncidentTimeline,
  supplierId: string,
  running: readonly Interval[],
  stoppedAt: number | null,
): number | null {
  const startedAt = running[0]?.from ?? timeline.openedAt;
  const acknowledged = (by: string | null): number | undefined =>
    timeline.events.find(
      (event) => event.kind === 'acknowledged' && event.at >= startedAt && event.supplierId === by,
    )?.at;
  const restored = timeline.stoodResolved.find(({ from }) => running.some(({ to }) => to === from))?.from;
  const ends = [acknowledged(supplierId) ?? acknowledged(null), restored, stoppedAt ?? undefined];
  const known = ends.filter((end) => end !== undefined);
  return known.length === 0 ? null : Math.min(...known);
}
