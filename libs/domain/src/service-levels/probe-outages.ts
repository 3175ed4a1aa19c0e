import type { Outage } from './availability.js';
import { FULL_IMPACT } from './impact.js';
import type { Interval } from '../time/interval.js';

/** What a monitoring tool saw at one moment; `up` in 1/10 000, 10 000 wholly up. */
export interface Probe {
  readonly at: number;
  readonly up: number;
}

export interface ProbedTime {
  readonly outages: readonly Outage[];
  /** From the first probe that is known of to the window's end: before it nobody looked. */
  readonly known: Interval | null;
}

/**
 * R11: the outages that probes show: a state holds from its probe to the next one, however far apart they are,
 * and the last one to `until`. Probes in any order; of two at one instant the later given counts.
 */
export function probeOutages(probes: readonly Probe[], until: number): ProbedTime {
  const ordered = [...new Map(probes.map((probe) => [probe.at, probe])).values()]
    .filter(({ at }) => at < until)
    .sort((a, b) => a.at - b.at);
  const outages: { from: number; to: number; cause: null; impact: number }[] = [];
  ordered.forEach(({ at, up }, index) => {
    const impact = FULL_IMPACT - up;
    if (impact === 0) return;
    const to = ordered[index + 1]?.at ?? until;
    const last = outages.at(-1);
    if (last && last.to === at && last.impact === impact) last.to = to;
    else outages.push({ from: at, to, cause: null, impact });
  });
  const first = ordered[0];
  return { outages, known: first ? { from: first.at, to: until } : null };
}
