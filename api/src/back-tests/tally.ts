import { figureOf, type FigureEvidence } from '@samsyn/domain/service-levels/figure';
import type { CountedOutcome } from '@samsyn/domain/service-levels/outcome';
import type { OutcomeCounts } from '@samsyn/domain/service-levels/share-within-target';
import { periodOf } from '@samsyn/domain/time/period';
import { type CountedEvents, incidentEvents } from '../results/level-events.js';
import { type FigureLevel, windowOf } from '../results/level-figure.js';
import type { WindowFigure } from '../results/window-figure.js';

/** The outcomes of one promise that is not in the database, as plain columns: a million must fit in memory. */
export class Tally {
  private readonly periods: (string | null)[] = [];
  private readonly missed: boolean[] = [];
  private readonly at: number[] = [];
  private readonly elapsed: number[] = [];
  private readonly started: number[] = [];
  private readonly stopped: number[] = [];
  private readonly missedIds = new Map<number, string>();

  constructor(private readonly level: FigureLevel) {}

  add(incidentId: string, outcome: CountedOutcome): void {
    const missed = outcome.outcome === 'missed';
    if (missed) this.missedIds.set(this.periods.length, incidentId);
    this.periods.push(outcome.outcome === 'running' ? null : outcome.period);
    this.missed.push(missed);
    this.at.push(outcome.stoppedAt ?? outcome.dueAt ?? outcome.startedAt);
    this.elapsed.push(outcome.elapsedMs);
    this.started.push(outcome.startedAt);
    this.stopped.push(outcome.stoppedAt ?? Infinity);
  }

  /** R10, R14: the figure of a month, with how many incidents met and missed it. */
  figure(month: string, now: number): WindowFigure & { counts: OutcomeCounts } {
    const { level } = this;
    const window = windowOf(level, month);
    const counted = this.counted(month);
    const missed = counted.filter((index) => this.missed[index]).length;
    const counts = { met: counted.length - missed, missed, running: 0 };
    const until = { from: window.from, to: Math.min(window.to, Math.max(window.from, now)) };
    return { window, counts, figure: figureOf(level, until, now, this.evidence(counted, counts, until.to)) };
  }

  /** R4: the incidents missed in a month, by how far they ran over. */
  events(month: string): CountedEvents {
    const missed = [...this.missedIds].flatMap(([index, id]) =>
      this.periods[index] === month ? [{ id, elapsedMs: this.elapsed[index] ?? 0 }] : [],
    );
    return incidentEvents(missed, this.level.terms.targetMs);
  }

  private evidence(counted: readonly number[], counts: OutcomeCounts, end: number): FigureEvidence {
    const { metric } = this.level.terms;
    if (metric === 'backlog_age') {
      return { kind: 'open', startedAt: this.started.filter((from, index) => from < end && (this.stopped[index] ?? 0) >= end) };
    }
    if (metric === 'response_duration' || metric === 'resolution_duration') {
      return { kind: 'durations', ms: counted.map((index) => this.elapsed[index] ?? 0) };
    }
    return { kind: 'outcomes', counts };
  }

  private counted(month: string): number[] {
    const { terms, zone } = this.level;
    const { from, to } = windowOf(this.level, month);
    const first = periodOf(from, zone);
    const rolling = terms.window.kind === 'rolling';
    return this.periods.flatMap((period, index) => {
      if (period === null) return [];
      const at = this.at[index] ?? 0;
      return (rolling ? at >= from && at < to : period >= first && period <= month) ? [index] : [];
    });
  }
}
