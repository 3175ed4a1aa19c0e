import fc from 'fast-check';
import Fraction from 'fraction.js';
import { formatRatio } from '../numbers/decimal.js';
import { forecastAmount, forecastAvailability, forecastScore, forecastShare, usualVolume } from './forecast.js';

const half = new Fraction(1, 2);
const bounds = { expected: '90', minimum: '80' };
const text = (value: Fraction | null | undefined) => (value ? formatRatio(value) : value);
const hour = 3_600_000;

describe('the forecast of a period’s end', () => {
  it('R10 tells how many more may be missed at the usual volume', () => {
    const found = forecastShare({ met: 46, missed: 4, usual: 100, passed: half }, bounds);
    expect([text(found?.likely), text(found?.best), text(found?.worst)]).toEqual(['92', '96', '46']);
    expect([text(found?.margin.expected), text(found?.margin.minimum), found?.volume]).toEqual(['6', '16', 100n]);
  });

  it('R10 says by how much a target is out of reach', () => {
    const found = forecastShare({ met: 40, missed: 12, usual: 100, passed: half }, bounds);
    expect([text(found?.margin.expected), text(found?.margin.minimum)]).toEqual(['-2', '8']);
    expect(found?.best?.lt(90)).toBe(true);
  });

  it('R10 goes by the pace of the period where no earlier one tells the volume, and never below what is there', () => {
    expect(forecastShare({ met: 9, missed: 1, usual: null, passed: half }, bounds)?.volume).toBe(20n);
    const over = forecastShare({ met: 115, missed: 5, usual: 100, passed: half }, bounds);
    expect([over?.volume, text(over?.worst)]).toEqual([120n, text(over?.best)]);
    expect([usualVolume([]), usualVolume([10, 11])]).toEqual([null, 11]);
  });

  it('says nothing while too little is known', () => {
    expect(forecastShare({ met: 5, missed: 0, usual: 100, passed: new Fraction(9, 100) }, bounds)).toBeNull();
    expect(forecastShare({ met: 0, missed: 0, usual: 100, passed: half }, bounds)).toBeNull();
    expect(forecastAvailability({ elapsedMs: 0, ofMs: hour, downMs: new Fraction(0) }, bounds)).toBeNull();
    expect(forecastAvailability({ elapsedMs: 0, ofMs: 0, downMs: new Fraction(0) }, bounds)).toBeNull();
    expect(forecastAmount(new Fraction(1), new Fraction(1, 20))).toBeNull();
    expect(forecastScore([{ share: new Fraction(1), points: half, forecast: null }])).toBeNull();
  });

  it('R11, R15 tells the downtime that is left', () => {
    const soFar = { elapsedMs: 50 * hour, ofMs: 100 * hour, downMs: new Fraction(2 * hour) };
    const found = forecastAvailability(soFar, { expected: '99', minimum: '95' });
    expect([text(found?.likely), text(found?.best), text(found?.worst)]).toEqual(['96', '98', '48']);
    expect([text(found?.margin.expected), text(found?.margin.minimum)]).toEqual([String(-hour), String(3 * hour)]);
  });

  it('R14 lets an amount grow as it did', () => {
    expect(forecastAmount(new Fraction(3), new Fraction(3, 4))).toMatchObject({ worst: null });
    expect(text(forecastAmount(new Fraction(3), new Fraction(3, 4))?.likely)).toBe('4');
  });

  it('R23 scores what is forecast, and leaves the rest as it is', () => {
    const points = (likely: number, best: number | null, worst: number | null) => ({
      likely: new Fraction(likely),
      best: best === null ? null : new Fraction(best),
      worst: worst === null ? null : new Fraction(worst),
    });
    const found = forecastScore([
      { share: half, points: new Fraction(80), forecast: points(70, 90, 10) },
      { share: new Fraction(1, 4), points: new Fraction(60), forecast: points(40, 60, null) },
      { share: new Fraction(1, 4), points: new Fraction(100), forecast: null },
    ]);
    expect([text(found?.likely), text(found?.best), text(found?.worst)]).toEqual(['70', '85', '40']);
  });

  it('R10 missing exactly what is left still meets the target, and one more does not', () => {
    const counts = fc.record({ met: fc.nat(200), missed: fc.nat(20), usual: fc.integer({ min: 1, max: 400 }) });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 999 }), ({ met, missed, usual }, target) => {
        const expected = `${Math.floor(target / 10)}.${target % 10}`;
        const found = forecastShare({ met, missed, usual, passed: half }, { expected, minimum: '0' });
        if (!found) return expect(met + missed).toBe(0);
        const total = Number(found.volume);
        const left = Number(found.margin.expected.valueOf());
        const reaches = (more: number) => new Fraction(total - missed - more, total).mul(100).gte(expected);
        expect([reaches(left), reaches(left + 1)]).toEqual([true, false]);
        expect(found.best?.gte(found.likely)).toBe(true);
        expect(found.worst?.lte(found.likely)).toBe(true);
      }),
    );
  });
});
