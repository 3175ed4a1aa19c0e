import { money } from '../numbers/money.js';
import { calculateCredits, type CreditPeriod } from './calculate-credits.js';
import { creditLine, creditPeriod, hourlyRule, pointsRule, poolRule, results, tierRule } from './credits.testing.js';
import { defaultCreditTerms, type Cap } from './credit-terms.js';

const hour = 3_600_000;
const kronor = (amount: number) => BigInt(amount) * 100n;
const amounts = (input: CreditPeriod) => calculateCredits(input).lines.map(({ amountMinor }) => amountMinor);
const codes = (input: CreditPeriod) => calculateCredits(input).lines.map(({ steps }) => steps.map(({ code }) => code));
const capped = (name: 'perEvent' | 'perMonth' | 'perYear', cap: Cap, more: object = {}) => ({
  ...defaultCreditTerms,
  caps: { perEvent: null, perMonth: null, perYear: null, [name]: cap },
  ...more,
});
const amount = (kronorText: string): Cap => ({ kind: 'amount', amountMinor: `${kronorText}00` });

describe('R17 pool', () => {
  it('worked example: 100 000 × 10 % × 50 % × 40 % is 2 000', () => {
    expect(amounts(creditPeriod())).toEqual([kronor(2000)]);
  });

  it('worked example: the month is capped at the 10 000 at risk', () => {
    const lines = ['a', 'b', 'c'].map((serviceLevelId) =>
      creditLine({ serviceLevelId, rule: poolRule('100', '50') }),
    );
    const reckoned = calculateCredits(creditPeriod({ lines }));
    expect(reckoned.beforeCapsMinor).toBe(kronor(15_000));
    expect(reckoned.totalMinor).toBe(kronor(10_000));
    expect(reckoned.cutMinor).toBe(kronor(5000));
  });

  it('takes the charges of a quarter where the promise is kept by the quarter', () => {
    const lines = [creditLine({ charges: money('30000000', 'SEK') })];
    expect(amounts(creditPeriod({ lines }))).toEqual([kronor(6000)]);
  });

  it('costs from below expected, or only from below minimum where that is agreed', () => {
    const rule = { ...poolRule(), trigger: 'below_minimum' } as const;
    expect(amounts(creditPeriod({ lines: [creditLine({ results: results('98') })] }))).toEqual([kronor(2000)]);
    expect(amounts(creditPeriod({ lines: [creditLine({ rule, results: results('98') })] }))).toEqual([0n]);
    expect(amounts(creditPeriod({ lines: [creditLine({ rule, results: results('95') })] }))).toEqual([kronor(2000)]);
  });

  it('owes nothing exactly at the target, nor for a period that was not measured', () => {
    expect(amounts(creditPeriod({ lines: [creditLine({ results: results('99') })] }))).toEqual([0n]);
    expect(codes(creditPeriod({ lines: [creditLine({ results: results(null) })] }))).toEqual([['credit_not_measured']]);
  });
});

describe('R17 tiers', () => {
  it.each([
    ['99.9', 0],
    ['99.899', 5000],
    ['99', 5000],
    ['98.999', 10_000],
    ['94.9', 25_000],
  ])('%s percent gives %s', (value, owed) => {
    const terms = { ...defaultCreditTerms, caps: { perEvent: null, perMonth: null, perYear: null } };
    const lines = [creditLine({ rule: tierRule, results: results(value) })];
    expect(amounts(creditPeriod({ lines, terms }))).toEqual([kronor(owed)]);
  });

  it('rounds an amount once, half away from zero', () => {
    const charges = money('1010', 'SEK');
    const lines = [creditLine({ rule: tierRule, results: results('99.5') })];
    // 5 % of 10.10 is 50.5 öre.
    expect(amounts(creditPeriod({ charges, lines }))).toEqual([51n]);
  });

  it('knows the other direction: the more hours, the worse', () => {
    const rule = { ...tierRule, tiers: [{ bound: '4', percent: '1' }, { bound: '8', percent: '2' }] } as typeof tierRule;
    const lines = [creditLine({ rule, direction: 'lower_is_better', results: results('5') })];
    expect(amounts(creditPeriod({ lines }))).toEqual([kronor(1000)]);
  });
});

