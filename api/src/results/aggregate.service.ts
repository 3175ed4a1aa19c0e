import { Injectable } from '@nestjs/common';
import { figureOf } from '@samsyn/domain/service-levels/figure';
import { periodOf } from '@samsyn/domain/time/period';
import { Periods } from '../periods/periods.service.js';
import { Changes } from '../platform/realtime/changes.service.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { AggregateRepository, type StoredFigure } from './aggregate.repository.js';
import { AgreedFigures } from './agreed-figures.js';
import { FreshCounts, grid, keyOf, volumes } from './figure-grid.js';
import type { LevelCatalogue } from './level-catalogue.js';
import type { Touched } from './outcome.repository.js';
import { type LateFigure, LateEvidenceRepository } from './late-evidence.repository.js';
import { LevelEvidenceRepository } from './level-evidence.repository.js';
import { countsAlone, windowOf } from './level-figure.js';
import { LevelFigures } from './level-figures.service.js';
import { resultRow, type ResultRow } from './period-results.js';
import { Reached } from './reached.js';

/** Turns outcomes into figures a month, for those alone that a change has touched. */
@Injectable()
export class AggregateService {
  constructor(
    private readonly repository: AggregateRepository,
    private readonly evidence: LevelEvidenceRepository,
    private readonly figures: LevelFigures,
    private readonly agreed: AgreedFigures,
    private readonly late: LateEvidenceRepository,
    private readonly periods: Periods,
    private readonly changes: Changes,
  ) {}

  /**
   * Every promise has a figure in every month from the organisation's first to its last with data in which it was in
   * force under its contract: a month without incidents is *not measured*, and lowers the coverage (R10, R23).
   * `levelIds`: promises whose own terms changed, all their months. Answers the months whose figures changed.
   */
  async refresh(
    tx: TenantTransaction,
    catalogue: LevelCatalogue,
    touched: readonly Touched[],
    levelIds: readonly string[] = [],
  ): Promise<string[]> {
    const current = periodOf(tx.now.getTime(), catalogue.zone);
    const before = await this.repository.stored(tx);
    const known = new Set(before.map((each) => keyOf(each.serviceLevelId, each.supplierId, each.period)));
    const fresh = await this.count(tx, [
      ...touched.map(({ serviceLevelId, period }) => ({ serviceLevelId, period: period ?? current })),
      // Clocks that ran were shown in a month that may have ended since.
      ...before.filter(({ serviceLevelId, running }) => running > 0 || levelIds.includes(serviceLevelId)),
    ]);
    const withData = volumes(before, fresh).set('', new Set(await this.evidence.months(tx, catalogue.zone)));
    const { wanted, gone } = grid(catalogue, withData, before);
    const reached = new Reached(touched, current);
    const stale = wanted.filter(
      ({ level, period }) =>
        fresh.covers(level.terms.id, period) ||
        reached.by(level, period) ||
        levelIds.includes(level.terms.id) ||
        !known.has(keyOf(level.terms.id, level.supplierId, period)),
    );
    const closed = await this.periods.closed(tx);
    const agreedOr = await this.agreed.standing(tx);
    const reckoned: ResultRow[] = [];
    for (const { level, period } of stale) {
      const counts = { ...fresh.of(level.terms.id, period), running: period === current ? fresh.of(level.terms.id, null).running : 0 };
      const window = windowOf(level, period);
      const figure = countsAlone(level)
        ? { window, figure: figureOf(level, window, tx.now.getTime(), { kind: 'outcomes', counts }) }
        : await this.figures.figure(tx, level, period);
      reckoned.push(resultRow(level, period, agreedOr(level, period, figure), figure.figure.counts ?? counts));
    }
    await this.late.figures(tx, lateFigures(reckoned, before));
    const rows = reckoned.filter(({ period }) => !closed.has(period));
    const changed = await this.save(tx, rows);
    const obsolete = gone.filter((each) => !each.closed);
    await this.repository.remove(tx, obsolete);
    const periods = [...new Set([...changed, ...obsolete.map(({ period }) => period)])].sort();
    const supplierIds = [...new Set(rows.map(({ supplierId }) => supplierId))];
    if (periods.length > 0) await this.changes.record(tx, { topic: 'results', subjectId: null, kind: 'measured', supplierIds });
    return periods;
  }

  /** R25: makes the rows of one month those given, and no others. */
  async replaceMonth(tx: TenantTransaction, period: string, rows: readonly ResultRow[]): Promise<void> {
    const wanted = new Set(rows.map((each) => keyOf(each.serviceLevelId, each.supplierId, each.period)));
    const before = (await this.repository.stored(tx)).filter((each) => each.period === period);
    await this.save(tx, rows);
    await this.repository.remove(tx, before.filter((each) => !wanted.has(keyOf(each.serviceLevelId, each.supplierId, each.period))));
  }

  private async save(tx: TenantTransaction, rows: readonly ResultRow[]): Promise<string[]> {
    await this.periods.know(tx, rows.map(({ period }) => period));
    return this.repository.save(tx, rows);
  }

  private async count(tx: TenantTransaction, figures: readonly { serviceLevelId: string; period: string }[]) {
    const ids = new Set(figures.map(({ serviceLevelId }) => serviceLevelId));
    const periods = new Set(figures.map(({ period }) => period));
    return new FreshCounts(ids, periods, await this.repository.count(tx, [...ids], [...periods]));
  }
}

/** R25: what today's evidence makes of figures that have been closed. */
function lateFigures(reckoned: readonly ResultRow[], before: readonly StoredFigure[]): LateFigure[] {
  const closed = new Map(before.filter((each) => each.closed).map((each) => [keyOf(each.serviceLevelId, each.supplierId, each.period), each]));
  return reckoned.flatMap(({ serviceLevelId, supplierId, period, exactValue }): LateFigure[] => {
    const stored = closed.get(keyOf(serviceLevelId, supplierId, period));
    return stored && stored.exactValue !== exactValue ? [{ period, serviceLevelId, supplierId, was: stored.exactValue, wouldBe: exactValue }] : [];
  });
}
