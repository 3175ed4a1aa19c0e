import type { IncidentEvent } from './incident-history.js';
import { timelineOf } from './incident-timeline.js';
import { endToEndClock, supplierClocks, withPauses, type SupplierClock } from './supplier-clock.js';

const assigned = (at: number, supplierId: string | null): IncidentEvent => ({
  kind: 'assigned',
  at,
  group: supplierId,
  supplierId,
  towerId: `tower of ${supplierId}`,
});
const acknowledged = (at: number, supplierId: string | null): IncidentEvent => ({
  kind: 'acknowledged',
  at,
  supplierId,
});
const resolved = (at: number): IncidentEvent => ({ kind: 'resolved', at, accepted: true });
const reopened = (at: number): IncidentEvent => ({ kind: 'reopened', at });
const pause = (at: number, to: number | null, reason: string, accepted = true): IncidentEvent => ({
  kind: 'pause',
  at,
  to,
  reason,
  accepted,
});

const clocks = (events: IncidentEvent[], now = 1000): Record<string, SupplierClock> =>
  Object.fromEntries(
    supplierClocks(timelineOf({ openedAt: 0, events }, now)).map((one) => [one.supplierId, one]),
  );

describe('R8 supplier clocks', () => {
  it('R8 each supplier that held it has its own clock, from first assignment to final departure', () => {
    const { A, B } = clocks([assigned(10, 'A'), assigned(40, 'B'), resolved(90)]);
    expect(A).toMatchObject({
      startedAt: 10,
      stoppedAt: 40,
      status: 'stopped',
      resolver: false,
      excluded: [],
    });
    expect(B).toMatchObject({
      startedAt: 40,
      stoppedAt: 90,
      status: 'stopped',
      resolver: true,
      excluded: [],
    });
    expect(A?.towerId).toBe('tower of A');
  });

  it('R8 does not count the time between while others held the lead', () => {
    const { A } = clocks([assigned(10, 'A'), assigned(40, 'B'), assigned(60, 'A'), resolved(90)]);
    expect(A).toMatchObject({ startedAt: 10, stoppedAt: 90, resolver: true });
    expect(A?.excluded).toEqual([{ from: 40, to: 60, reason: 'not_lead' }]);
  });

  it('R8 resumes when reopened and leaves out the time it stood resolved', () => {
    const { A, B } = clocks([assigned(0, 'A'), resolved(20), reopened(50), assigned(70, 'B')], 100);
    expect(A).toMatchObject({ startedAt: 0, stoppedAt: 70, status: 'stopped' });
    expect(A?.excluded).toEqual([{ from: 20, to: 50, reason: 'resolved' }]);
    expect(B).toMatchObject({ startedAt: 70, stoppedAt: null, status: 'running' });
  });

  it('R8 leaves out the time it stood resolved from the very instant it is reopened', () => {
    const { A } = clocks([assigned(0, 'A'), resolved(20), reopened(50)], 50);
    expect(A).toMatchObject({ stoppedAt: null, running: [{ from: 0, to: 20 }], excluded: [{ from: 20, to: 50, reason: 'resolved' }] });
  });

  it('R8 stops at the restoration when the incident is reopened into another supplier', () => {
    const { A } = clocks([assigned(0, 'A'), resolved(20), reopened(50), assigned(50, 'B'), resolved(60)]);
    expect(A).toMatchObject({ stoppedAt: 20, resolver: false, excluded: [] });
  });

  it('R8 splits a gap into the time resolved and the time others held it', () => {
    const events = [assigned(0, 'A'), assigned(10, 'B'), resolved(20), reopened(30), assigned(40, 'A')];
    expect(clocks(events, 50).A?.excluded).toEqual([
      { from: 10, to: 20, reason: 'not_lead' },
      { from: 20, to: 30, reason: 'resolved' },
      { from: 30, to: 40, reason: 'not_lead' },
    ]);
  });

  it('R8 has no clock for unowned time and none for a supplier that came after the restoration', () => {
    expect(
      Object.keys(clocks([assigned(5, null), assigned(9, 'A'), resolved(20), assigned(25, 'B')])),
    ).toEqual(['A']);
  });

  it('R8 gives the resolver of the last moment a clock of no duration', () => {
    const events = [assigned(0, 'A'), assigned(9, 'B'), assigned(20, 'A'), resolved(20)];
    expect(clocks(events).A).toMatchObject({ startedAt: 0, stoppedAt: 20, resolver: true });
    expect(clocks(events).A?.excluded).toEqual([{ from: 9, to: 20, reason: 'not_lead' }]);
  });
});

describe('R8 the response', () => {
  it('R8 ends at the own first acknowledgement', () => {
    const events = [
      assigned(0, 'A'),
      acknowledged(4, null),
      acknowledged(6, 'A'),
      acknowledged(8, 'A'),
      resolved(9),
    ];
    expect(clocks(events).A?.respondedAt).toBe(6);
  });

  it('R8 falls back to an acknowledgement of nobody in particular after the own assignment', () => {
    const { A, B } = clocks([assigned(0, 'A'), acknowledged(4, null), assigned(10, 'B'), resolved(30)]);
    expect(A?.respondedAt).toBe(4);
    expect(B?.respondedAt).toBe(30);
  });

  it('R8 is not ended by another supplier’s acknowledgement, but by departure', () => {
    const { A, B } = clocks([assigned(0, 'A'), assigned(10, 'B'), acknowledged(12, 'B')], 20);
    expect(A?.respondedAt).toBe(10);
    expect(B?.respondedAt).toBe(12);
  });

  it('R8 is ended by a restoration even if the incident is reopened', () => {
    expect(clocks([assigned(0, 'A'), resolved(10), reopened(20)], 30).A?.respondedAt).toBe(10);
  });

  it('R8 is awaited while nothing ended it', () => {
    expect(clocks([assigned(0, 'A')]).A?.respondedAt).toBeNull();
  });
});

describe('R5 pauses', () => {
  const events = [
    assigned(0, 'A'),
    pause(5, 15, 'buyer'),
    pause(10, 20, 'change'),
    pause(30, 40, 'parts'),
    pause(50, 60, 'buyer', false),
    assigned(70, 'B'),
    pause(75, null, 'buyer'),
  ];
  const timeline = timelineOf({ openedAt: 0, events }, 100);
  const [a, b] = supplierClocks(timeline).map((clock) => withPauses(clock, timeline, ['buyer', 'change']));

  it('R5 leaves out only allowed and accepted pauses, overlapping ones once', () => {
    expect(a?.excluded).toEqual([{ from: 5, to: 20, reason: 'paused' }]);
  });

  it('R5 lets an open pause run to now, inside the own running time only', () => {
    expect(b?.excluded).toEqual([{ from: 75, to: 100, reason: 'paused' }]);
  });

  it('R5 never pauses the end-to-end clock', () => {
    expect(endToEndClock(timeline)).toEqual({ startedAt: 0, stoppedAt: null, excluded: [] });
  });
});
