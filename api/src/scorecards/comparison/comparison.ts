import { fixed, parseDecimal, parseRatio } from '@samsyn/domain/numbers/decimal';
import { waterfall, type WaterfallKpi } from '@samsyn/domain/scorecards/waterfall';
import type { ScoreDetailDto, ScoreLineDto } from '../score-detail.dto.js';
import type { DimensionScoreDto, ScorecardDto } from '../scorecard.dto.js';
import type { ComparedDimensionDto, ComparedKpiDto, ComparedKpiSideDto, ComparedScoreDto, ComparisonDto } from './comparison.dto.js';
import { type PairedLine, pairedLines } from './paired-lines.js';

/** A score with the document of its month, which knows what everybody is called. */
export interface Side {
  detail: ScoreDetailDto;
  document: Pick<ScorecardDto, 'suppliers' | 'towers' | 'contracts'>;
}

/** R25: two scores side by side, with the steps between them where they are the same subject's. */
export function comparison(left: Side, right: Side): ComparisonDto {
  const [one, other] = [left.detail, right.detail];
  const same = one.kind === other.kind && one.subjectId === other.subjectId;
  const pairs = pairedLines(one.lines, other.lines, same);
  const steps = same ? waterfall(measured(pairs, 'left'), measured(pairs, 'right')) : null;
  return {
    left: score(left),
    right: score(right),
    difference: difference(one.points, other.points),
    dimensions: dimensions(one.dimensions, other.dimensions),
    kpis: pairs
      .map((pair) => kpi(pair, left, right, same))
      .sort((a, b) => size(b.difference) - size(a.difference) || (a.key < b.key ? -1 : 1)),
    waterfall: steps && {
      start: steps.start,
      end: steps.end,
      steps: steps.steps.map(({ key, kind, shown }) => ({ key, kind, points: shown })),
    },
    noWaterfall: steps ? null : whyNone(same, one, other),
  };
}

function whyNone(same: boolean, left: ScoreDetailDto, right: ScoreDetailDto) {
  if (!same) return 'other_subject';
  if (left.points === null) return right.points === null ? 'no_score' : 'no_score_left';
  return 'no_score_right';
}

/** What counted in the score; a line without a contribution did not. */
function measured(pairs: readonly PairedLine[], side: 'left' | 'right'): WaterfallKpi[] {
  return pairs.flatMap(({ key, [side]: line }) =>
    line?.exactPoints && line.exactContribution !== null
      ? [{ key, points: parseRatio(line.exactPoints), share: parseRatio(line.exactShare) }]
      : [],
  );
}

const difference = (left: string | null | undefined, right: string | null | undefined): string | null =>
  left && right ? fixed(parseDecimal(right).sub(parseDecimal(left)), 3) : null;

const size = (text: string | null): number => (text === null ? -1 : Math.abs(Number(text)));

function score({ detail, document }: Side): ComparedScoreDto {
  const { period, kind, subjectId, points, coverage } = detail;
  return { period, kind, subjectId, name: nameOf(detail, document), points, coverage };
}

function nameOf({ kind, subjectId }: ScoreDetailDto, { suppliers, towers, contracts }: Side['document']): string | null {
  const named = { organisation: [], supplier: suppliers, tower: towers, contract: contracts }[kind];
  return named.find(({ id }) => id === subjectId)?.name ?? null;
}

function dimensions(left: readonly DimensionScoreDto[], right: readonly DimensionScoreDto[]): ComparedDimensionDto[] {
  return [...new Set([...left, ...right].map(({ code }) => code))].map((code) => {
    const [one, other] = [left, right].map((all) => all.find((each) => each.code === code) ?? null);
    return {
      code,
      names: other?.names ?? one?.names ?? null,
      left: dimensionSide(one),
      right: dimensionSide(other),
      difference: difference(one?.points, other?.points),
    };
  });
}

const dimensionSide = (dimension: DimensionScoreDto | null | undefined) =>
  dimension ? { points: dimension.points, share: dimension.share, coverage: dimension.coverage } : null;

function kpi({ key, left: one, right: other }: PairedLine, left: Side, right: Side, same: boolean): ComparedKpiDto {
  const [line, { document }] = other ? [other, right] : [one, left];
  // Beside another subject's, a KPI belongs to neither alone.
  const place = same ? line : null;
  return {
    key,
    names: line?.names ?? { sv: '', en: '' },
    dimension: line?.dimension ?? '',
    supplierId: place?.supplierId ?? null,
    supplierName: document.suppliers.find(({ id }) => id === place?.supplierId)?.name ?? null,
    towerName: document.towers.find(({ id }) => id === place?.towerId)?.name ?? null,
    left: kpiSide(one),
    right: kpiSide(other),
    difference: difference(one?.points, other?.points),
  };
}

function kpiSide(line: ScoreLineDto | null): ComparedKpiSideDto | null {
  if (!line) return null;
  const { value, metric, unit, verdict, points, share, evidence } = line;
  return { value, measure: metric ?? unit, verdict, points, share, evidence };
}
