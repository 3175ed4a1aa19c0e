import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { directionOf, improvement, mayVerify, verifiedShare } from './benefit.js';

describe('R26 benefits', () => {
  it('compare after with before in the direction of what is measured', () => {
    const [before, after] = [new Fraction(90), new Fraction(60)];
    expect(formatRatio(improvement(before, after, directionOf('response_time', 'minutes')))).toBe('30');
    expect(formatRatio(improvement(before, after, directionOf('response_time', 'percentage_points')))).toBe('-30');
    expect([directionOf('new_service', 'count'), directionOf('stability', 'count')]).toEqual(['higher_is_better', 'lower_is_better']);
  });

  it('share what was verified of what was planned, exactly', () => {
    const share = verifiedShare(new Fraction(3), new Fraction(2));
    expect(share && formatRatio(share)).toBe('200/3');
    expect(verifiedShare(new Fraction(0), new Fraction(2))).toBeNull();
  });

  it('are verified by somebody else than who planned them', () => {
    expect([mayVerify({ plannedBy: 'a' }, 'a'), mayVerify({ plannedBy: 'a' }, 'b'), mayVerify({ plannedBy: null }, null)]).toEqual([false, true, false]);
  });
});
