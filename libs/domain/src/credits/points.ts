import type Fraction from 'fraction.js';
import type { Direction } from '../numbers/display.js';
import { exact } from '../numbers/decimal.js';
import type { PointsRule } from './credit-rule.js';
import { worseThan } from './tiers.js';

/**
 * R17: the points of the best band that the value reaches, exactly at its bound included; `otherwise` where it
 * reaches none. Bands in any order.
 * @throws DomainError `bad_decimal`
 */
export function pointsOf(
  value: Fraction,
  { bands, otherwise }: Pick<PointsRule, 'bands' | 'otherwise'>,
  direction: Direction,
): number {
  const reached = bands.filter(({ from }) => !worseThan(value, from, direction));
  const best = reached.reduce<PointsRule['bands'][number] | null>(
    (found, band) => (found === null || worseThan(exact(found.from), band.from, direction) ? band : found),
    null,
  );
  return best?.points ?? otherwise;
}