describe('R17 points', () => {
  const points = (...values: (string | null)[]) => {
    const lines = [creditLine({ rule: pointsRule, results: results(...values) })];
    return calculateCredits(creditPeriod({ lines })).lines[0]?.points;
  };

  it('worked example: 96.5, 98.5, 96.5 give 3, 2 and 6', () => {
    expect([points('96.5'), points('96.5', '98.5'), points('96.5', '98.5', '96.5')]).toEqual([3, 2, 6]);
  });

  it('starts anew after a period without points', () => {
    expect(points('96.5', '99', '98.5')).toBe(1);
  });

  it('skips what was not measured: the run goes on', () => {
    expect(points('96.5', null, '98.5')).toBe(2);
  });

  it('is worth points times their value', () => {
    const terms = { ...defaultCreditTerms, caps: { perEvent: null, perMonth: null, perYear: null } };
    const lines = [creditLine({ rule: pointsRule, results: results('90', '90') })];
    expect(amounts(creditPeriod({ lines, terms }))).toEqual([kronor(8000)]);
  });
});

describe('R17 by the hour', () => {
  const events = [
    { id: 'x', ms: 5 * hour + 1 },
    { id: 'y', ms: 4 * hour },
  ];
  const uncapped = { ...defaultCreditTerms, caps: { perEvent: null, perMonth: null, perYear: null } };
  const of = (changes: object) =>
    amounts(creditPeriod({ terms: uncapped, lines: [creditLine({ events, rule: { ...hourlyRule, ...changes } })] }));

  it('counts started hours beyond the threshold of each event', () => {
    expect(of({})).toEqual([kronor(10_000)]);
  });

  it('counts full hours where that is agreed', () => {
    expect(of({ counting: 'full' })).toEqual([kronor(5000)]);
  });

  it('counts the sum of the period where that is agreed', () => {
    expect(of({ per: 'period', counting: 'full' })).toEqual([kronor(25_000)]);
  });

  it('counts outages that overlap once in the sum of the period', () => {
    const rule = { ...hourlyRule, per: 'period', counting: 'full' };
    const lines = [creditLine({ events, eventsMs: 6 * hour, rule: rule as typeof hourlyRule })];
    expect(amounts(creditPeriod({ terms: uncapped, lines }))).toEqual([kronor(10_000)]);
  });

  it('pays for an event once, whatever window it stands in', () => {
    const rolling = [{ id: 'w', ms: 9 * hour, pricedInAnotherPeriod: true }, ...events];
    const reckoned = calculateCredits(creditPeriod({ terms: uncapped, lines: [creditLine({ events: rolling, rule: hourlyRule })] }));
    expect(reckoned.totalMinor).toBe(kronor(10_000));
    expect(reckoned.lines[0]?.eventIds).toEqual(['x']);
    const codes = reckoned.lines[0]?.steps.map(({ code, params }) => [code, params['events']]);
    expect(codes).toEqual([['credit_hourly', 2], ['credit_event_elsewhere', 1]]);
  });

  it('caps each event by itself', () => {
    const lines = [creditLine({ events: [...events, { id: 'z', ms: 20 * hour }], rule: hourlyRule })];
    const terms = capped('perEvent', amount('12000'));
    const reckoned = calculateCredits(creditPeriod({ lines, terms }));
    expect(reckoned.totalMinor).toBe(kronor(22_000));
    expect(reckoned.lines[0]?.eventIds).toEqual(['x', 'z']);
  });
});

