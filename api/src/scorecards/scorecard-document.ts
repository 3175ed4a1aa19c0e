import Fraction from 'fraction.js';
import { fixed, parseDecimal } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { changeBetween, type Contribution } from '@samsyn/domain/scorecards/change';
import { publishedCoverage, publishedScore, type Score } from '@samsyn/domain/scorecards/score';
import { RULE_VERSION } from '@samsyn/domain/service-levels/explanation';
import { minutesByKind, type TowerMinutes } from '@samsyn/domain/services/minutes-by-tower';
import type { Figure, IncidentCounts, PeriodCounts } from '../results/figure.js';
import { cellKey } from './charges.js';
import { dimensionWeights, minimumCoverage, type PeriodScores, reportingKpi } from './period-scores.js';
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

export interface ScorecardMaterial {
  open: boolean;
  /** Up to twelve months, ascending; the last one is the document's own. */
  months: readonly PeriodScores[];
  counts: readonly PeriodCounts[];
  downtime: MonthDowntime;
  suppliers: readonly (Named & { illustrative: boolean })[];
  towers: readonly (Named & { code: string })[];
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
  const { period } = now;
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
  const shown = (of: (month: PeriodScores) => Score | undefined) => score(material.months, of);
  const cells = [...now.cells.values()].filter((cell) => reader === null || cell.supplierId === reader);
  const ranks = reader === null ? ranking(now.suppliers) : new Map<string, number>();
  return {
    period,
    open: material.open,
    supplierId: reader,
    previousPeriod: before?.period ?? null,
    minimumCoverage: publishedCoverage(parseDecimal(minimumCoverage)),
    ruleVersion: RULE_VERSION,
    counts: countsOf(reader, null),
    downtime: downOf(reader),
    suppliers: byId(material.suppliers, new Set(cells.map(({ supplierId }) => supplierId))).map(
      (supplier) => ({
        id: supplier.id,
        name: supplier.name,
        illustrative: supplier.illustrative,
        rank: ranks.get(supplier.id) ?? null,
        score: shown((month) => month.suppliers.get(supplier.id)),
        verdicts: verdicts(
          cells.filter((cell) => cell.supplierId === supplier.id).flatMap(({ figures }) => figures),
        ),
        counts: countsOf(supplier.id, null),
        downtime: downOf(supplier.id),
        reporting: reportingOf(now, supplier.id),
        changes: changes(before, now, supplier.id),
      }),
    ),
    towers: byId(material.towers, new Set(cells.map(({ towerId }) => towerId))).map((tower) => ({
      id: tower.id,
      code: tower.code,
      name: tower.name,
      score: reader === null ? shown((month) => month.towers.get(tower.id)) : null,
      counts: reader === null ? countsOf(null, tower.id) : null,
      downtime: reader === null ? downIn({ towerId: tower.id }) : null,
    })),
    cells: cells.map(({ supplierId, towerId, figures }) => ({
      supplierId,
      towerId,
      score: shown((month) => month.cells.get(cellKey(supplierId, towerId))?.score),
      verdicts: verdicts(figures),
      counts: countsOf(supplierId, towerId),
      downtime: downIn({ supplierId, towerId }),
    })),
  };
}

const byId = <T extends Named>(all: readonly T[], wanted: ReadonlySet<string>): T[] =>
  all.filter(({ id }) => wanted.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));

const difference = (after: string, before: string, decimals: number): string =>
  fixed(parseDecimal(after).sub(parseDecimal(before)), decimals);

function score(months: readonly PeriodScores[], of: (month: PeriodScores) => Score | undefined): ScoreDto {
  const points = months.map((month) => {
    const found = of(month);
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

function verdicts(figures: readonly Figure[]): VerdictCountsDto {
  const count = (verdict: Figure['verdict']) => figures.filter((figure) => figure.verdict === verdict).length;
  return {
    met: count('met'),
    belowExpected: count('below_expected'),
    belowMinimum: count('below_minimum'),
    notMeasured: count('not_measured'),
  };
}

function changes(before: PeriodScores | undefined, now: PeriodScores, supplierId: string): KpiChangeDto[] {
  const [was, is] = [before?.suppliers.get(supplierId), now.suppliers.get(supplierId)];
  if (!was || !is) return [];
  const figures = new Map<string, Figure>();
  for (const month of [before, now]) {
    for (const figure of [...(month?.cells.values() ?? [])].flatMap((cell) => cell.figures))
      figures.set(figure.serviceLevelId, figure);
  }
  return changeBetween(was, is).kpis.flatMap((kpi): KpiChangeDto[] => {
    const [towerId = ''] = kpi.path;
    const id = kpi.path.at(-1) ?? '';
    const figure = figures.get(id);
    if (kpi.change.equals(0) || (!figure && id !== reportingKpi)) return [];
    const moved = { before: part(kpi.before), after: part(kpi.after), change: displayed(kpi.change, 'higher_is_better', 3) };
    if (!figure) return [{ ...ofReporting, towerId, ...moved }];
    const { serviceLevelId, code, name, metric, priority, resultId } = figure;
    return [{ serviceLevelId, towerId: figure.towerId, code, name, metric, priority, resultId, ...moved }];
  });
}

/** The reliability of reports is no service level, and has no result. */
const ofReporting = { serviceLevelId: null, code: null, name: null, metric: null, priority: null, resultId: null };

function reportingOf({ reporting }: PeriodScores, supplierId: string): ReportingKpiDto | null {
  const found = reporting.get(supplierId);
  if (!found) return null;
  const { compliance: complianceWeight, delivery: deliveryWeight } = dimensionWeights;
  const value = found.value && displayed(found.value, 'higher_is_better');
  return { value, coverage: publishedCoverage(found.coverage), complianceWeight, deliveryWeight };
}

const part = (one: Contribution | null): ContributionDto | null =>
  one && {
    points: publishedScore(one.points),
    share: publishedCoverage(one.share),
    contribution: publishedScore(one.contribution),
  };
