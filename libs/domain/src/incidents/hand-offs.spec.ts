import { countHandOffs, handOffLedger } from './hand-offs.js';
import type { IncidentEvent } from './incident-history.js';
import { timelineOf } from './incident-timeline.js';

const assigned = (
  at: number,
  supplierId: string | null,
  group: string | null = supplierId,
): IncidentEvent => ({
  kind: 'assigned',
  at,
  group,
  supplierId,
  towerId: null,
});
const resolved = (at: number): IncidentEvent => ({ kind: 'resolved', at, accepted: true });

describe('R21 hand-offs and bounces', () => {
  it.each([
    ['', 0, 0],
    ['A', 0, 0],
    ['AA', 0, 0],
    ['AB', 1, 0],
    ['ABA', 2, 1],
    ['AABBA', 2, 1],
    ['ABC', 2, 0],
    ['ABCA', 3, 0],
    ['ABAB', 3, 2],
    ['A?A', 0, 0],
    ['A?B?A', 2, 1],
    ['?A', 0, 0],
  ])('R21 %j has %i hand-offs and %i bounces', (sequence, handOffs, bounces) => {
    const holders = [...sequence].map((holder) => (holder === '?' ? null : holder));
    expect(countHandOffs(holders)).toEqual({ handOffs, bounces });
  });

  it('R21 two groups of one supplier are no hand-off between suppliers', () => {
    const events = [assigned(0, 'A', 'A1'), assigned(5, 'A', 'A2'), assigned(9, 'A', 'A1')];
    const ledger = handOffLedger(timelineOf({ openedAt: 0, events }, 10));
    expect(ledger.betweenGroups).toEqual({ handOffs: 2, bounces: 1 });
    expect(ledger.betweenSuppliers).toEqual({ handOffs: 0, bounces: 0 });
  });
});

describe('R21 the ledger', () => {
  it('R21 shares the wall time between holders, nobody and the time it stood resolved', () => {
    const events = [
      assigned(10, 'A'),
      assigned(30, null),
      assigned(35, 'B'),
      resolved(50),
      { kind: 'reopened', at: 60 } as const,
      assigned(70, 'A'),
      resolved(100),
    ];
    const ledger = handOffLedger(timelineOf({ openedAt: 0, events }, 500));
    expect(ledger).toEqual({
      wallMs: 100,
      holdingMs: new Map([
        ['A', 50],
        ['B', 25],
      ]),
      unownedMs: 15,
      stoodResolvedMs: 10,
      betweenGroups: { handOffs: 2, bounces: 1 },
      betweenSuppliers: { handOffs: 2, bounces: 1 },
    });
  });

  it('R21 runs to now while nothing has restored the incident', () => {
    const ledger = handOffLedger(timelineOf({ openedAt: 0, events: [assigned(0, 'A')] }, 42));
    expect(ledger.wallMs).toBe(42);
    expect(ledger.holdingMs.get('A')).toBe(42);
  });
});
