import { parseDecimal } from '@samsyn/domain/numbers/decimal';
import type { ScorecardDto, ScorecardSupplierDto } from '../scorecards/scorecard.dto.js';
import type { SentenceDto } from './overview.dto.js';

/** What an executive reads first: who rose most, who fell most, and where things stand or are known worst. */
export function sentencesOf(scorecard: ScorecardDto): SentenceDto[] {
  const movers = scorecard.suppliers
    .flatMap((supplier) =>
      supplier.score.change === null ? [] : [{ supplier, change: supplier.score.change }],
    )
    .sort((a, b) => compare(b.change, a.change) || (a.supplier.id < b.supplier.id ? -1 : 1));
  const [best, worst] = [movers[0], movers.at(-1)];
  const third = lowest(scorecard);
  return [
    ...(best && compare(best.change, '0') > 0 ? [mover('best_mover', best.supplier)] : []),
    ...(worst && compare(worst.change, '0') < 0 ? [mover('worst_mover', worst.supplier)] : []),
    ...(third ? [third] : []),
  ];
}

const compare = (a: string, b: string): number => parseDecimal(a).compare(parseDecimal(b));

const mover = (code: string, { id, name, score }: ScorecardSupplierDto): SentenceDto => ({
  code,
  params: { supplierId: id, supplier: name, points: score.points, change: score.change },
});

/** The square without enough measured to be scored, else the one with the fewest points. */
function lowest({ cells, suppliers, towers }: ScorecardDto): SentenceDto | undefined {
  const blind = cells
    .filter(({ score }) => score.points === null)
    .sort((a, b) => compare(a.score.coverage, b.score.coverage))[0];
  const poorest = [...cells].sort((a, b) => compare(a.score.points ?? '100', b.score.points ?? '100'))[0];
  const cell = blind ?? poorest;
  if (!cell) return undefined;
  const params = {
    supplierId: cell.supplierId,
    supplier: suppliers.find(({ id }) => id === cell.supplierId)?.name ?? '',
    towerId: cell.towerId,
    tower: towers.find(({ id }) => id === cell.towerId)?.name ?? '',
    points: cell.score.points,
    coverage: cell.score.coverage,
  };
  return { code: blind ? 'lowest_coverage' : 'lowest_score', params };
}
