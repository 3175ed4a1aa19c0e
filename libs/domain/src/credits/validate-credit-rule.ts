import { exact } from '../numbers/decimal.js';
import type { Direction } from '../numbers/display.js';
import type { ErrorParams } from '../errors.js';
import type { Unit } from '../service-levels/metric.js';
import type { CreditRule } from './credit-rule.js';
import type { Cap, CreditTerms } from './credit-terms.js';

/** Something in a rule that must not stand; `field` is its path inside the rule. */
export interface RuleProblem {
  readonly field: string;
  readonly code: string;
  readonly params: ErrorParams;
}

const R17 = { rule: 'R17' };
const problem = (field: string, code: string, params: ErrorParams = R17): RuleProblem => ({ field, code, params });
const decimal = /^\d+(\.\d+)?$/;
const amount = /^\d{1,15}$/;

function percentProblems(field: string, percent: string): RuleProblem[] {
  if (!decimal.test(percent)) return [problem(field, 'is_decimal')];
  const value = exact(percent);
  if (value.equals(0)) return [problem(field, 'is_zero')];
  return value.gt(100) ? [problem(field, 'above_hundred_percent')] : [];
}

const amountProblems = (field: string, minor: string): RuleProblem[] =>
  amount.test(minor) && BigInt(minor) > 0n ? [] : [problem(field, 'not_an_amount')];

/** R17: bounds must differ, or two bands would speak about the same value. */
function boundProblems(list: string, key: string, bounds: readonly string[], unit: Unit): RuleProblem[] {
  return bounds.flatMap((bound, index) => {
    const field = `${list}.${index}.${key}`;
    if (!decimal.test(bound)) return [problem(field, 'is_decimal')];
    if (unit === 'percent' && exact(bound).gt(100)) return [problem(field, 'above_hundred_percent')];
    const earlier = bounds.slice(0, index).some((other) => decimal.test(other) && exact(other).equals(exact(bound)));
    return earlier ? [problem(field, 'bands_overlap')] : [];
  });
}

/** R17: the farther from the target, the more is owed; a band that owes less overlaps what the one before says. */
function risingProblems(
  list: string,
  key: string,
  bands: readonly { readonly bound: string; readonly owed: string }[],
  direction: Direction,
): RuleProblem[] {
  if (bands.some(({ bound, owed }) => !decimal.test(bound) || !decimal.test(owed))) return [];
  const sign = direction === 'higher_is_better' ? -1 : 1;
  const ordered = bands
    .map((band, index) => ({ ...band, index }))
    .sort((a, b) => sign * exact(a.bound).compare(exact(b.bound)));
  return ordered.flatMap(({ owed, index }, place) => {
    const before = ordered[place - 1];
    return before && exact(owed).lt(exact(before.owed)) ? [problem(`${list}.${index}.${key}`, 'worse_costs_less')] : [];
  });
}

/**
 * R17, R18: what is wrong with a credit rule for a metric of this unit and direction; empty if nothing. Every
 * field at once, each with the rule it offends.
 */
export function creditRuleProblems(
  rule: CreditRule,
  { direction, unit }: { readonly direction: Direction; readonly unit: Unit },
): RuleProblem[] {
  return [...ownProblems(rule, direction, unit), ...commonProblems(rule)];
}

function ownProblems(rule: CreditRule, direction: Direction, unit: Unit): RuleProblem[] {
  switch (rule.kind) {
    case 'pool':
      return [...percentProblems('poolPercent', rule.poolPercent), ...percentProblems('levelPercent', rule.levelPercent)];
    case 'tiers': {
      const bands = rule.tiers.map(({ bound, percent }) => ({ bound, owed: percent }));
      return [
        ...(rule.tiers.length === 0 ? [problem('tiers', 'no_bands')] : []),
        ...boundProblems('tiers', 'bound', rule.tiers.map(({ bound }) => bound), unit),
        ...rule.tiers.flatMap(({ percent }, index) => percentProblems(`tiers.${index}.percent`, percent)),
        ...risingProblems('tiers', 'percent', bands, direction),
      ];
    }
    case 'points': {
      const bands = rule.bands.map(({ from, points }) => ({ bound: from, owed: String(points) }));
      const negative = rule.bands.flatMap(({ points }, index) =>
        Number.isSafeInteger(points) && points >= 0 ? [] : [problem(`bands.${index}.points`, 'not_points')],
      );
      return [
        ...(rule.bands.length === 0 ? [problem('bands', 'no_bands')] : []),
        ...boundProblems('bands', 'from', rule.bands.map(({ from }) => from), unit),
        ...negative,
        ...(Number.isSafeInteger(rule.otherwise) && rule.otherwise >= 0 ? [] : [problem('otherwise', 'not_points')]),
        ...(negative.length > 0 ? [] : risingProblems('bands', 'points', bands, direction)),
        ...(rule.bands.some(({ points }) => points > rule.otherwise) ? [problem('otherwise', 'worse_costs_less')] : []),
        ...amountProblems('valuePerPointMinor', rule.valuePerPointMinor),
      ];
    }
    case 'hourly':
      return [
        ...(Number.isSafeInteger(rule.thresholdMs) && rule.thresholdMs >= 0 ? [] : [problem('thresholdMs', 'bad_target')]),
        ...amountProblems('amountPerHourMinor', rule.amountPerHourMinor),
      ];
  }
}

function commonProblems({ multiplier, earnBack, chronicFailure }: CreditRule): RuleProblem[] {
  const R18 = { rule: 'R18' };
  const count = (value: number, from: number) => Number.isSafeInteger(value) && value >= from && value <= 120;
  const problems: RuleProblem[] = [];
  if (multiplier) {
    if (!count(multiplier.fromConsecutive, 2)) problems.push(problem('multiplier.fromConsecutive', 'too_few_periods'));
    const factor = decimal.test(multiplier.factor) ? exact(multiplier.factor) : null;
    if (factor === null || factor.lte(1) || factor.gt(100)) problems.push(problem('multiplier.factor', 'not_a_factor'));
  }
  if (earnBack && !count(earnBack.periods, 1)) problems.push(problem('earnBack.periods', 'too_few_periods', R18));
  if (chronicFailure) {
    const { failures, ofPeriods } = chronicFailure;
    if (!count(ofPeriods, 1)) problems.push(problem('chronicFailure.ofPeriods', 'too_few_periods', R18));
    if (!count(failures, 1) || failures > ofPeriods) {
      problems.push(problem('chronicFailure.failures', 'more_failures_than_periods', R18));
    }
  }
  return problems;
}

function capProblems(field: string, cap: Cap | null): RuleProblem[] {
  if (cap === null || cap.kind === 'at_risk') return [];
  if (cap.kind === 'amount') return amountProblems(`${field}.amountMinor`, cap.amountMinor);
  return percentProblems(`${field}.percent`, cap.percent);
}

/** R17, R19: what is wrong with a contract's credit terms; empty if nothing. */
export function creditTermsProblems({ caps, claimWithinDays }: CreditTerms): RuleProblem[] {
  const days = claimWithinDays === null || (Number.isSafeInteger(claimWithinDays) && claimWithinDays >= 1 && claimWithinDays <= 3660);
  return [
    ...capProblems('caps.perEvent', caps.perEvent),
    ...capProblems('caps.perMonth', caps.perMonth),
    ...capProblems('caps.perYear', caps.perYear),
    ...(days ? [] : [problem('claimWithinDays', 'too_few_days', { rule: 'R19' })]),
  ];
}
