import { countHandOffs } from '@samsyn/domain/incidents/hand-offs';
import type { Assignment } from '../incident.js';

/** One holder's stretch; `start` and `width` in percent of the whole time. */
export interface Segment {
  from: number;
  to: number;
  start: number;
  width: number;
  /** Back with a holder that had just handed it on (R21). */
  returned: boolean;
}

/** A group of a supplier, or nobody. */
export interface Lane {
  key: string;
  group: string | null;
  supplierId: string | null;
  towerId: string | null;
  /** Order of the supplier among those that took part; -1 for unowned time. */
  colour: number;
  segments: Segment[];
  heldMs: number;
}

/** From one lane to another. */
export interface HandOff {
  position: number;
  top: number;
  bottom: number;
  returned: boolean;
}

export interface SwimLanes {
  from: number;
  to: number;
  lanes: Lane[];
  handOffs: HandOff[];
  stretches: (Segment & { lane: Lane })[];
}

type Held = Pick<Assignment, 'groupName' | 'supplierId' | 'towerId'> & { from: number; to: number };

/** R21: who held an incident when, from its opening to `end` (epoch ms), a lane for each group. */
export function swimLanes(assignments: readonly Assignment[], openedAt: number, end: number): SwimLanes {
  const held = withoutGaps(assignments, openedAt, end);
  const whole = Math.max(1, end - openedAt);
  const position = (at: number) => (100 * (at - openedAt)) / whole;
  const returns = returnsOf(held);
  const byKey = new Map<string, Lane>();
  const suppliers = [...new Set(held.flatMap(({ supplierId }) => supplierId ?? []))];
  const stretches = held.map((each, index) => {
    const { from, to, groupName: group, supplierId, towerId } = each;
    const key = `${supplierId ?? ''}|${group ?? ''}`;
    const colour = supplierId === null ? -1 : suppliers.indexOf(supplierId);
    const lane = byKey.get(key) ?? { key, group, supplierId, towerId, colour, segments: [], heldMs: 0 };
    byKey.set(key, lane);
    const segment = {
      from,
      to,
      start: position(from),
      width: position(to) - position(from),
      returned: returns.has(index),
    };
    lane.segments.push(segment);
    lane.heldMs += to - from;
    return { ...segment, lane };
  });
  // A supplier's groups stand together; unowned time comes last.
  const lanes = [...byKey.values()].sort((one, other) => order(one) - order(other));
  const handOffs = stretches.slice(1).flatMap((stretch, index) => {
    const before = lanes.indexOf(stretches[index]?.lane ?? stretch.lane);
    const after = lanes.indexOf(stretch.lane);
    if (before === after) return [];
    const rows = { top: Math.min(before, after), bottom: Math.max(before, after) };
    return [{ position: stretch.start, ...rows, returned: stretch.returned }];
  });
  return { from: openedAt, to: end, lanes, handOffs, stretches };
}

const order = ({ colour }: Lane) => (colour < 0 ? Number.MAX_SAFE_INTEGER : colour);

function withoutGaps(assignments: readonly Assignment[], openedAt: number, end: number): Held[] {
  const held: Held[] = [];
  const nobody = { groupName: null, supplierId: null, towerId: null };
  let at = openedAt;
  for (const { groupName, supplierId, towerId, ...times } of assignments) {
    const from = Math.max(Date.parse(times.from), at);
    const to = Math.min(times.to === null ? end : Date.parse(times.to), end);
    if (to <= from && held.length > 0) continue;
    if (from > at) held.push({ ...nobody, from: at, to: from });
    held.push({ groupName, supplierId, towerId, from, to: Math.max(from, to) });
    at = Math.max(from, to);
  }
  if (at < end) held.push({ ...nobody, from: at, to: end });
  return held;
}

/** Which stretches are the return of an A→B→A between groups, reckoned as the ledger does. */
function returnsOf(held: readonly Held[]): ReadonlySet<number> {
  const groups = held.map(({ groupName }) => groupName);
  const bounces = (length: number) => countHandOffs(groups.slice(0, length)).bounces;
  return new Set(groups.flatMap((_, index) => (bounces(index + 1) > bounces(index) ? [index] : [])));
}
