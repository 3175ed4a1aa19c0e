import type { Direction } from '../numbers/display.js';
import { exact, formatDecimal } from '../numbers/decimal.js';
import type { Curve } from './curve.js';

/**
 * R13, R23: the curve of a service level unless another is agreed: 100 points at the expected target or better,
 * 50 at the minimum, 0 as far beyond the minimum as that lies from the expected one (never below 0), straight
 * between. Takes both targets as decimal strings in the metric's unit.
 * @throws DomainError `bad_decimal`
 */
export function serviceLevelCurve(
  expectedTarget: string,
  minimumTarget: string,
  direction: Direction = 'higher_is_better',
): Curve {
  const expected = exact(expectedTarget);
  const minimum = exact(minimumTarget);
  const floor = minimum.mul(2).sub(expected);
  const through = [
    { value: formatDecimal(floor.lt(0) ? floor.mul(0) : floor), points: '0' },
    { value: formatDecimal(minimum), points: minimum.equals(expected) ? '0' : '50' },
    { value: formatDecimal(expected), points: '100' },
  ];
  return { kind: 'polyline', through: direction === 'higher_is_better' ? through : through.toReversed() };
}
