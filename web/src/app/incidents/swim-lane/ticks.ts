import { DAY, HOUR, MINUTE } from '@samsyn/domain/time/instant';
import { localDayAndTime, zoneTable } from '@samsyn/domain/time/zone';

export interface Tick {
  at: number;
  /** In percent of the whole time. */
  position: number;
  /** Whether it stands at midnight, where a date says more than a time. */
  midnight: boolean;
}

const steps = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((days) => days * DAY),
];

/** Round local times from `from` to `to` (epoch ms), at most `most`, none so close to an edge that its label is cut. */
export function ticks(from: number, to: number, zone: string, most = 6): Tick[] {
  const length = to - from;
  const step = steps.find((each) => length / each <= most) ?? DAY * 2000;
  const { day, time } = localDayAndTime(from, zone);
  const found: Tick[] = [];
  for (let wall = Math.ceil((day * DAY + time) / step) * step; ; wall += step) {
    const at = zoneTable(zone).instantOf(wall);
    if (at > to || found.length > most) return found;
    const position = (100 * (at - from)) / Math.max(1, length);
    if (position <= 86) found.push({ at, position, midnight: wall % DAY === 0 });
  }
}