describe('R17 one credit an event', () => {
  const lines = [
    creditLine({ serviceLevelId: 'a', soleCauseEventId: 'x' }),
    creditLine({ serviceLevelId: 'b', soleCauseEventId: 'x', rule: poolRule('50', '60') }),
    creditLine({ serviceLevelId: 'c', soleCauseEventId: null }),
  ];

  it('keeps the highest and says which one stands for it', () => {
    expect(amounts(creditPeriod({ lines }))).toEqual([0n, kronor(3000), kronor(2000)]);
    expect(codes(creditPeriod({ lines }))[0]).toContain('credit_same_event');
  });

  it('keeps all where stacking is agreed', () => {
    const terms = { ...defaultCreditTerms, stacking: 'stacked' } as const;
    expect(amounts(creditPeriod({ lines, terms }))).toEqual([kronor(2000), kronor(3000), kronor(2000)]);
  });

  it('takes the first of equals, in whatever order they come', () => {
    const equal = lines.slice(0, 1).concat(creditLine({ serviceLevelId: 'b', soleCauseEventId: 'x' }));
    expect(amounts(creditPeriod({ lines: equal.toReversed() }))).toEqual([kronor(2000), 0n]);
  });
});

describe('R17 caps', () => {
  const lines = ['a', 'b', 'c'].map((serviceLevelId) => creditLine({ serviceLevelId }));

  it('cuts by largest remainder, so that the parts add up to the cap', () => {
    const terms = capped('perMonth', { kind: 'amount', amountMinor: '100000' });
    expect(amounts(creditPeriod({ lines, terms }))).toEqual([33_334n, 33_333n, 33_333n]);
  });

  it('caps the year by what is left of it', () => {
    const terms = capped('perYear', { kind: 'charges_percent', percent: '5' });
    const reckoned = calculateCredits(creditPeriod({ lines, terms, creditedThisYearMinor: kronor(57_000) }));
    expect(reckoned.totalMinor).toBe(kronor(3000));
    expect(reckoned.lines[0]?.steps.at(-1)?.code).toBe('credit_year_cap');
  });

  it('owes nothing more in a year that is used up', () => {
    const terms = capped('perYear', amount('10'));
    expect(calculateCredits(creditPeriod({ lines, terms, creditedThisYearMinor: kronor(20) })).totalMinor).toBe(0n);
  });

  it('drops the excess, or carries it forward where that is agreed', () => {
    const of = (excess: 'dropped' | 'carried_forward') =>
      calculateCredits(creditPeriod({ lines, terms: capped('perMonth', amount('5000'), { excess }) }));
    expect(of('dropped').carriedForwardMinor).toBe(0n);
    expect(of('carried_forward').carriedForwardMinor).toBe(kronor(1000));
  });

  it('uses what was brought forward first', () => {
    const terms = capped('perMonth', amount('5000'), { excess: 'carried_forward' });
    const reckoned = calculateCredits(creditPeriod({ lines, terms, broughtForwardMinor: kronor(4000) }));
    expect(reckoned.broughtForwardUsedMinor).toBe(kronor(4000));
    expect(reckoned.totalMinor).toBe(kronor(5000));
    expect(reckoned.carriedForwardMinor).toBe(kronor(5000));
  });
});

describe('R18', () => {
  it('raises a termination right after n of the last m measured periods below minimum', () => {
    const rule = { ...poolRule(), chronicFailure: { failures: 2, ofPeriods: 3 } };
    const of = (...values: (string | null)[]) =>
      calculateCredits(creditPeriod({ lines: [creditLine({ rule, results: results(...values) })] })).terminationRights;
    expect(of('95', '99', null, '95')).toEqual([{ serviceLevelId: 'a', periods: ['2026-01', '2026-04'] }]);
    expect(of('95', '99', '99', '95')).toEqual([]);
  });
});

it('refuses two currencies in one reckoning', () => {
  expect(() => calculateCredits(creditPeriod({ yearCharges: money('1', 'EUR') }))).toThrow('different_currencies');
});
