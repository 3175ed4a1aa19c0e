import Fraction from 'fraction.js';
import { money } from '../numbers/money.js';
import { verdictOf } from '../service-levels/verdict.js';
import type { CreditPeriod } from './calculate-credits.js';
import type { CreditLineInput, MeasuredPeriod } from './credit-line.js';
import type { CreditRule } from './credit-rule.js';
import { defaultCreditTerms } from './credit-terms.js';

const plain = { multiplier: null, earnBack: null, chronicFailure: null } as const;

export const poolRule = (poolPercent = '50', levelPercent = '40'): CreditRule => ({
  ...plain,
  kind: 'pool',
  trigger: 'below_expected',
  poolPercent,
  levelPercent,
});

/** Below 99.9 % 5 %, below 99 % 10 %, below 95 % 25 %. */
export const tierRule: CreditRule = {
  ...plain,
  kind: 'tiers',
  tiers: [
    { bound: '99.9', percent: '5' },
    { bound: '99', percent: '10' },
    { bound: '95', percent: '25' },
  ],
};

/** The worked example: from 99 none, from 98 one, from 97 two, from 96 three, below four; repeats double. */
export const pointsRule: CreditRule = {
  ...plain,
  kind: 'points',
  bands: [99, 98, 97, 96].map((from, points) => ({ from: String(from), points })),
  otherwise: 4,
  valuePerPointMinor: '100000',
  multiplier: { fromConsecutive: 2, factor: '2' },
};

export const hourlyRule: CreditRule = {
  ...plain,
  kind: 'hourly',
  counting: 'started',
  per: 'event',
  thresholdMs: 4 * 3_600_000,
  amountPerHourMinor: '500000',
};

/** Months of one service level from their values, `null` being not measured; targets 99 and 96. */
export const results = (...values: (string | null)[]): MeasuredPeriod[] =>
  values.map((text, index) => {
    const value = text === null ? null : new Fraction(text);
    const verdict = verdictOf(value, { expected: '99', minimum: '96' });
    return { period: `2026-${String(index + 1).padStart(2, '0')}`, value, verdict };
  });

export const creditLine = (changes: Partial<CreditLineInput> = {}): CreditLineInput => ({
  serviceLevelId: 'a',
  rule: poolRule(),
  direction: 'higher_is_better',
  expectedTarget: '99',
  results: results('90'),
  events: [],
  soleCauseEventId: null,
  ...changes,
});

/** Charges of 100 000 kronor a month with 10 % at risk, unless said. */
export const creditPeriod = (changes: Partial<CreditPeriod> = {}): CreditPeriod => ({
  period: '2026-01',
  charges: money('10000000', 'SEK'),
  yearCharges: money('120000000', 'SEK'),
  atRiskPercent: '10',
  terms: defaultCreditTerms,
  broughtForwardMinor: 0n,
  creditedThisYearMinor: 0n,
  lines: [creditLine()],
  ...changes,
});
