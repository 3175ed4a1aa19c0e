import type { OutcomeCounts } from '@samsyn/domain/service-levels/share-within-target';
import type { CountedPeriod, StoredFigure } from './aggregate.repository.js';
import type { LevelCatalogue, MeasuredLevel } from './level-catalogue.js';
import { inForceIn, monthsBetween, nothing, underContractIn } from './period-results.js';

/** Names a figure: a promise, its supplier and the month. */
export const keyOf = (serviceLevelId: string, supplierId: string, period: string) =>
  `${serviceLevelId}/${supplierId}/${period}`;

/** Outcomes as they are counted now, of some promises in some months. */
export class FreshCounts {
  private readonly counts: ReadonlyMap<string, CountedPeriod>;

  constructor(
    private readonly levelIds: ReadonlySet<string>,
    private readonly periods: ReadonlySet<string>,
    counted: readonly CountedPeriod[],
  ) {
    this.counts = new Map(counted.map((each) => [`${each.serviceLevelId}/${each.period}`, each]));
  }

  covers(levelId: string, period: string): boolean {
    return this.levelIds.has(levelId) && this.periods.has(period);
  }

  /** `period` null: the clocks that run and count nowhere yet. */
  of(levelId: string, period: string | null): OutcomeCounts {
    return this.counts.get(`${levelId}/${period}`) ?? nothing;
  }

  /** Every month that has an outcome, promise by promise. */
  *withData(): Generator<{ serviceLevelId: string; period: string }> {
    for (const { serviceLevelId, period, met, missed } of this.counts.values()) {
      if (period !== null && met + missed > 0) yield { serviceLevelId, period };
    }
  }
}

/** The months with data of each promise: as just counted, elsewhere as stored. */
export function volumes(before: readonly StoredFigure[], fresh: FreshCounts): Map<string, Set<string>> {
  const stored = before.filter(
    ({ serviceLevelId, period, volume }) => volume > 0 && !fresh.covers(serviceLevelId, period),
  );
  const months = new Map<string, Set<string>>();
  for (const { serviceLevelId, period } of [...stored, ...fresh.withData()]) {
    months.set(serviceLevelId, (months.get(serviceLevelId) ?? new Set()).add(period));
  }
  return months;
}

/** The figures there should be, and those stored that should not. */
export function grid(
  catalogue: LevelCatalogue,
  withData: ReadonlyMap<string, ReadonlySet<string>>,
  before: readonly StoredFigure[],
) {
  const all = [...withData.values()].flatMap((months) => [...months]).sort();
  const [first, last] = [all[0], all.at(-1)];
  const months = first === undefined || last === undefined ? [] : monthsBetween(first, last);
  const belongs = (level: MeasuredLevel, month: string) =>
    inForceIn(level, month) &&
    (underContractIn(level, month) || withData.get(level.terms.id)?.has(month) === true);
  const wanted = catalogue.levels.flatMap((level) =>
    months.filter((month) => belongs(level, month)).map((period) => ({ level, period })),
  );
  const keys = new Set(wanted.map(({ level, period }) => keyOf(level.terms.id, level.supplierId, period)));
  const gone = before.filter((each) => !keys.has(keyOf(each.serviceLevelId, each.supplierId, each.period)));
  return { wanted, gone };
}
