import { Injectable } from '@nestjs/common';
import { periodOf } from '@samsyn/domain/time/period';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { AggregateRepository, type CountedPeriod, type StoredFigure } from './aggregate.repository.js';
import type { LevelCatalogue, MeasuredLevel } from './level-catalogue.js';
import type { Touched } from './outcome.repository.js';
import { inForceIn, monthsBetween, nothing, resultRow } from './period-results.js';

const keyOf = (serviceLevelId: string, supplierId: string, period: string) =>
  `${serviceLevelId}/${supplierId}/${period}`;

/** Turns outcomes into figures a month, for those alone that a change has touched. */
@Injectable()
export class AggregateService {
  constructor(private readonly repository: AggregateRepository) {}

  /**
   * Every promise has a figure in every month from the organisation's first to its last with data in which it was
   * in force: a month without incidents is *not measured*, and lowers the coverage (R10, R23).
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
    const { wanted, gone } = grid(catalogue, before, touched);
    const known = new Set(before.map((each) => keyOf(each.serviceLevelId, each.supplierId, each.period)));
    const moved = new Set(touched.map(({ serviceLevelId, period }) => `${serviceLevelId}/${period ?? current}`));
    // Clocks still running were shown in a month that has ended since.
    for (const { serviceLevelId, period, running } of before) {
      if (running > 0) moved.add(`${serviceLevelId}/${period}`);
    }
    const stale = wanted.filter(
      ({ level, period }) =>
        levelIds.includes(level.terms.id) ||
        moved.has(`${level.terms.id}/${period}`) ||
        !known.has(keyOf(level.terms.id, level.supplierId, period)),
    );
    const rows = await this.counted(tx, stale, current);
    const changed = await this.repository.save(tx, rows);
    await this.repository.remove(tx, gone);
    return [...new Set([...changed, ...gone.map(({ period }) => period)])].sort();
  }

  private async counted(tx: TenantTransaction, stale: readonly Wanted[], current: string) {
    const ids = [...new Set(stale.map(({ level }) => level.terms.id))];
    const periods = [...new Set(stale.map(({ period }) => period))];
    const counts = await this.repository.count(tx, ids, periods);
    const byKey = new Map<string, CountedPeriod>(counts.map((each) => [`${each.serviceLevelId}/${each.period}`, each]));
    return stale.map(({ level, period }) => {
      const { met, missed } = byKey.get(`${level.terms.id}/${period}`) ?? nothing;
      const running = period === current ? (byKey.get(`${level.terms.id}/${null}`)?.running ?? 0) : 0;
      return resultRow(level, period, { met, missed, running });
    });
  }
}

interface Wanted {
  level: MeasuredLevel;
  period: string;
}

function grid(catalogue: LevelCatalogue, before: readonly StoredFigure[], touched: readonly Touched[]) {
  const touchedPeriods = touched.flatMap(({ period }) => period ?? []);
  const withData = [...before.filter(({ volume }) => volume > 0).map(({ period }) => period), ...touchedPeriods].sort();
  const [first, last] = [withData[0], withData.at(-1)];
  const months = first === undefined || last === undefined ? [] : monthsBetween(first, last);
  const wanted = catalogue.levels.flatMap((level) =>
    months.filter((period) => inForceIn(level, period)).map((period): Wanted => ({ level, period })),
  );
  const keys = new Set(wanted.map(({ level, period }) => keyOf(level.terms.id, level.supplierId, period)));
  const gone = before.filter((each) => !keys.has(keyOf(each.serviceLevelId, each.supplierId, each.period)));
  return { wanted, gone };
}
