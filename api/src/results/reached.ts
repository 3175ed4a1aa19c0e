import { periodInterval } from '@samsyn/domain/time/period';
import type { MeasuredLevel } from './level-catalogue.js';
import { windowOf } from './level-figure.js';
import type { Touched } from './outcome.repository.js';

/** Which figures a change reaches: those of every month whose window looks back on a month that changed. */
export class Reached {
  private readonly months = new Map<string, Set<string>>();

  constructor(touched: readonly Touched[], current: string) {
    for (const { serviceLevelId, period } of touched) {
      this.months.set(serviceLevelId, (this.months.get(serviceLevelId) ?? new Set()).add(period ?? current));
    }
  }

  by(level: MeasuredLevel, month: string): boolean {
    const changed = this.months.get(level.terms.id);
    if (!changed) return false;
    const { from } = windowOf(level, month);
    return [...changed].some((one) => one <= month && periodInterval(one, level.zone).to > from);
  }
}
