import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import type { KpiFact } from '@samsyn/domain/scorecards/kpi-facts';
import type { MonthInputs } from '@samsyn/domain/scorecards/month-inputs';
import { publishedCoverage, publishedScore, type Score } from '@samsyn/domain/scorecards/score';
import { leavesOf, type ScoreLeaf } from '@samsyn/domain/scorecards/score-detail';
import { type MonthScores, placeKey } from '@samsyn/domain/scorecards/score-month';
import type { KpiSourceKind } from '@samsyn/domain/scorecards/score-model';
import { dimensionScores } from './dimension-scores.js';
import type { DetailKind, ScoreDetailDto, ScoreEvidenceDto, ScoreEvidenceKind, ScoreLineDto } from './score-detail.dto.js';

/** Where a KPI that was not measured would have its evidence. */
const evidenceOf: Readonly<Record<KpiSourceKind, ScoreEvidenceKind>> = {
  service_level: 'result',
  ledger: 'hand_offs',
  cost: 'cost',
  register: 'innovation',
  report_figure: 'report',
  reporting: 'reporting',
  survey: 'recorded_value',
  commitment: 'recorded_value',
  manual: 'recorded_value',
  formula: 'formula',
};

/** R23, R25: every score of a month with all it is made of, ordered by kind and subject. */
export function scoreDetails(inputs: MonthInputs, scores: MonthScores): ScoreDetailDto[] {
  const detail = (kind: DetailKind, subjectId: string, supplierId: string | null, score: Score) =>
    scoreDetail(inputs, { kind, subjectId, supplierId }, score, (path) => factOf(scores, kind, subjectId, path));
  const supplierOf = new Map([...scores.contractCells.values()].map(({ place }) => [place.contractId, place.supplierId]));
  return [
    ...(scores.organisation ? [detail('organisation', 'organisation', null, scores.organisation)] : []),
    ...[...scores.towers].map(([id, score]) => detail('tower', id, null, score)),
    ...[...scores.suppliers].map(([id, score]) => detail('supplier', id, id, score)),
    ...[...scores.contracts].map(([id, score]) => detail('contract', id, supplierOf.get(id) ?? null, score)),
  ];
}

/** The place a KPI belongs to, by what stands above it in each kind of score. */
function factOf({ cells, contractCells }: MonthScores, kind: DetailKind, subjectId: string, path: readonly string[]): KpiFact {
  const [first = '', second = ''] = path;
  const found =
    kind === 'organisation'
      ? cells.get(placeKey(second, first))
      : kind === 'tower'
        ? cells.get(placeKey(first, subjectId))
        : kind === 'supplier'
          ? cells.get(placeKey(subjectId, first))
          : contractCells.get(placeKey(subjectId, first));
  const fact = found?.facts.find(({ node }) => node.id === path.at(-1));
  if (!fact) throw new Error(`a score has the KPI ${path.join('/')} that its month does not`);
  return fact;
}

function scoreDetail(
  { period, ruleVersion, model }: MonthInputs,
  subject: Pick<ScoreDetailDto, 'kind' | 'subjectId' | 'supplierId'>,
  score: Score,
  fact: (path: readonly string[]) => KpiFact,
): ScoreDetailDto {
  return {
    period,
    ...subject,
    points: score.points && publishedScore(score.points),
    exactPoints: score.points && formatRatio(score.points),
    coverage: publishedCoverage(score.coverage),
    exactCoverage: formatRatio(score.coverage),
    ruleVersion,
    modelId: model.id,
    dimensions: dimensionScores(model.model, score),
    lines: leavesOf(score).map((leaf) => scoreLine(leaf, fact(leaf.path))),
  };
}

function scoreLine({ path, kpi, share, contribution }: ScoreLeaf, fact: KpiFact): ScoreLineDto {
  const { place, definition, figure, value } = fact;
  const direction = figure?.direction ?? definition.direction;
  const [target, floor] = definition.curve?.kind === 'linear' ? [definition.curve.target, definition.curve.floor] : [null, null];
  return {
    path: [...path],
    supplierId: place.supplierId,
    towerId: place.towerId,
    contractId: fact.contractId,
    dimension: fact.dimension,
    kpi: kpi.id,
    names: figure ? { sv: figure.name, en: figure.name } : definition.names,
    source: definition.source.kind,
    serviceLevelId: figure?.serviceLevelId ?? null,
    code: figure?.code ?? null,
    metric: figure?.metric ?? null,
    priority: figure?.priority ?? null,
    unit: figure ? null : definition.unit,
    direction,
    value: value && displayed(value, direction),
    exactValue: value && formatRatio(value),
    expectedTarget: figure?.expectedTarget ?? target,
    minimumTarget: figure?.minimumTarget ?? floor,
    curve: definition.curve,
    verdict: figure?.verdict ?? null,
    volume: fact.volume,
    points: kpi.points && publishedScore(kpi.points),
    exactPoints: kpi.points && formatRatio(kpi.points),
    weight: formatRatio(kpi.weight),
    share: publishedCoverage(share),
    exactShare: formatRatio(share),
    contribution: contribution && publishedScore(contribution),
    exactContribution: contribution && formatRatio(contribution),
    suspended: kpi.suspended && { ...kpi.suspended },
    override: kpi.override && {
      ...{ by: kpi.override.by, reason: kpi.override.reason },
      reckoned: kpi.override.reckoned && publishedScore(kpi.override.reckoned),
    },
    evidence: evidence(fact),
  };
}

function evidence({ figure, evidence: known, definition }: KpiFact): ScoreEvidenceDto {
  if (figure) return { kind: 'result', id: figure.resultId };
  return known ? { ...known } : { kind: evidenceOf[definition.source.kind], id: null };
}
