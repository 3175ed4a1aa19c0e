import { decimalText, exceeds, minorUnits, typedAmount, typedDecimal } from './decimal-text.js';

describe('a number as people type it', () => {
  it.each([
    ['95', '95'],
    ['99,5', '99.5'],
    ['99.50', '99.50'],
    ['1 200,5', '1200.5'],
    ['1\u00a0200\u202f000', '1200000'],
    ['95 %', '95'],
    ['007', '7'],
    ['0,05', '0.05'],
  ])('%s is %s', (typed, exact) => expect(decimalText(typed)).toBe(exact));

  it.each(['', 'fem', '1,2,3', '-1', '1e3', ',5', '5,', '1.000,50'])('%p is none', (typed) => {
    expect(decimalText(typed)).toBeNull();
  });
});

describe('an amount typed in kronor', () => {
  it.each([
    ['185 000', '18500000'],
    ['92 500,5', '9250050'],
    ['0,01', '1'],
    ['0', '0'],
    // As a float this would be 1234567890123456.8.
    ['123456789012,34', '12345678901234'],
    ['1,10000', '110'],
  ])('%s is %s öre', (typed, minor) => expect(minorUnits(typed)).toBe(minor));

  it('has no fractions of an öre', () => expect(minorUnits('1,005')).toBeNull());

  it.each([
    ['185000000', '1\u00a0850\u00a0000'],
    ['9250050', '92\u00a0500,50'],
    ['5', '0,05'],
    ['0', '0'],
  ])('%s öre is typed as %s, and read back the same', (minor, typed) => {
    expect(typedAmount(minor)).toBe(typed);
    expect(minorUnits(typed)).toBe(minor);
  });
});

describe('an agreed percentage', () => {
  it('is typed without decimals nobody wrote, in the language’s way', () => {
    expect(['95.00000', '99.50000', '0.3333', '10'].map((text) => typedDecimal(text))).toEqual([
      '95',
      '99,5',
      '0,3333',
      '10',
    ]);
    expect(typedDecimal('99.50', '.')).toBe('99.5');
  });

  it('is compared exactly', () => {
    expect(exceeds('100.00001', '100')).toBe(true);
    expect(exceeds('99.9', '99.90')).toBe(false);
    expect(exceeds('9', '10')).toBe(false);
  });
});
