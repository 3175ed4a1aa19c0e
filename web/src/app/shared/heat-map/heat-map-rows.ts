import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type Scorecard = Schemas['ScorecardDto'];

export interface HeatMapRow {
  supplier: Schemas['ScorecardSupplierDto'];
  /** One for each tower, in the order of the columns; null where the supplier has no part in it. */
  cells: readonly { tower: Schemas['ScorecardTowerDto']; cell: Schemas['ScorecardCellDto'] | null }[];
}

/** Towers by name, as columns. */
export function columnsOf({ towers }: Scorecard, tag: string): Schemas['ScorecardTowerDto'][] {
  return towers.toSorted((a, b) => a.name.localeCompare(b.name, tag));
}

/** Suppliers as rows: the best first, those without a score last, equals by name. */
export function rowsOf(scorecard: Scorecard, tag: string): HeatMapRow[] {
  const columns = columnsOf(scorecard, tag);
  const place = (rank: number | null): number => rank ?? Number.MAX_SAFE_INTEGER;
  return scorecard.suppliers
    .toSorted((a, b) => place(a.rank) - place(b.rank) || a.name.localeCompare(b.name, tag))
    .map((supplier) => ({
      supplier,
      cells: columns.map((tower) => ({
        tower,
        cell:
          scorecard.cells.find((cell) => cell.supplierId === supplier.id && cell.towerId === tower.id) ??
          null,
      })),
    }));
}
