import Fraction from 'fraction.js';
import { verdictOf } from './verdict.js';

const targets = { expected: '99.95', minimum: '99.5' };

describe('R13 verdicts', () => {
  it.each([
    ['99.95', 'met'],
    ['99.949', 'below_expected'],
    ['99.94999999999999999999999999', 'below_expected'],
    ['99.5', 'below_expected'],
    ['99.4999', 'below_minimum'],
    ['100', 'met'],
  ])('R13 %s against 99.95 and 99.5 is %s', (value, verdict) => {
    expect(verdictOf(new Fraction(value), targets)).toBe(verdict);
  });

  it('R12 compares rationals exactly', () => {
    const third = new Fraction(1, 3);
    expect(verdictOf(third, { expected: third, minimum: '0' })).toBe('met');
    expect(verdictOf(third, { expected: '0.3333333333333333333334', minimum: '0' })).toBe('below_expected');
  });

  it.each([
    ['4', 'met'],
    ['4.01', 'below_expected'],
    ['8', 'below_expected'],
    ['8.01', 'below_minimum'],
  ])('R13 where lower is better, %s against 4 and 8 is %s', (value, verdict) => {
    expect(verdictOf(new Fraction(value), { expected: '4', minimum: '8' }, 'lower_is_better')).toBe(verdict);
  });

  it('R13 nothing measured has no verdict', () => {
    expect(verdictOf(null, targets)).toBe('not_measured');
  });
});
