import Fraction from 'fraction.js';
import { fixed, parseDecimal } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { changeBetween, type Contribution } from '@samsyn/domain/scorecards/change';
import type { KpiFact } from '@samsyn/domain/scorecards/kpi-facts';
import type { MonthInputs, ScoredFigure } from '@samsyn/domain/scorecards/month-inputs';
import { publishedCoverage, publishedScore, type Score } from '@samsyn/domain/scorecards/score';
import { leavesOf } from '@samsyn/domain/scorecards/score-detail';
import { type MonthScores, placeKey } from '@samsyn/domain/scorecards/score-month';
import { minutesByKind, type TowerMinutes } from '@samsyn/domain/services/minutes-by-tower';
import type { IncidentCounts, PeriodCounts } from '../results/figure.js';
import { dimensionScores } from './dimension-scores.js';
import { ranking } from './ranking.js';
import type {
  ContributionDto,
  KpiChangeDto,
  ReportingKpiDto,
  ScorecardDto,
  ScoreDto,
  VerdictCountsDto,
} from './scorecard.dto.js';

export interface Named {
  id: string;
  name: string;
}

/** A month as it was scored. */
export interface ScoredMonth {
  readonly inputs: MonthInputs;
  readonly scores: MonthScores;
}

export interface ScorecardMaterial {
  open: boolean;
  /** Up to twelve months, ascending; the last one is the document's own. */
  months: readonly ScoredMonth[];
  counts: readonly PeriodCounts[];
  downtime: MonthDowntime;
  suppliers: readonly (Named & { illustrative: boolean })[];
  towers: readonly (Named & { code: string })[];
  contracts: readonly (Named & { number: string; supplierId: string })[];
}

/** R20: the month's end-to-end ledger, added up by supplier and by tower. */
export interface MonthDowntime {
  suppliers: readonly Omit<TowerMinutes, 'towerId'>[];
  towers: readonly TowerMinutes[];
}

const none: IncidentCounts = { incidents: 0, missed: 0, handOffs: 0, bounces: 0 };

/**
 * R23, R25: the document of a month for the buyer (`reader` null) or for one supplier, which finds nothing in it
 * of any other: no name, score, rank, nor a total that others are part of.
 */
export function scorecardDocument(material: ScorecardMaterial, reader: string | null): ScorecardDto {
  const now = material.months.at(-1);
  if (!now) throw new Error('a scorecard needs a month');
  const { inputs, scores } = now;
  const { period } = inputs;
  const { model } = inputs.model;
  const before = material.months.at(-2);
  const countsOf = (supplierId: string | null, towerId: string | null): IncidentCounts => {
    const found = material.counts.find(
      (each) => each.supplierId === supplierId && each.towerId === towerId && each.period === period,
    );
    return found
      ? { incidents: found.incidents, missed: found.missed, handOffs: found.handOffs, bounces: found.bounces }
      : none;
  };
  const { downtime } = material;
  const downIn = (wanted: Partial<Pick<TowerMinutes, 'supplierId' | 'towerId'>>) =>
    minutesByKind(
      downtime.towers.filter(
        ({ supplierId, towerId }) => supplierId === (wanted.supplierId ?? supplierId) && towerId === (wanted.towerId ?? towerId),
      ),
    );
  const downOf = (id: string | null) => minutesByKind(downtime.suppliers.filter(({ supplierId }) => supplierId === (id ?? supplierId)));
  const shown = (of: (month: MonthScores) => Score | null | undefined) => score(material.months, of);
  const cells = [...scores.cells.values()].filter(({ place }) => reader === null || place.supplierId === reader);
  const cellsOf = (id: string) => cells.filter(({ place }) => place.supplierId === id);
  const ranks = reader === null ? ranking(scores.suppliers) : new Map<string, number>();
  return {
    period,
    open: material.open,
    supplierId: reader,
    previousPeriod: before?.inputs.period ?? null,
    minimumCoverage: publishedCoverage(parseDecimal(model.minimumCoverage).div(100)),
    ruleVersion: inputs.ruleVersion,
    modelId: inputs.model.id,
    dimensions: model.dimensions.map(({ code, names, weight }) => ({ code, names, weight })),
    organisation: reader === null ? shown((month) => month.organisation) : null,
    counts: countsOf(reader, null),
    downtime: downOf(reader),
    suppliers: byId(material.suppliers, new Set(cells.map(({ place }) => place.supplierId))).map(
      (supplier) => ({
        id: supplier.id,
        name: supplier.name,
        illustrative: supplier.illustrative,
        rank: ranks.get(supplier.id) ?? null,
        score: shown((month) => month.suppliers.get(supplier.id)),
        dimensions: dimensionScores(model, scores.suppliers.get(supplier.id)),
        ...measured(cellsOf(supplier.id).flatMap(({ figures }) => figures)),
        counts: countsOf(supplier.id, null),
        downtime: downOf(supplier.id),
        reporting: reportingOf(scores, supplier.id),
        changes: changes(before, now, supplier.id),
      }),
    ),
    towers: byId(material.towers, new Set(cells.map(({ place }) => place.towerId))).map((tower) => ({
      id: tower.id,
      code: tower.code,
      name: tower.name,
      score: reader === null ? shown((month) => month.towers.get(tower.id)) : null,
      dimensions: reader === null ? dimensionScores(model, scores.towers.get(tower.id)) : [],
      counts: reader === null ? countsOf(null, tower.id) : null,
      downtime: reader === null ? downIn({ towerId: tower.id }) : null,
    })),
    cells: cells.map(({ place: { supplierId, towerId }, figures, score: own }) => ({
      supplierId,
      towerId,
      score: shown((month) => month.cells.get(placeKey(supplierId, towerId))?.score),
      dimensions: dimensionScores(model, own),
      ...measured(figures),
      counts: countsOf(supplierId, towerId),
      downtime: downIn({ supplierId, towerId }),
    })),
    contracts: byId(material.contracts, new Set(scores.contracts.keys()))
      .filter(({ supplierId }) => reader === null || supplierId === reader)
      .map(({ id, supplierId, number, name }) => ({
        ...{ id, supplierId, number, name },
        score: shown((month) => month.contracts.get(id)),
      })),
  };
}

