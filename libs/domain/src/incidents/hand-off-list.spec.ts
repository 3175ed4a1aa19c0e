import { handOffs, type HandOff } from './hand-off-list.js';
import type { IncidentEvent } from './incident-history.js';
import { timelineOf } from './incident-timeline.js';

const assigned = (at: number, supplierId: string | null, group = supplierId): IncidentEvent => ({
  kind: 'assigned',
  at,
  group,
  supplierId,
  towerId: supplierId && `tower of ${supplierId}`,
});
const acknowledged = (at: number, supplierId: string | null): IncidentEvent => ({ kind: 'acknowledged', at, supplierId });
const state = (at: number, name = 'active'): IncidentEvent => ({ kind: 'state', at, state: name });
const resolved = (at: number): IncidentEvent => ({ kind: 'resolved', at, accepted: true });

const list = (events: IncidentEvent[], now = 1000): HandOff[] => handOffs(timelineOf({ openedAt: 0, events }, now));
const unworked = (events: IncidentEvent[]) => list(events).map((each) => each.unworked);

describe('R21 hand-offs one by one', () => {
  it('R21 say who had it from when to when, and what goes back', () => {
    const all = list([assigned(0, 'A'), assigned(10, 'B'), assigned(30, null), assigned(40, 'A'), assigned(45, 'C')]);
    expect(all.map(({ at, fromSupplierId, toSupplierId, heldMs, bounce }) => [at, fromSupplierId, toSupplierId, heldMs, bounce])).toEqual([
      [10, 'A', 'B', 10, false],
      [40, 'B', 'A', 20, true],
      [45, 'A', 'C', 5, false],
    ]);
    expect(all[0]).toMatchObject({ fromTowerId: 'tower of A', toTowerId: 'tower of B' });
  });

  it('R21 leave out the time it stood resolved, and what came after the restoration', () => {
    const events = [assigned(0, 'A'), resolved(20), { kind: 'reopened', at: 50 } as const, assigned(60, 'B'), resolved(70)];
    expect(list([...events, assigned(80, 'A')]).map(({ at, heldMs }) => [at, heldMs])).toEqual([
      [60, 30],
      [80, 10],
    ]);
  });

  it('R21 join the teams of one supplier to one turn', () => {
    const [only] = list([assigned(0, 'A', 'A1'), assigned(5, 'A', 'A2'), assigned(9, 'B')]);
    expect(only).toMatchObject({ at: 9, heldMs: 9, unworked: true });
    expect(only?.held.map(({ group }) => group)).toEqual(['A1', 'A2']);
  });
});

describe('R21 returned unworked', () => {
  const turn = (...events: IncidentEvent[]) => unworked([assigned(0, 'A'), assigned(10, 'B'), ...events, assigned(20, 'A')])[1];

  it('R21 is a turn in which nothing happened', () => {
    expect(turn()).toBe(true);
    expect(turn({ kind: 'worked', at: 15 })).toBe(false);
    expect(turn(state(15))).toBe(false);
    expect(turn({ kind: 'priority', at: 15, priority: 1, accepted: true })).toBe(false);
    expect(turn({ kind: 'pause', at: 15, to: 16, reason: 'on_hold', accepted: true })).toBe(false);
    expect(turn(assigned(15, 'B', 'another team'))).toBe(true);
  });

  it('R21 is not one that its supplier acknowledged by name, be it at either end', () => {
    expect([acknowledged(10, 'B'), acknowledged(15, 'B'), acknowledged(20, 'B')].map((event) => turn(event))).toEqual([false, false, false]);
    expect(turn(acknowledged(15, 'A'))).toBe(true);
    expect(turn(acknowledged(15, null))).toBe(false);
    expect(turn(acknowledged(10, null))).toBe(true);
  });

  it('R21 does not take the assigning itself for work', () => {
    expect(turn(state(10), state(20, 'new'))).toBe(true);
  });
});
