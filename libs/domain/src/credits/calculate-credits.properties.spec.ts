import fc from 'fast-check';
import { calculateCredits } from './calculate-credits.js';
import { creditLine, creditPeriod, hourlyRule, poolRule, results } from './credits.testing.js';
import { defaultCreditTerms, type CreditTerms } from './credit-terms.js';

const lines = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    share: fc.integer({ min: 1, max: 100 }),
    value: fc.constantFrom('90', '97', '98.5', '100'),
    event: fc.constantFrom(null, 'x', 'y'),
  }),
  { maxLength: 8, selector: ({ id }) => id },
);
const inputs = fc.record({
  lines,
  cap: fc.bigInt({ min: 0n, max: 2_000_000n }),
  yearLeft: fc.bigInt({ min: 0n, max: 2_000_000n }),
  forward: fc.bigInt({ min: 0n, max: 500_000n }),
  excess: fc.constantFrom<CreditTerms['excess']>('dropped', 'carried_forward'),
  stacking: fc.constantFrom<CreditTerms['stacking']>('highest_per_event', 'stacked'),
});
type Input = typeof inputs extends fc.Arbitrary<infer T> ? T : never;

const periodOf = ({ lines: all, cap, yearLeft, forward, excess, stacking }: Input) =>
  creditPeriod({
    broughtForwardMinor: forward,
    terms: {
      ...defaultCreditTerms,
      stacking,
      excess,
      caps: {
        perEvent: null,
        perMonth: { kind: 'amount', amountMinor: cap.toString() },
        perYear: { kind: 'amount', amountMinor: yearLeft.toString() },
      },
    },
    lines: all.map(({ id, share, value, event }) =>
      creditLine({
        serviceLevelId: id,
        rule: poolRule('100', String(share)),
        results: results(value),
        soleCauseEventId: event,
      }),
    ),
  });

const total = (amounts: readonly bigint[]) => amounts.reduce((sum, one) => sum + one, 0n);

describe('credits, whatever the lines and caps', () => {
  it('R17: never exceed a cap', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { totalMinor } = calculateCredits(periodOf(input));
        return totalMinor <= input.cap && totalMinor <= input.yearLeft;
      }),
    );
  });

  it('R17: never exceed the cap of an event, however many lines it is owed on', () => {
    const hour = 3_600_000;
    const events = fc.uniqueArray(fc.record({ id: fc.constantFrom('x', 'y', 'z'), ms: fc.nat(60 * hour) }), { selector: ({ id }) => id });
    const perEvent = fc.bigInt({ min: 0n, max: 20_000_000n });
    fc.assert(
      fc.property(fc.array(events, { maxLength: 4 }), perEvent, fc.constantFrom('stacked', 'highest_per_event'), (all, cap, stacking) => {
        const terms: CreditTerms = {
          ...{ ...defaultCreditTerms, stacking },
          caps: { perEvent: { kind: 'amount', amountMinor: cap.toString() }, perMonth: null, perYear: null },
        };
        const owed = all.map((own, index) => creditLine({ serviceLevelId: String(index), rule: hourlyRule, events: own }));
        const happened = new Set(all.flat().map(({ id }) => id));
        return calculateCredits(creditPeriod({ terms, lines: owed })).totalMinor <= cap * BigInt(happened.size);
      }),
    );
  });

  it('R16: add up: lines and what was brought forward to the total, the total and the cut to what was owed', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const reckoned = calculateCredits(periodOf(input));
        const own = total(reckoned.lines.map(({ amountMinor }) => amountMinor));
        return (
          own + reckoned.broughtForwardUsedMinor === reckoned.totalMinor &&
          reckoned.totalMinor + reckoned.cutMinor === reckoned.beforeCapsMinor + input.forward
        );
      }),
    );
  });

  it('do not depend on the order of the lines', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const shown = (one: Input) =>
          calculateCredits(periodOf(one)).lines.map(({ serviceLevelId, amountMinor }) => `${serviceLevelId} ${amountMinor}`);
        return shown(input).join() === shown({ ...input, lines: input.lines.toReversed() }).join();
      }),
    );
  });

  it('lose nothing that is carried forward', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { carriedForwardMinor, cutMinor } = calculateCredits(periodOf(input));
        return carriedForwardMinor === (input.excess === 'dropped' ? 0n : cutMinor);
      }),
    );
  });
});