const byId = <T extends Named>(all: readonly T[], wanted: ReadonlySet<string>): T[] =>
  all.filter(({ id }) => wanted.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));

const difference = (after: string, before: string, decimals: number): string =>
  fixed(parseDecimal(after).sub(parseDecimal(before)), decimals);

function score(months: readonly ScoredMonth[], of: (month: MonthScores) => Score | null | undefined): ScoreDto {
  const points = months.map(({ scores: month }) => {
    const found = of(month) ?? undefined;
    return (
      found && {
        period: month.period,
        points: found.points && publishedScore(found.points),
        coverage: publishedCoverage(found.coverage),
      }
    );
  });
  const now = points.at(-1);
  const before = points.at(-2);
  const trend = points.filter((point) => point !== undefined);
  // The difference of what is shown, so that a reader who subtracts finds the same.
  return {
    points: now?.points ?? null,
    coverage: now?.coverage ?? publishedCoverage(new Fraction(0)),
    change: now?.points && before?.points ? difference(now.points, before.points, 3) : null,
    coverageChange: now && before ? difference(now.coverage, before.coverage, 2) : null,
    trend,
  };
}

function measured(figures: readonly ScoredFigure[]) {
  return { verdicts: verdicts(figures), volume: figures.reduce((sum, { volume }) => sum + volume, 0) };
}

function verdicts(figures: readonly ScoredFigure[]): VerdictCountsDto {
  const count = (verdict: ScoredFigure['verdict']) => figures.filter((figure) => figure.verdict === verdict).length;
  return {
    met: count('met'),
    belowExpected: count('below_expected'),
    belowMinimum: count('below_minimum'),
    notMeasured: count('not_measured'),
  };
}

function changes(before: ScoredMonth | undefined, now: ScoredMonth, supplierId: string): KpiChangeDto[] {
  const [was, is] = [before?.scores.suppliers.get(supplierId), now.scores.suppliers.get(supplierId)];
  if (!before || !was || !is) return [];
  const known = new Map([before, now].flatMap(({ scores }) => factsOf(scores, supplierId)));
  return changeBetween(was, is).kpis.flatMap((kpi): KpiChangeDto[] => {
    const fact = known.get(factKey(kpi.path));
    if (kpi.change.equals(0) || !fact) return [];
    const { definition, dimension, place, figure } = fact;
    const { serviceLevelId, code, name, metric, priority, resultId } = figure ?? ofNoServiceLevel;
    return [
      {
        ...{ kpi: fact.node.id, names: figure ? { sv: figure.name, en: figure.name } : definition.names, dimension },
        ...{ serviceLevelId, towerId: place.towerId, code, name, metric, priority, resultId },
        ...{ before: part(kpi.before), after: part(kpi.after), change: displayed(kpi.change, 'higher_is_better', 3) },
      },
    ];
  });
}

const ofNoServiceLevel = { serviceLevelId: null, code: null, name: null, metric: null, priority: null, resultId: null };

/** By tower and KPI: that much of a path stays the same when a dimension is named anew. */
const factKey = (path: readonly string[]): string => `${path[0]} ${path.at(-1)}`;

const factsOf = ({ cells }: Pick<MonthScores, 'cells'>, supplierId: string): [string, KpiFact][] =>
  [...cells.values()]
    .filter(({ place }) => place.supplierId === supplierId)
    .flatMap(({ place, facts }) => facts.map((fact): [string, KpiFact] => [factKey([place.towerId, fact.node.id]), fact]));

/** R22: the reliability of reports, wherever the model has it; null where no report was due. */
function reportingOf({ suppliers, cells }: MonthScores, supplierId: string): ReportingKpiDto | null {
  const facts = new Map(factsOf({ cells }, supplierId));
  const score = suppliers.get(supplierId);
  const own = score ? leavesOf(score).filter(({ path }) => facts.get(factKey(path))?.definition.source.kind === 'reporting') : [];
  const [first] = own;
  const fact = first && facts.get(factKey(first.path));
  if (!fact?.value) return null;
  const share = own.reduce((sum, leaf) => sum.add(leaf.share), new Fraction(0));
  return { value: displayed(fact.value, 'higher_is_better'), share: publishedCoverage(share) };
}

const part = (one: Contribution | null): ContributionDto | null =>
  one && {
    points: publishedScore(one.points),
    share: publishedCoverage(one.share),
    contribution: publishedScore(one.contribution),
  };
