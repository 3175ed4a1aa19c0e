import { compileCalendar } from '@samsyn/domain/time/compiled-calendar';
import { due } from '@samsyn/domain/time/due';
import { elapsed } from '@samsyn/domain/time/elapsed';
import { answerParent } from '../child.js';
import { callsPerSecond, inRounds } from '../measure.js';
import {
  holidays,
  officeWithLunch,
  officeWithLunchOn,
  renewedOffice,
  renewedOfficeOn,
  windows,
  years,
} from './calendar.js';
import { type Case, realCases, targetAt } from './cases.js';
import { dayjsClock } from './reference/dayjs.js';
import { PrecomputedWindows } from './reference/windows.js';

export interface Agreement {
  compared: number;
  elapsedAgrees: number;
  dueAgrees: number;
}

export interface ClockMeasure {
  pairs: number;
  pauses: number;
  /** Calls a second, one figure a round. */
  rates: Record<string, number[]>;
  windows: Agreement;
  dayjs: Agreement | null;
}

/** Office hours alone, or with pauses, special days and effective dates. */
export interface ClockRequest {
  situation: 'plain' | 'everything';
}

interface Clock {
  elapsed(each: Case): number;
  due(each: Case): number;
}

const ROUNDS = 9;
const MILLISECONDS = 120;
// The slow one answers some thousand calls a second: every 100th pair is enough for it.
const EVERY = 100;

// Where results go, so that no call can be left out as useless.
let sum = 0;

function agreement(cases: readonly Case[], ours: Clock, other: Clock): Agreement {
  return {
    compared: cases.length,
    elapsedAgrees: cases.filter((each) => ours.elapsed(each) === other.elapsed(each)).length,
    dueAgrees: cases.filter((each) => ours.due(each) === other.due(each)).length,
  };
}

async function rated(candidates: Record<string, () => number>): Promise<Record<string, number[]>> {
  await inRounds(2, candidates);
  const rates = await inRounds(ROUNDS, candidates);
  if (!Number.isFinite(sum)) throw new Error('a call answered with no number');
  return rates;
}

// Every loop is written out: one shared loop calling what it is given would measure that call.
async function plain(cases: readonly Case[]): Promise<ClockMeasure> {
  const sample = cases
    .filter((_, i) => i % EVERY === 0)
    .map((each, i) => ({ ...each, target: targetAt(i) }));
  const calendar = compileCalendar(officeWithLunch);
  const precomputed = new PrecomputedWindows(years, officeWithLunchOn);
  const dayjs = dayjsClock(windows, holidays);
  const ours: Clock = {
    elapsed: ({ from, to }) => elapsed(calendar, from, to),
    due: ({ from, target }) => due(calendar, from, target) ?? NaN,
  };
  const reference = (other: Pick<PrecomputedWindows, 'elapsed' | 'due'>): Clock => ({
    elapsed: ({ from, to }) => other.elapsed(from, to),
    due: ({ from, target }) => other.due(from, target),
  });
  const agreements = {
    windows: agreement(cases, ours, reference(precomputed)),
    dayjs: agreement(sample, ours, reference(dayjs)),
  };
  const rates = await rated({
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
  });
  return { pairs: cases.length, pauses: 0, rates, ...agreements };
}

async function everything(cases: readonly Case[]): Promise<ClockMeasure> {
  const calendar = compileCalendar(renewedOffice);
  const precomputed = new PrecomputedWindows(years, renewedOfficeOn);
  const agreements = {
    windows: agreement(
      cases,
      {
        elapsed: ({ from, to, pauses }) => elapsed(calendar, from, to, pauses),
        due: ({ from, target, pauses }) => due(calendar, from, target, pauses) ?? NaN,
      },
      {
        elapsed: ({ from, to, pauses }) => precomputed.elapsedWithPauses(from, to, pauses),
        due: ({ from, target, pauses }) => precomputed.dueWithPauses(from, target, pauses),
      },
    ),
    dayjs: null,
  };
  const rates = await rated({
    oursElapsed: () =>
      callsPerSecond(cases.length, MILLISECONDS, () => {
        for (const { from, to, pauses } of cases) sum += elapsed(calendar, from, to, pauses);
      }),
    windowsElapsed: () =>
      callsPerSecond(cases.length, MILLISECONDS, () => {
        for (const { from, to, pauses } of cases) sum += precomputed.elapsedWithPauses(from, to, pauses);
      }),
    oursDue: () =>
      callsPerSecond(cases.length, MILLISECONDS, () => {
        for (const { from, target, pauses } of cases) sum += due(calendar, from, target, pauses) ?? 0;
      }),
    windowsDue: () =>
      callsPerSecond(cases.length, MILLISECONDS, () => {
        for (const { from, target, pauses } of cases) sum += precomputed.dueWithPauses(from, target, pauses);
      }),
  });
  const pauses = cases.reduce((total, each) => total + each.pauses.length, 0);
  return { pairs: cases.length, pauses, rates, ...agreements };
}

answerParent(async ({ situation }: ClockRequest) => {
  const cases = await realCases();
  return situation === 'plain' ? plain(cases) : everything(cases);
});
