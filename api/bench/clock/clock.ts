import { startChild } from '../child.js';
import { atLeast, median, medianRatio, rounded, type Bench } from '../measure.js';
import { realLogZone } from '../real-log.js';
import type { ClockMeasure } from './process.js';

/**
 * Service time of the real log's incidents: elapsed from opened to resolved, and when 1, 4, 8 and 40 hours
 * are due. Both references reckon in the zone of their process, hence a process in that zone.
 */
export const clock: Bench = async (say) => {
  say('clock: service time of the real log, ours beside two references');
  const child = startChild<object, ClockMeasure>('clock/process.js', { TZ: realLogZone });
  try {
    const { pairs, rates, windows, dayjs } = await child.ask({});
    if (windows.elapsedAgrees < pairs || windows.dueAgrees < pairs) {
      throw new Error(`the reference over precomputed windows disagrees: ${JSON.stringify(windows)}`);
    }
    const ratio = (ours: string, reference: string) => medianRatio(rates[ours] ?? [], rates[reference] ?? []);
    const perSecond = Object.fromEntries(
      Object.entries(rates).map(([name, values]) => [name, Math.round(median(values))]),
    );
    const against = (reference: string) => {
      const each = {
        elapsed: ratio('oursElapsed', `${reference}Elapsed`),
        due: ratio('oursDue', `${reference}Due`),
      };
      return {
        worse: Math.min(each.elapsed, each.due),
        shown: { elapsed: rounded(each.elapsed), due: rounded(each.due) },
      };
    };
    const [toWindows, toDayjs] = [against('windows'), against('dayjs')];
    return [
      {
        name: 'clock',
        ...atLeast(toWindows.worse, 0.5),
        details: {
          against: 'binary search over precomputed windows',
          pairs,
          ratios: toWindows.shown,
          callsPerSecond: perSecond,
          agreement: windows,
        },
      },
      {
        name: 'clock-dayjs',
        ...atLeast(toDayjs.worse, 1000),
        details: { against: 'dayjs-business-time', ratios: toDayjs.shown, agreement: dayjs },
      },
    ];
  } finally {
    await child.stop();
  }
};
