import { compileCalendar } from '@samsyn/domain/time/compiled-calendar';
import { due } from '@samsyn/domain/time/due';
import { elapsed } from '@samsyn/domain/time/elapsed';
import { HOUR } from '@samsyn/domain/time/instant';
import { answerParent } from '../child.js';
import { callsPerSecond, inRounds } from '../measure.js';
import { realPairs } from '../real-log.js';
import { holidays, officeWithLunch, windows, years } from './calendar.js';
import { dayjsClock } from './reference/dayjs.js';
import { PrecomputedWindows } from './reference/windows.js';

export interface ClockMeasure {
  pairs: number;
  /** Calls a second, one figure a round. */
  rates: Record<string, number[]>;
  windows: Agreement;
  dayjs: Agreement;
}

interface Agreement {
  compared: number;
  elapsedAgrees: number;
  dueAgrees: number;
}

interface Case {
  from: number;
  to: number;
  target: number;
}

interface Clock {
  elapsed(from: number, to: number): number;
  due(start: number, target: number): number;
}

const ROUNDS = 9;
const MILLISECONDS = 120;
const TARGETS = [1, 4, 8, 40].map((hours) => hours * HOUR);
// The slow one answers some thousand calls a second: every 100th pair is enough for it.
const EVERY = 100;

// Where results go, so that no call can be left out as useless.
let sum = 0;

function agreement(cases: readonly Case[], ours: Clock, other: Clock): Agreement {
  return {
    compared: cases.length,
    elapsedAgrees: cases.filter(({ from, to }) => ours.elapsed(from, to) === other.elapsed(from, to)).length,
    dueAgrees: cases.filter(({ from, target }) => ours.due(from, target) === other.due(from, target)).length,
  };
}

async function measure(): Promise<ClockMeasure> {
  const cases = (await realPairs()).map((pair, i): Case => ({
    ...pair,
    target: TARGETS[i % TARGETS.length] ?? HOUR,
  }));
  const sample = cases
    .filter((_, i) => i % EVERY === 0)
    .map((each, i) => ({ ...each, target: TARGETS[i % TARGETS.length] ?? HOUR }));
  const calendar = compileCalendar(officeWithLunch);
  const precomputed = new PrecomputedWindows(years, windows, holidays);
  const dayjs = dayjsClock(windows, holidays);
  const ours: Clock = {
    elapsed: (from, to) => elapsed(calendar, from, to),
    due: (start, target) => due(calendar, start, target) ?? NaN,
  };
  // Every loop is written out: one shared loop calling what it is given would measure that call.
  const candidates = {
    oursElapsed: () =>
      callsPerSecond(cases.length, MILLISECONDS, () => {
        for (const { from, to } of cases) sum += elapsed(calendar, from, to);
      }),
    windowsElapsed: () =>
      callsPerSecond(cases.length, MILLISECONDS, () => {
        for (const { from, to } of cases) sum += precomputed.elapsed(from, to);
      }),
    oursDue: () =>
      callsPerSecond(cases.length, MILLISECONDS, () => {
        for (const { from, target } of cases) sum += due(calendar, from, target) ?? 0;
      }),
    windowsDue: () =>
      callsPerSecond(cases.length, MILLISECONDS, () => {
        for (const { from, target } of cases) sum += precomputed.due(from, target);
      }),
    dayjsElapsed: () =>
      callsPerSecond(sample.length, MILLISECONDS, () => {
        for (const { from, to } of sample) sum += dayjs.elapsed(from, to);
      }),
    dayjsDue: () =>
      callsPerSecond(sample.length, MILLISECONDS, () => {
        for (const { from, target } of sample) sum += dayjs.due(from, target);
      }),
  };
  const agreements = { windows: agreement(cases, ours, precomputed), dayjs: agreement(sample, ours, dayjs) };
  await inRounds(2, candidates);
  const rates = await inRounds(ROUNDS, candidates);
  if (!Number.isFinite(sum)) throw new Error('a call answered with no number');
  return { pairs: cases.length, rates, ...agreements };
}

answerParent(measure);
