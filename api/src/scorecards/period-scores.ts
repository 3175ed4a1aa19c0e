import type Fraction from 'fraction.js';
import { parseRatio } from '@samsyn/domain/numbers/decimal';
import { type Reliability, reliabilityCurve } from '@samsyn/domain/reports/reporting-reliability';
import { pointsFor } from '@samsyn/domain/scorecards/curve';
import { startingWeights } from '@samsyn/domain/scorecards/dimensions';
import { type GroupNode, type KpiNode, scoreOf, type Score } from '@samsyn/domain/scorecards/score';
import { serviceLevelCurve } from '@samsyn/domain/scorecards/service-level-curve';
import type { Figure } from '../results/figure.js';
import { cellKey } from './charges.js';

/** R23: with less than half of the weight measured there is no score. */
export const minimumCoverage = '0.5';

/** What R24 weighs reporting by, and delivery beside it. */
export const dimensionWeights = startingWeights;

/** Names the reliability of reports among the KPIs. */
export const reportingKpi = 'reporting';

/** The scores of one month: of a supplier in a tower, of a supplier, of a tower. */
export interface PeriodScores {
  period: string;
  cells: ReadonlyMap<string, Cell>;
  suppliers: ReadonlyMap<string, Score>;
  towers: ReadonlyMap<string, Score>;
  /** By supplier; of those alone from which reports were due in the month. */
  reporting: ReadonlyMap<string, Reliability>;
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
 * R23, R24: scores a month's figures. Delivery has evidence everywhere; compliance has it where reports were due from a
 * supplier, by how far they can be relied on (R22), and stands beside delivery there alone. `charges` weigh suppliers in a tower and a supplier's towers; where nobody is paid, all weigh alike.
 */
export function scorePeriod(
  period: string,
  figures: readonly Figure[],
  charges: ReadonlyMap<string, Fraction>,
  reporting: ReadonlyMap<string, Reliability> = new Map(),
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
      return { key, supplierId, towerId, figures: own, dimensions: [delivery(own), ...compliance(reporting.get(supplierId))] };
    });
  const total = (kind: 'supplier' | 'tower', id: string, parts: typeof cells): Score => {
    const nobodyPaid = parts.every(({ key }) => charges.get(key)?.equals(0) ?? true);
    const children = parts.map((part): GroupNode => ({
      id: kind === 'supplier' ? part.towerId : part.supplierId,
      kind: kind === 'supplier' ? 'tower' : 'supplier',
      weight: nobodyPaid ? '1' : (charges.get(part.key) ?? '0'),
      children: part.dimensions,
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
      cells.map(({ key, supplierId, towerId, figures: own, dimensions }) => [
        key,
        { supplierId, towerId, figures: own, score: scoreOf(together(towerId, dimensions), minimumCoverage) },
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
    reporting,
  };
}

const delivery = (figures: readonly Figure[]): GroupNode => ({
  id: 'delivery',
  kind: 'dimension',
  weight: dimensionWeights.delivery,
  children: figures.map(kpi),
});

/** R22, R24: to report is what a contract obliges to. */
function compliance(reliability: Reliability | undefined): GroupNode[] {
  // A report that is due later in the month is not unmeasured but still to come.
  if (!reliability?.value) return [];
  const points = pointsFor(reliability.value, reliabilityCurve);
  const reporting: KpiNode = { id: reportingKpi, kind: 'kpi', weight: '1', points };
  return [{ id: 'compliance', kind: 'dimension', weight: dimensionWeights.compliance, children: [reporting] }];
}

/** A single dimension is the score itself, and keeps its own coverage where that is too little for one. */
function together(id: string, dimensions: readonly GroupNode[]): GroupNode {
  const [only, ...others] = dimensions;
  return only && others.length === 0 ? only : { id, kind: 'tower', weight: '1', children: dimensions };
}
