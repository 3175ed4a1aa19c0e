import Fraction from 'fraction.js';
import { DAY, MINUTE } from '../time/instant.js';
import { allowedOf, burnRateFactor, errorBudget } from './error-budget.js';

const week = new Fraction(7 * DAY);
const budget = (consumed: number, elapsedMs = 7 * DAY, objectivePercent = '99.95') =>
  errorBudget({ allowed: allowedOf(week, objectivePercent), consumed: new Fraction(consumed), elapsedMs, ofMs: 7 * DAY });
const text = (value: Fraction | null) => value && value.toFraction();

describe('R15 error budget', () => {
  it('R15 worked example: 99.95 % a week allows 5 min 2.4 s', () => {
    expect(text(budget(0).allowed)).toBe(String(5 * MINUTE + 2400));
  });

  it('R15 what is left may be less than nothing', () => {
    const spent = budget(6 * MINUTE);
    expect(text(spent.remaining)).toBe(String(2400 - MINUTE));
    expect(spent.remainingPercent?.lt(0)).toBe(true);
  });

  it('R15 burns at 1 where it would last exactly, and forecasts the end at the rate so far', () => {
    const half = budget(151_200, 3.5 * DAY);
    expect([text(half.burnRate), text(half.forecast), half.runsOutAt]).toEqual(['1', '302400', null]);
  });

  it('R15 says when it runs out', () => {
    const fast = budget(302_400, 3.5 * DAY);
    expect([text(fast.burnRate), text(fast.runsOutAt)]).toEqual(['2', '1/2']);
  });

  it('R15 allows nothing at 100 %, and then has no rate', () => {
    const none = budget(1, DAY, '100');
    expect([text(none.allowed), none.burnRate, none.remainingPercent, text(none.runsOutAt)]).toEqual(['0', null, null, '0']);
  });

  it('R15 has neither rate nor forecast before the window has begun', () => {
    expect(budget(0, 0)).toMatchObject({ burnRate: null, forecast: null, runsOutAt: null });
  });

  it('R15 2 % of a month in an hour burns 14.4 times too fast', () => {
    const [percent, period, window] = [2, 30 * 24, 1].map((one) => new Fraction(one));
    expect(percent && period && window && text(burnRateFactor(percent, period, window))).toBe('72/5');
  });
});
