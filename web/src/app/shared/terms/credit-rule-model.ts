import type { components } from '@samsyn/api-client';
import type { CreditRule } from '@samsyn/domain/credits/credit-rule';
import type { Unit } from '@samsyn/domain/service-levels/metric';
import { decimalText, minorUnits, typedAmount, typedDecimal } from '../form/decimal-text.js';
import { typedTarget, untypedTarget } from './target-text.js';

export type RuleBody = NonNullable<components['schemas']['DraftDto']['creditRule']>;

/** A credit rule as it is typed; fields are named as the API names them, so that refusals find them. */
export interface CreditRuleModel {
  kind: CreditRule['kind'] | '';
  trigger: 'below_expected' | 'below_minimum';
  poolPercent: string;
  levelPercent: string;
  tiers: { bound: string; percent: string }[];
  bands: { from: string; points: string }[];
  otherwise: string;
  valuePerPointMinor: string;
  counting: 'started' | 'full';
  per: 'event' | 'period';
  /** In hours. */
  thresholdMs: string;
  amountPerHourMinor: string;
  /** Empty: nothing is agreed. */
  multiplier: { fromConsecutive: string; factor: string };
  earnBack: { periods: string };
  chronicFailure: { failures: string; ofPeriods: string };
}

export const emptyRule = (): CreditRuleModel => ({
  kind: '',
  trigger: 'below_expected',
  poolPercent: '',
  levelPercent: '',
  tiers: [{ bound: '', percent: '' }],
  bands: [{ from: '', points: '0' }],
  otherwise: '',
  valuePerPointMinor: '',
  counting: 'started',
  per: 'event',
  thresholdMs: '0',
  amountPerHourMinor: '',
  multiplier: { fromConsecutive: '', factor: '' },
  earnBack: { periods: '' },
  chronicFailure: { failures: '', ofPeriods: '' },
});

export function typedRule(rule: CreditRule | null, unit: Unit, mark: ',' | '.'): CreditRuleModel {
  const empty = emptyRule();
  if (rule === null) return empty;
  const { multiplier, earnBack, chronicFailure } = rule;
  const decimal = (text: string) => typedDecimal(text, mark);
  const common = {
    ...empty,
    kind: rule.kind,
    ...(multiplier && { multiplier: { fromConsecutive: String(multiplier.fromConsecutive), factor: decimal(multiplier.factor) } }),
    ...(earnBack && { earnBack: { periods: String(earnBack.periods) } }),
    ...(chronicFailure && {
      chronicFailure: { failures: String(chronicFailure.failures), ofPeriods: String(chronicFailure.ofPeriods) },
    }),
  };
  switch (rule.kind) {
    case 'pool': {
      const { trigger, poolPercent, levelPercent } = rule;
      return { ...common, trigger, poolPercent: decimal(poolPercent), levelPercent: decimal(levelPercent) };
    }
    case 'tiers':
      return {
        ...common,
        tiers: rule.tiers.map(({ bound, percent }) => ({ bound: typedTarget(bound, unit, mark), percent: decimal(percent) })),
      };
    case 'points':
      return {
        ...common,
        bands: rule.bands.map(({ from, points }) => ({ from: typedTarget(from, unit, mark), points: String(points) })),
        otherwise: String(rule.otherwise),
        valuePerPointMinor: typedAmount(rule.valuePerPointMinor, mark),
      };
    case 'hourly': {
      const { counting, per, thresholdMs, amountPerHourMinor } = rule;
      const threshold = typedTarget(String(thresholdMs), 'ms', mark);
      return { ...common, counting, per, thresholdMs: threshold, amountPerHourMinor: typedAmount(amountPerHourMinor, mark) };
    }
  }
}

/** What is sent; null where no rule is chosen. What cannot be read is sent as nothing, and refused by name. */
export function ruleBody(typed: CreditRuleModel, unit: Unit): RuleBody | null {
  const { kind } = typed;
  if (kind === '') return null;
  const decimal = (text: string) => decimalText(text) ?? '';
  const whole = (text: string) => Number(text.trim() || NaN);
  const { multiplier, earnBack, chronicFailure } = typed;
  const common = {
    multiplier:
      multiplier.factor.trim() === '' && multiplier.fromConsecutive.trim() === ''
        ? null
        : { fromConsecutive: whole(multiplier.fromConsecutive), factor: decimal(multiplier.factor) },
    earnBack: earnBack.periods.trim() === '' ? null : { periods: whole(earnBack.periods) },
    chronicFailure:
      chronicFailure.failures.trim() === '' && chronicFailure.ofPeriods.trim() === ''
        ? null
        : { failures: whole(chronicFailure.failures), ofPeriods: whole(chronicFailure.ofPeriods) },
  };
  switch (kind) {
    case 'pool':
      return { kind, ...common, trigger: typed.trigger, poolPercent: decimal(typed.poolPercent), levelPercent: decimal(typed.levelPercent) };
    case 'tiers': {
      const tiers = typed.tiers.map(({ bound, percent }) => ({ bound: untypedTarget(bound, unit) ?? '', percent: decimal(percent) }));
      return { kind, ...common, tiers };
    }
    case 'points': {
      const bands = typed.bands.map(({ from, points }) => ({ from: untypedTarget(from, unit) ?? '', points: whole(points) }));
      const valuePerPointMinor = minorUnits(typed.valuePerPointMinor) ?? '';
      return { kind, ...common, bands, otherwise: whole(typed.otherwise), valuePerPointMinor };
    }
    case 'hourly': {
      const thresholdMs = Number(untypedTarget(typed.thresholdMs, 'ms') ?? NaN);
      const amountPerHourMinor = minorUnits(typed.amountPerHourMinor) ?? '';
      return { kind, ...common, counting: typed.counting, per: typed.per, thresholdMs, amountPerHourMinor };
    }
  }
}
