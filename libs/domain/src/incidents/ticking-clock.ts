import { clipAll, totalLength, type Interval } from '../time/interval.js';

/** One clock as it stood at `asOf`, with what is needed to let it run on without the calendar. Epoch ms, service ms. */
export interface TickingClock {
  readonly asOf: number;
  readonly startedAt: number;
  readonly elapsedMs: number;
  /** `null` where the target is a number of service days, or there is none. */
  readonly targetMs: number | null;
  readonly dueAt: number | null;
  /** False while it stands still (R5). */
  readonly running: boolean;
  /** The service windows from `asOf` on, ascending and separate. */
  readonly windows: readonly Interval[];
}

export type ClockMark = 'on_track' | 'at_risk' | 'breached';

export interface Tick {
  readonly elapsedMs: number;
  /** What is left of the target; negative when it is used up; `null` without a target in service time. */
  readonly leftMs: number | null;
  /** Inside a service window and not paused. */
  readonly counts: boolean;
  readonly mark: ClockMark;
}

/** From this part of the target on, a clock is at risk. */
export const atRiskFrom = { used: 3n, of: 4n };

/** R3–R6: where the clock stands at `now`, epoch ms, not before `asOf`. At the target it is not yet breached (R4). */
export function tick(clock: TickingClock, now: number): Tick {
  const { asOf, running, windows, targetMs } = clock;
  const since = running ? totalLength(clipAll(windows, { from: asOf, to: Math.max(now, asOf) })) : 0;
  const elapsedMs = clock.elapsedMs + since;
  const counts = running && windows.some(({ from, to }) => from <= now && now < to);
  return { elapsedMs, leftMs: targetMs === null ? null : targetMs - elapsedMs, counts, mark: markOf(clock, elapsedMs, now) };
}

function markOf({ startedAt, dueAt, targetMs }: TickingClock, elapsedMs: number, now: number): ClockMark {
  const [used, whole] = targetMs === null ? [now - startedAt, (dueAt ?? Infinity) - startedAt] : [elapsedMs, targetMs];
  if (used > whole) return 'breached';
  if (whole === Infinity) return 'on_track';
  return BigInt(Math.trunc(used)) * atRiskFrom.of >= BigInt(Math.trunc(whole)) * atRiskFrom.used ? 'at_risk' : 'on_track';
}
