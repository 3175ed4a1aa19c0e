import type { HourlyRule } from './credit-rule.js';

const hour = 3_600_000;

/** R17: the hours beyond the threshold, started or full ones; integer ms in, an integer number of hours out. */
export function hoursBeyond(ms: number, { thresholdMs, counting }: Pick<HourlyRule, 'thresholdMs' | 'counting'>): number {
  const beyond = Math.max(0, ms - thresholdMs);
  return counting === 'started' ? Math.ceil(beyond / hour) : Math.floor(beyond / hour);
}
