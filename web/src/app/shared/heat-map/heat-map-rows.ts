import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type Scorecard = Schemas['ScorecardDto'];
/** What stands across: service towers, or the dimensions of the model. */
export type HeatMapView = 'towers' | 'dimensions';

export interface HeatMapColumn {
  id: string;
  name: string;
  /** Of the whole column; null where nobody may know it or it has none. */
  score: Schemas['ScoreDto'] | null;
  link: string[] | null;
}

export interface HeatMapCell {
  column: HeatMapColumn;
  /** Null where the supplier has no part in it. */
  score: Schemas['ScoreDto'] | null;
  fragment: string | undefined;
}

export interface HeatMapRow {
  supplier: Schemas['ScorecardSupplierDto'];
  /** One for each column, in their order. */
  cells: readonly HeatMapCell[];
}

export interface HeatMapWords {
  tag: string;
  dimension: (dimension: Schemas['ModelDimensionDto']) => string;
}

/** Towers by name, or the dimensions that somebody is scored on in the order of the model. */
export function columnsOf(scorecard: Scorecard, view: HeatMapView, words: HeatMapWords): HeatMapColumn[] {
  if (view === 'dimensions') {
    const scored = new Set(scorecard.suppliers.flatMap(({ dimensions }) => dimensions.map(({ code }) => code)));
    return scorecard.dimensions
      .filter(({ code }) => scored.has(code))
      .map((dimension) => ({ id: dimension.code, name: words.dimension(dimension), score: null, link: null }));
  }
  return scorecard.towers
    .toSorted((a, b) => a.name.localeCompare(b.name, words.tag))
    .map(({ id, name, score }) => ({ id, name, score, link: score ? ['/scorecards', scorecard.period, 'towers', id] : null }));
}

/** Suppliers as rows: the best first, those without a score last, equals by name. */
export function rowsOf(scorecard: Scorecard, view: HeatMapView, words: HeatMapWords): HeatMapRow[] {
  const columns = columnsOf(scorecard, view, words);
  const place = (rank: number | null): number => rank ?? Number.MAX_SAFE_INTEGER;
  return scorecard.suppliers
    .toSorted((a, b) => place(a.rank) - place(b.rank) || a.name.localeCompare(b.name, words.tag))
    .map((supplier) => ({
      supplier,
      cells: columns.map((column) => ({
        column,
        score: view === 'towers' ? inTower(scorecard, supplier.id, column.id) : inDimension(supplier, column.id),
        fragment: view === 'towers' ? `tower-${column.id}` : undefined,
      })),
    }));
}

function inTower({ cells }: Scorecard, supplierId: string, towerId: string): Schemas['ScoreDto'] | null {
  return cells.find((cell) => cell.supplierId === supplierId && cell.towerId === towerId)?.score ?? null;
}

/** A dimension has points and coverage of the month alone. */
function inDimension({ dimensions }: Schemas['ScorecardSupplierDto'], code: string): Schemas['ScoreDto'] | null {
  const found = dimensions.find((dimension) => dimension.code === code);
  return found ? { points: found.points, coverage: found.coverage, change: null, coverageChange: null, trend: [] } : null;
}
