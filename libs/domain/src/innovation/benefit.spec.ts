import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { directionOf, figureOver, improvement, mayVerify, meanVerifiedShare, verifiedShare } from './benefit.js';

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

  it('read several months as one, each by the cases it rests on', () => {
    const month = (value: number, volume: number) => ({ value: new Fraction(value), volume });
    const over = figureOver([month(100, 1), month(50, 3), month(0, 0)]);
    expect(over && formatRatio(over)).toBe('125/2');
    expect([figureOver([]), figureOver([month(5, 0)])]).toEqual([null, null]);
  });

  it('count from none to all of what was planned, whatever they are measured in', () => {
    const benefit = (planned: number, verified: number) => ({ planned: new Fraction(planned), verified: new Fraction(verified) });
    const mean = meanVerifiedShare([benefit(10, 5), benefit(1000, 3000), benefit(5, -5)]);
    expect(mean && formatRatio(mean)).toBe('50');
    expect(meanVerifiedShare([])).toBeNull();
  });

  it('are verified by somebody else than who planned them', () => {
    expect([mayVerify({ plannedBy: 'a' }, 'a'), mayVerify({ plannedBy: 'a' }, 'b'), mayVerify({ plannedBy: null }, null)]).toEqual([false, true, false]);
  });
});
