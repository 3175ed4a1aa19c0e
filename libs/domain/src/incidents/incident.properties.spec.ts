import fc from 'fast-check';
import { totalLength } from '../time/interval.js';
import { handOffLedger } from './hand-offs.js';
import type { IncidentEvent, IncidentHistory } from './incident-history.js';
import { timelineOf } from './incident-timeline.js';
import { supplierClocks, withPauses } from './supplier-clock.js';

const owner = fc.constantFrom('A', 'B', 'C', null);

const happening = fc.oneof(
  owner.map((supplierId) => (at: number): IncidentEvent => ({
    kind: 'assigned',
    at,
    group: supplierId,
    supplierId,
    towerId: null,
  })),
  fc.boolean().map((accepted) => (at: number): IncidentEvent => ({ kind: 'resolved', at, accepted })),
  fc.constant((at: number): IncidentEvent => ({ kind: 'reopened', at })),
  owner.map((supplierId) => (at: number): IncidentEvent => ({ kind: 'acknowledged', at, supplierId })),
  fc
    .tuple(fc.option(fc.nat(40)), fc.constantFrom('buyer', 'parts'))
    .map(([length, reason]) => (at: number): IncidentEvent => ({
      kind: 'pause',
      at,
      to: length === null ? null : at + length,
      reason,
      accepted: true,
    })),
);

const histories = fc
  .uniqueArray(fc.tuple(fc.nat(200), happening), { maxLength: 14, selector: ([at]) => at })
  .map((events): IncidentHistory => ({
    openedAt: 20,
    events: events.map(([at, make]) => make(at)).sort((a, b) => a.at - b.at),
  }));
const instants = fc.integer({ min: 20, max: 260 });

describe('any incident', () => {
  it('R21 parts add up to the wall time', () => {
    fc.assert(
      fc.property(histories, instants, (history, now) => {
        const ledger = handOffLedger(timelineOf(history, now));
        const held = [...ledger.holdingMs.values()].reduce((sum, ms) => sum + ms, 0);
        expect(held + ledger.unownedMs + ledger.stoodResolvedMs).toBe(ledger.wallMs);
      }),
      { numRuns: 500 },
    );
  });

  it('R8 running and left out fill a clock exactly, and the running time is the holding time', () => {
    fc.assert(
      fc.property(histories, instants, (history, now) => {
        const timeline = timelineOf(history, now);
        const ledger = handOffLedger(timeline);
        for (const clock of supplierClocks(timeline)) {
          const span = (clock.stoppedAt ?? timeline.end) - clock.startedAt;
          const ran = totalLength(clock.running);
          expect(ran + totalLength(clock.excluded)).toBe(span);
          expect(ran).toBe(ledger.holdingMs.get(clock.supplierId));
          expect(clock.respondedAt === null || clock.respondedAt >= clock.startedAt).toBe(true);
          const paused = withPauses(clock, timeline, ['buyer', 'parts']).excluded;
          expect(paused.every(({ from }, index) => index === 0 || (paused[index - 1]?.to ?? 0) <= from)).toBe(
            true,
          );
          expect(totalLength(paused)).toBeLessThanOrEqual(span);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('R7 is the same in whatever order its events arrive', () => {
    const shuffled = histories.chain((history) =>
      fc
        .shuffledSubarray([...history.events], { minLength: history.events.length })
        .map((events) => ({ history, events })),
    );
    fc.assert(
      fc.property(shuffled, instants, ({ history, events }, now) => {
        const one = timelineOf(history, now);
        const other = timelineOf({ ...history, events }, now);
        expect(supplierClocks(other)).toEqual(supplierClocks(one));
        expect(handOffLedger(other)).toEqual(handOffLedger(one));
      }),
      { numRuns: 300 },
    );
  });

  it('R9 is what it was then: later events change nothing about an earlier now', () => {
    fc.assert(
      fc.property(histories, instants, (history, now) => {
        const known = { ...history, events: history.events.filter(({ at }) => at <= now) };
        expect(supplierClocks(timelineOf(history, now))).toEqual(supplierClocks(timelineOf(known, now)));
      }),
    );
  });
});
