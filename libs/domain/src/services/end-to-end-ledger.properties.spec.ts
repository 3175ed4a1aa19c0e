import fc from 'fast-check';
import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { downtime } from '../service-levels/availability.js';
import { compileCalendar } from '../time/compiled-calendar.js';
import { DAY, HOUR, MINUTE } from '../time/instant.js';
import { endToEndLedger, type LedgerEvidence, shareStates, type ServiceOutage } from './end-to-end-ledger.js';

const office = [['08:00', '17:00']] as const;
const calendar = compileCalendar({
  zone: 'Europe/Stockholm',
  versions: [
    { effectiveFrom: null, windows: { mon: office, tue: office, wed: office, thu: office, fri: office }, holidays: [], specialDays: {} },
  ],
});
const from = Date.UTC(2026, 2, 20);
const period = { from, to: from + 20 * DAY };
const state = fc.constantFrom(...shareStates);
const supplierId = fc.constantFrom('a', 'b', 'c');

const outages = fc
  .array(fc.tuple(fc.integer({ min: -50, max: 1000 }), fc.integer({ min: 1, max: 300 }), fc.nat(10_000), supplierId, fc.nat(9), state), { maxLength: 10 })
  .map((all) =>
    all.map(([start, length, impact, supplier, cause, how], index): ServiceOutage => ({
      ...{ id: `o${index}`, supplierId: supplier, impact, state: how },
      from: from + start * 30 * MINUTE,
      to: from + (start + length) * 30 * MINUTE,
      rootCauseId: cause < all.length && cause !== index ? `o${cause}` : null,
    })),
  );
const maintenance = fc
  .array(fc.tuple(fc.nat(480), fc.integer({ min: 1, max: 12 }), fc.nat(4), supplierId, state), { maxLength: 3 })
  .map((all) =>
    all.map(([start, length, over, supplier, how], index) => ({
      ...{ id: `m${index}`, supplierId: supplier, state: how, from: from + start * HOUR },
      ...{ to: from + (start + length) * HOUR, endedAt: over === 0 ? null : from + (start + length + over) * HOUR },
    })),
  );
const evidence = fc
  .tuple(outages, maintenance)
  .map(([down, windows]): LedgerEvidence => ({ calendar, period, now: period.to, outages: down, maintenance: windows }));

describe('any end-to-end ledger', () => {
  it('R20 has parts that add up to the whole, exactly and in minutes', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const { parts, downMs, minutes } = endToEndLedger(given);
        expect(formatRatio(parts.reduce((sum, part) => sum.add(part.downMs), new Fraction(0)))).toBe(formatRatio(downMs));
        expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
        for (const part of parts) {
          expect(part.downMs.div(MINUTE).sub(part.minutes).abs().lt(1)).toBe(true);
        }
      }),
    );
  });

  it('R11 R20 is as long as the availability rule says the service was down', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const plain = given.outages.map(({ from: start, to, impact }) => ({ from: start, to, impact, cause: null }));
        const whole = downtime({ ...given, outages: plain, excludedCauses: [], excludedTimes: [] });
        expect(formatRatio(endToEndLedger(given).downMs)).toBe(formatRatio(whole.downMs));
      }),
    );
  });

  it('R20 is the same in any order of the evidence', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const reversed = { ...given, outages: given.outages.toReversed(), maintenance: given.maintenance.toReversed() };
        const shown = ({ parts, intervals }: ReturnType<typeof endToEndLedger>) => [
          parts.map(({ supplierId: supplier, kind, downMs, minutes }) => [supplier, kind, formatRatio(downMs), minutes]),
          intervals,
        ];
        expect(shown(endToEndLedger(reversed))).toEqual(shown(endToEndLedger(given)));
      }),
    );
  });

  it('R20 splits every interval among its suppliers once', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        for (const { shares } of endToEndLedger(given).intervals) {
          expect(new Set(shares.map((each) => each.supplierId)).size).toBe(shares.length);
          expect(shares.reduce((sum, { share }) => sum.add(share), new Fraction(0)).equals(1)).toBe(true);
        }
      }),
    );
  });
});
