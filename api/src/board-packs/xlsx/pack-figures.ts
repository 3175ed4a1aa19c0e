import Fraction from 'fraction.js';
import { parseDecimal, parseRatio } from '@samsyn/domain/numbers/decimal';
import type { ScoreDetailDto, ScoreLineDto } from '../../scorecards/score-detail.dto.js';
import type { ScorecardCellDto } from '../../scorecards/scorecard.dto.js';
import { detailOf, type PackContent } from '../content/pack-content.js';

/** A spreadsheet's numbers are floats anyway: what is exact stands beside them as text. */
export const asNumber = (ratio: string): number => parseRatio(ratio).valueOf();
export const ofDecimal = (decimal: string): number => parseDecimal(decimal).valueOf();

/** One supplier in one tower, with the lines of its score by dimension and what it decides above. */
export interface CellFigures {
  cell: ScorecardCellDto;
  supplier: string;
  tower: string;
  /** Of its supplier's score and of the organisation's, as parts of 1. */
  ofSupplier: number;
  ofOrganisation: number;
  dimensions: DimensionFigures[];
}

export interface DimensionFigures {
  code: string;
  weight: number;
  /** As published; null where too little was measured. */
  stored: string | null;
  coverage: string;
  lines: ScoreLineDto[];
  /** What its lines come to by their weights. */
  points: number | null;
}

const shareOf = (detail: ScoreDetailDto | undefined, { supplierId, towerId }: ScorecardCellDto): number =>
  (detail?.lines ?? [])
    .filter((line) => line.supplierId === supplierId && line.towerId === towerId)
    .reduce((sum, { exactShare }) => sum.add(parseRatio(exactShare)), new Fraction(0))
    .valueOf();

/** The squares of the heat map by supplier and tower name, each with all it is made of. */
export function cellFigures({ scorecard, details }: PackContent, tag: string): CellFigures[] {
  const nameOf = (named: readonly { id: string; name: string }[], id: string) => named.find((one) => one.id === id)?.name ?? '';
  return scorecard.cells
    .map((cell) => {
      const own = detailOf(details, cell.supplierId);
      const lines = own?.lines.filter(({ towerId }) => towerId === cell.towerId) ?? [];
      return {
        cell,
        supplier: nameOf(scorecard.suppliers, cell.supplierId),
        tower: nameOf(scorecard.towers, cell.towerId),
        ofSupplier: shareOf(own, cell),
        ofOrganisation: shareOf(detailOf(details, 'organisation'), cell),
        dimensions: cell.dimensions.map(({ code, weight, points, coverage }): DimensionFigures => {
          const of = lines.filter(({ dimension }) => dimension === code);
          return { code, weight: ofDecimal(weight), stored: points, coverage, lines: of, points: points === null ? null : meanOf(of) };
        }),
      };
    })
    .sort((a, b) => a.supplier.localeCompare(b.supplier, tag) || a.tower.localeCompare(b.tower, tag));
}

function meanOf(lines: readonly ScoreLineDto[]): number | null {
  const measured = lines.flatMap(({ exactPoints, weight }) => (exactPoints === null ? [] : [{ points: parseRatio(exactPoints), weight: parseRatio(weight) }]));
  const all = measured.reduce((sum, { weight }) => sum.add(weight), new Fraction(0));
  if (all.equals(0)) return null;
  return measured.reduce((sum, { points, weight }) => sum.add(points.mul(weight)), new Fraction(0)).div(all).valueOf();
}

/** The weighted mean of what was scored; null of nothing. */
export function weighted(parts: readonly { weight: number; points: number | null }[]): number | null {
  const scored = parts.flatMap(({ weight, points }) => (points === null ? [] : [{ weight, points }]));
  const all = scored.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? null : scored.reduce((sum, { weight, points }) => sum + weight * points, 0) / all;
}
