import fc from 'fast-check';
import { clipAll, totalLength } from '../time/interval.js';
import { compileCalendar } from '../time/compiled-calendar.js';
import { handOffs } from './hand-off-list.js';
import { handOffLedger } from './hand-offs.js';
import { holdings, serviceTime } from './holdings.js';
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
  fc.constant((at: number): IncidentEvent => ({ kind: 'worked', at })),
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

  it('R21 months and holders add up to the wall time, and no more service time than that', () => {
    // Instants that lie around the turn of a month, so that many a history is split by it.
    const turn = Date.UTC(2026, 0, 31, 23) - 130;
    const calendar = compileCalendar({
      zone: 'Europe/Stockholm',
      versions: [{ effectiveFrom: null, windows: { sat: [['08:00', '24:00']], sun: [['00:00', '24:00']] }, holidays: [], specialDays: {} }],
    });
    fc.assert(
      fc.property(histories, instants, (history, now) => {
        const events = history.events.map((event) => ({ ...event, at: event.at + turn, ...('to' in event && event.to !== null ? { to: event.to + turn } : {}) }));
        const timeline = timelineOf({ openedAt: history.openedAt + turn, events }, now + turn);
        const ledger = handOffLedger(timeline);
        const parts = holdings(timeline, 'Europe/Stockholm', () => calendar);
        const sum = (kind: string) => parts.filter((part) => part.kind === kind).reduce((total, { wallMs }) => total + wallMs, 0);
        expect(sum('held') + sum('unowned') + sum('stood_resolved')).toBe(ledger.wallMs);
        expect([sum('unowned'), sum('stood_resolved')]).toEqual([ledger.unownedMs, ledger.stoodResolvedMs]);
        expect(parts.every(({ wallMs, serviceMs }) => wallMs > 0 && (serviceMs ?? 0) <= wallMs)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('R21 hand-offs are as many as are counted, and what each held adds up to the holding time of all but the last', () => {
    fc.assert(
      fc.property(histories, instants, (history, now) => {
        const timeline = timelineOf(history, now);
        const all = handOffs(timeline);
        const { betweenSuppliers, holdingMs } = handOffLedger(timeline);
        expect({ handOffs: all.length, bounces: all.filter(({ bounce }) => bounce).length }).toEqual(betweenSuppliers);
        const last = all.at(-1);
        const since = timeline.leads.filter(({ from, supplierId }) => supplierId !== null && (last === undefined || from >= last.at));
        const heldSince = since.reduce((sum, lead) => sum + lead.to - lead.from - totalLength(clipAll(timeline.stoodResolved, lead)), 0);
        expect(all.reduce((sum, { heldMs }) => sum + heldMs, heldSince)).toBe([...holdingMs.values()].reduce((sum, ms) => sum + ms, 0));
        expect(all.every(({ held, heldMs }) => serviceTime(held, () => null) === (heldMs === 0 ? 0 : null))).toBe(true);
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
