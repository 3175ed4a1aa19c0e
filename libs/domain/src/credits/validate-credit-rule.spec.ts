import { pointsRule, poolRule, hourlyRule, tierRule } from './credits.testing.js';
import type { CreditRule } from './credit-rule.js';
import { defaultCreditTerms } from './credit-terms.js';
import { creditRuleProblems, creditTermsProblems } from './validate-credit-rule.js';

const percent = { direction: 'higher_is_better', unit: 'percent' } as const;
const found = (rule: CreditRule) => creditRuleProblems(rule, percent).map(({ field, code }) => `${field} ${code}`);

describe('R17 a credit rule that must not stand', () => {
  it.each([poolRule(), tierRule, pointsRule, hourlyRule])('says nothing about a sound one', (rule) => {
    expect(found(rule)).toEqual([]);
  });

  it.each<[string, CreditRule, string]>([
    ['a share of 0', poolRule('0'), 'poolPercent is_zero'],
    ['a share above 100 %', poolRule('50', '100.1'), 'levelPercent above_hundred_percent'],
    ['no number', poolRule('half'), 'poolPercent is_decimal'],
    ['two tiers at one bound', { ...tierRule, tiers: [{ bound: '99', percent: '5' }, { bound: '99.0', percent: '9' }] } as CreditRule, 'tiers.1.bound bands_overlap'],
    ['a bound above 100 %', { ...tierRule, tiers: [{ bound: '101', percent: '5' }] } as CreditRule, 'tiers.0.bound above_hundred_percent'],
    ['a worse tier that costs less', { ...tierRule, tiers: [{ bound: '99', percent: '5' }, { bound: '98', percent: '4' }] } as CreditRule, 'tiers.1.percent worse_costs_less'],
    ['no tiers', { ...tierRule, tiers: [] } as CreditRule, 'tiers no_bands'],
    ['points that fall', { ...pointsRule, otherwise: 2 } as CreditRule, 'otherwise worse_costs_less'],
    ['half points', { ...pointsRule, otherwise: 4.5 } as CreditRule, 'otherwise not_points'],
    ['worthless points', { ...pointsRule, valuePerPointMinor: '0' } as CreditRule, 'valuePerPointMinor not_an_amount'],
    ['a negative amount', { ...hourlyRule, amountPerHourMinor: '-5' } as CreditRule, 'amountPerHourMinor not_an_amount'],
    ['a factor of 1', { ...poolRule(), multiplier: { fromConsecutive: 2, factor: '1' } }, 'multiplier.factor not_a_factor'],
    ['more failures than periods', { ...poolRule(), chronicFailure: { failures: 4, ofPeriods: 3 } }, 'chronicFailure.failures more_failures_than_periods'],
    ['no periods to earn back in', { ...poolRule(), earnBack: { periods: 0 } }, 'earnBack.periods too_few_periods'],
  ])('names %s with its field and rule', (_, rule, expected) => {
    expect(found(rule)).toContain(expected);
    expect(creditRuleProblems(rule, percent)[0]?.params).toHaveProperty('rule');
  });

  it('allows figures above 100 where the unit is no percentage', () => {
    const rule = { ...tierRule, tiers: [{ bound: '14400000', percent: '5' }] } as CreditRule;
    expect(creditRuleProblems(rule, { direction: 'lower_is_better', unit: 'ms' })).toEqual([]);
  });

  it('names a cap of nothing and a deadline of no days', () => {
    const caps = { perEvent: { kind: 'amount', amountMinor: '0' }, perMonth: { kind: 'charges_percent', percent: '101' }, perYear: null } as const;
    const problems = creditTermsProblems({ ...defaultCreditTerms, caps, claimWithinDays: 0 });
    expect(problems.map(({ field }) => field)).toEqual(['caps.perEvent.amountMinor', 'caps.perMonth.percent', 'claimWithinDays']);
  });
});
