import type Fraction from 'fraction.js';
import { parseRatio } from '@samsyn/domain/numbers/decimal';
import { pointsFor } from '@samsyn/domain/scorecards/curve';
import { type GroupNode, type KpiNode, scoreOf, type Score } from '@samsyn/domain/scorecards/score';
import { serviceLevelCurve } from '@samsyn/domain/scorecards/service-level-curve';
import type { Figure } from '../results/figure.js';
import { cellKey } from './charges.js';

/** R23: with less than half of the weight measured there is no score. */
export const minimumCoverage = '0.5';

/** The scores of one month: of a supplier in a tower, of a supplier, of a tower. */
export interface PeriodScores {
  period: string;
  cells: ReadonlyMap<string, Cell>;
  suppliers: ReadonlyMap<string, Score>;
  towers: ReadonlyMap<string, Score>;
}

export interface Cell {
  supplierId: string;
  towerId: string;
  figures: readonly Figure[];
  score: Score;
}

/** R13, R23: the points of one promise's exact value, by its own two targets. */
function kpi({ exactValue, expectedTarget, minimumTarget, direction, weight, serviceLevelId }: Figure): KpiNode {
  const value = exactValue === null ? null : parseRatio(exactValue);
  const points = value && pointsFor(value, serviceLevelCurve(expectedTarget, minimumTarget, direction));
  return { id: serviceLevelId, kind: 'kpi', weight, points };
}

/**
 * R23, R24: scores a month's figures. Delivery is the one dimension that has evidence so far, so it carries the
 * whole score. `charges` weigh suppliers in a tower and a supplier's towers; where nobody is paid, all weigh alike.
 */
export function scorePeriod(
  period: string,
  figures: readonly Figure[],
  charges: ReadonlyMap<string, Fraction>,
): PeriodScores {
  const byCell = new Map<string, Figure[]>([...charges.keys()].map((key) => [key, []]));
  for (const figure of figures) {
    const key = cellKey(figure.supplierId, figure.towerId);
    byCell.set(key, [...(byCell.get(key) ?? []), figure]);
  }
  const cells = [...byCell]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const [supplierId = '', towerId = ''] = key.split('/');
      return { key, supplierId, towerId, figures: own, dimension: delivery(own) };
    });
  const total = (kind: 'supplier' | 'tower', id: string, parts: typeof cells): Score => {
    const nobodyPaid = parts.every(({ key }) => charges.get(key)?.equals(0) ?? true);
    const children = parts.map((part): GroupNode => ({
      id: kind === 'supplier' ? part.towerId : part.supplierId,
      kind: kind === 'supplier' ? 'tower' : 'supplier',
      weight: nobodyPaid ? '1' : (charges.get(part.key) ?? '0'),
      children: [part.dimension],
    }));
    return scoreOf({ id, kind, weight: '1', children }, minimumCoverage);
  };
  const totals = (kind: 'supplier' | 'tower', ids: string[], of: 'supplierId' | 'towerId') =>
    new Map(
      [...new Set(ids)].sort().map((id) => [
        id,
        total(
          kind,
          id,
          cells.filter((cell) => cell[of] === id),
        ),
      ]),
    );
  return {
    period,
    cells: new Map(
      cells.map(({ key, supplierId, towerId, figures: own, dimension }) => [
        key,
        { supplierId, towerId, figures: own, score: scoreOf(dimension, minimumCoverage) },
      ]),
    ),
    suppliers: totals(
      'supplier',
      cells.map(({ supplierId }) => supplierId),
      'supplierId',
    ),
    towers: totals(
      'tower',
      cells.map(({ towerId }) => towerId),
      'towerId',
    ),
  };
}

const delivery = (figures: readonly Figure[]): GroupNode => ({
  id: 'delivery',
  kind: 'dimension',
  weight: '1',
  children: figures.map(kpi),
});
