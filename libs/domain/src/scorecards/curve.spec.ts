import fc from 'fast-check';
import Fraction from 'fraction.js';
import { formatDecimal, formatRatio } from '../numbers/decimal.js';
import { pointsFor, type Curve } from './curve.js';
import { serviceLevelCurve } from './service-level-curve.js';

const points = (value: string, curve: Curve): string => formatRatio(pointsFor(value, curve));

describe('R23 curves', () => {
  const rising: Curve = { kind: 'linear', floor: '90', target: '98', direction: 'higher_is_better' };
  it.each([
    ['80', '0'],
    ['90', '0'],
    ['92', '25'],
    ['94.1', '205/4'],
    ['98', '100'],
    ['99', '100'],
  ])('R23 linear, higher is better: %s is worth %s', (value, expected) => {
    expect(points(value, rising)).toBe(expected);
  });

  const falling: Curve = { kind: 'linear', floor: '10', target: '4', direction: 'lower_is_better' };
  it.each([
    ['11', '0'],
    ['10', '0'],
    ['8', '100/3'],
    ['4', '100'],
    ['0', '100'],
  ])('R23 linear, lower is better: %s is worth %s', (value, expected) => {
    expect(points(value, falling)).toBe(expected);
  });

  it('R23 a linear curve without range is all or nothing', () => {
    const sharp: Curve = { kind: 'linear', floor: '95', target: '95', direction: 'higher_is_better' };
    expect([points('94.999', sharp), points('95', sharp)]).toEqual(['0', '100']);
  });

  const bands: Curve = {
    kind: 'bands',
    bands: [
      { from: null, to: '90', points: '0' },
      { from: '90', to: '95', points: '50' },
      { from: '95', to: null, points: '100' },
    ],
  };
  it.each([
    ['89.99', '0'],
    ['90', '50'],
    ['94.99', '50'],
    ['95', '100'],
    ['100', '100'],
  ])('R23 at a shared bound the better band wins: %s is worth %s', (value, expected) => {
    expect(points(value, bands)).toBe(expected);
    const reversed: Curve = { kind: 'bands', bands: bands.bands.toReversed() };
    expect(points(value, reversed)).toBe(expected);
  });

  it.each([
    ['higher_is_better', '96', '75'],
    ['higher_is_better', '98', '100'],
    ['higher_is_better', '94', '0'],
    ['lower_is_better', '96', '100'],
    ['lower_is_better', '98.5', '0'],
  ] as const)('R23 steps, %s: %s is worth %s', (direction, value, expected) => {
    const steps = [
      { value: '95', points: '75' },
      { value: '98', points: '100' },
    ];
    expect(points(value, { kind: 'steps', direction, steps })).toBe(expected);
  });

  const refused: [string, Curve][] = [
    ['reversed_curve', { kind: 'linear', floor: '98', target: '90', direction: 'higher_is_better' }],
    ['outside_bands', { kind: 'bands', bands: [{ from: '96', to: '100', points: '1' }] }],
    ['bad_points', { kind: 'bands', bands: [{ from: null, to: null, points: '101' }] }],
    ['bad_points', { kind: 'polyline', through: [{ value: '95', points: '-1' }] }],
    ['empty_curve', { kind: 'polyline', through: [] }],
    ['empty_curve', { kind: 'steps', direction: 'higher_is_better', steps: [] }],
  ];
  it.each(refused)('R23 refuses with %s', (code, curve) => {
    expect(() => pointsFor('95', curve)).toThrow(expect.objectContaining({ code }));
  });
});

describe('R23 the curve of a service level', () => {
  it.each([
    ['100', '100'],
    ['95', '100'],
    ['92.5', '75'],
    ['90', '50'],
    ['87.5', '25'],
    ['85', '0'],
    ['20', '0'],
  ])('R23 expected 95, minimum 90: %s is worth %s', (value, expected) => {
    expect(points(value, serviceLevelCurve('95', '90'))).toBe(expected);
  });

  it('R23 one and the same target is all or nothing', () => {
    const curve = serviceLevelCurve('95', '95.00');
    expect([points('94.99', curve), points('95', curve)]).toEqual(['0', '100']);
  });

  it('R23 a minimum nearer to nothing than to the expected falls to 0 at 0 %', () => {
    const curve = serviceLevelCurve('90', '40');
    expect([points('40', curve), points('20', curve), points('0', curve)]).toEqual(['50', '25', '0']);
    expect(points('0', serviceLevelCurve('95', '0'))).toBe('50');
    expect(points('47.5', serviceLevelCurve('95', '0'))).toBe('75');
  });

  it('R23 is within 0–100 and never falls as the value rises', () => {
    const percent = fc.nat(10_000).map((units) => new Fraction(units, 100));
    fc.assert(
      fc.property(percent, percent, percent, percent, (a, b, one, other) => {
        const [minimum, expected] = a.lte(b) ? [a, b] : [b, a];
        const curve = serviceLevelCurve(formatDecimal(expected), formatDecimal(minimum));
        const [low, high] = one.lte(other) ? [one, other] : [other, one];
        expect(pointsFor(low, curve).gte(0)).toBe(true);
        expect(pointsFor(high, curve).gte(pointsFor(low, curve))).toBe(true);
        expect(pointsFor(high, curve).lte(100)).toBe(true);
      }),
    );
  });
});
