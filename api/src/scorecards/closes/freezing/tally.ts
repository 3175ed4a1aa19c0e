import type { CountedOutcome } from '@samsyn/domain/service-levels/outcome';
import type { FigureWindow } from '@samsyn/domain/service-levels/figure-window';
import { periodOf } from '@samsyn/domain/time/period';
import type { HolderOutcome } from '../../../results/incident-outcomes.js';
import type { MeasuredLevel } from '../../../results/level-catalogue.js';
import { windowOf } from '../../../results/level-figure.js';
import { monthsBetween } from '../../../results/period-results.js';
import type { FrozenIncident, FrozenOutcome } from './frozen-lines.js';

export interface OutcomeInMonth extends HolderOutcome {
  /** How it counts in the month; null where it does not. */
  counts: 'met' | 'missed' | null;
}

/**
 * R9, R25: how an incident's clocks count in a month that is frozen. What counts in another closed month never counts again;
 * what counted in this one before it was restated counts in it still, as its history has it now, wherever it has stopped since.
 */
export function outcomesIn(period: string, holders: readonly HolderOutcome[], counted: FrozenIncident['counted']): OutcomeInMonth[] {
  return holders.map((holder) => {
    const { outcome, overdue, period: own } = holder.outcome;
    const already = counted.filter((one) => one.serviceLevelId === holder.level.terms.id && one.supplierId === holder.supplierId);
    if (already.some((one) => one.period !== period)) return { ...holder, counts: null };
    const here = already.length > 0 || own === period;
    // Reopened after the close and running: missed once it is past due, until then not told.
    const settled = outcome !== 'running' ? outcome : overdue ? 'missed' : null;
    return { ...holder, counts: here ? settled : null };
  });
}

/** What counts for one promise in one month and in the window its figure looks back on. */
export class Tally {
  readonly inMonth: Counts = { met: 0, missed: 0, running: 0 };
  readonly inWindow: Counts = { met: 0, missed: 0, running: 0 };
  readonly durations: number[] = [];
  /** When the clocks that ran at the window's end had started. */
  readonly openSince: number[] = [];
  private readonly window: FigureWindow;
  private readonly months: ReadonlySet<string> | null;
  private readonly keepsDurations: boolean;
  private readonly keepsOpen: boolean;

  constructor(
    level: MeasuredLevel,
    private readonly period: string,
  ) {
    const { terms, zone } = level;
    this.window = windowOf(level, period);
    this.months = terms.window.kind === 'rolling' ? null : new Set(monthsBetween(periodOf(this.window.from, zone), period));
    this.keepsDurations = terms.metric === 'response_duration' || terms.metric === 'resolution_duration';
    this.keepsOpen = terms.metric === 'backlog_age';
  }

  /** R14: a clock that may stand open at the end of the window. */
  clock(clock: Pick<CountedOutcome, 'startedAt' | 'stoppedAt'>): void {
    if (this.stoodOpen(clock)) this.openSince.push(clock.startedAt);
  }

  stoodOpen({ startedAt, stoppedAt }: Pick<CountedOutcome, 'startedAt' | 'stoppedAt'>): boolean {
    const { to } = this.window;
    return this.keepsOpen && startedAt < to && (stoppedAt === null || stoppedAt >= to);
  }

  count({ period, missed, at, elapsedMs }: Omit<FrozenOutcome, 'serviceLevelId'>): void {
    const key = missed ? 'missed' : 'met';
    if (period === this.period) this.inMonth[key] += 1;
    const { from, to } = this.window;
    if (this.months ? !this.months.has(period) : at < from || at >= to) return;
    this.inWindow[key] += 1;
    if (this.keepsDurations) this.durations.push(elapsedMs);
  }
}

/** OutcomeCounts while they are counted. */
interface Counts {
  met: number;
  missed: number;
  running: number;
}
