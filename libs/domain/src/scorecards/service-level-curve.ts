import { exact, formatDecimal } from '../numbers/decimal.js';
import type { Curve } from './curve.js';

/**
 * R13, R23: the curve of a service level unless another is agreed: 100 points at the expected percentage or
 * better, 50 at the minimum, 0 as far below the minimum as that lies below the expected one (never below
 * 0 %), straight between. Takes and gives percentages as decimal strings.
 * @throws DomainError `bad_decimal`
 */
export function serviceLevelCurve(expectedTarget: string, minimumTarget: string): Curve {
  const expected = exact(expectedTarget);
  const minimum = exact(minimumTarget);
  const floor = minimum.mul(2).sub(expected);
  return {
    kind: 'polyline',
    through: [
      { value: formatDecimal(floor.lt(0) ? floor.mul(0) : floor), points: '0' },
      { value: formatDecimal(minimum), points: minimum.equals(expected) ? '0' : '50' },
      { value: formatDecimal(expected), points: '100' },
    ],
  };
}
