import { startChild } from '../child.js';
import { atLeast, median, medianRatio, rounded, type Bench } from '../measure.js';
import { realLogZone } from '../real-log.js';
import type { ClockMeasure, ClockRequest } from './process.js';

/** A process of its own for each situation: code warmed up by the other would be another measurement. */
async function measured(situation: ClockRequest['situation']): Promise<ClockMeasure> {
  // Both references reckon in the zone of their process.
  const child = startChild<ClockRequest, ClockMeasure>('clock/process.js', { TZ: realLogZone });
  try {
    const measure = await child.ask({ situation });
    const { pairs, windows } = measure;
    if (windows.elapsedAgrees < pairs || windows.dueAgrees < pairs) {
      throw new Error(`the reference over precomputed windows disagrees: ${JSON.stringify(windows)}`);
    }
    return measure;
  } finally {
    await child.stop();
  }
}

function against({ rates }: ClockMeasure, reference: string) {
  const ratio = (ours: string, other: string) => medianRatio(rates[ours] ?? [], rates[other] ?? []);
  const each = {
    elapsed: ratio('oursElapsed', `${reference}Elapsed`),
    due: ratio('oursDue', `${reference}Due`),
  };
  return {
    worse: Math.min(each.elapsed, each.due),
    shown: { elapsed: rounded(each.elapsed), due: rounded(each.due) },
  };
}

const perSecond = ({ rates }: ClockMeasure) =>
  Object.fromEntries(Object.entries(rates).map(([name, values]) => [name, Math.round(median(values))]));

/**
 * Service time of the real log's incidents: elapsed from opened to resolved, and when 1, 4, 8 and 40 hours
 * are due; in office hours, then with pauses, special days and a calendar whose wording changes.
 */
export const clock: Bench = async (say) => {
  say('clock: service time of the real log, ours beside two references');
  const plain = await measured('plain');
  say('clock: the same with pauses, special days and effective dates');
  const everything = await measured('everything');
  const [toWindows, toDayjs, withAll] = [against(plain, 'windows'), against(plain, 'dayjs'), against(everything, 'windows')];
  return [
    {
      name: 'clock',
      ...atLeast(toWindows.worse, 0.5),
      details: {
        against: 'binary search over precomputed windows',
        pairs: plain.pairs,
        ratios: toWindows.shown,
        callsPerSecond: perSecond(plain),
        agreement: plain.windows,
      },
    },
    {
      name: 'clock-dayjs',
      ...atLeast(toDayjs.worse, 1000),
      details: { against: 'dayjs-business-time', ratios: toDayjs.shown, agreement: plain.dayjs },
    },
    {
      name: 'clock-everything',
      ...atLeast(withAll.worse, 0.5),
      details: {
        against: 'binary search over precomputed windows, pauses taken as they come',
        with: 'pauses, special days closed and with other hours, three effective-dated wordings',
        pairs: everything.pairs,
        pauses: everything.pauses,
        ratios: withAll.shown,
        callsPerSecond: perSecond(everything),
        agreement: everything.windows,
      },
    },
  ];
};
