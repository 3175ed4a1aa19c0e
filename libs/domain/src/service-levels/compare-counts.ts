import { SECOND } from '../time/instant.js';
import { clipAll, subtract, totalLength, type Interval } from '../time/interval.js';
import { FULL_IMPACT } from './impact.js';
import { type Probe, probeOutages } from './probe-outages.js';
import type { ToolCount } from './tool-count.js';
import type { ExplanationLine } from './explanation.js';

/** R11, R22: what makes a tool's downtime differ from ours over `window`, in ms; empty where nothing does. */
export function compareCounts(probes: readonly Probe[], tool: ToolCount, window: Interval): ExplanationLine[] {
  const { outages } = probeOutages(probes, window.to);
  const lasting = outages.map(({ from, to, impact }) => ({ from, to: to ?? window.to, impact }));
  const ours = clipAll(lasting, window);
  const whole = tool.incidents.concat(tool.forgotten);
  const degraded = lasting.filter(({ impact }) => impact < FULL_IMPACT);
  const notCounted = degraded.reduce(
    (sum, { from, to, impact }) => sum + ((to - from) * (FULL_IMPACT - impact)) / FULL_IMPACT,
    0,
  );
  const seconds = totalLength(subtract(whole, ours)) - totalLength(subtract(ours, whole));
  const line = (code: string, params: ExplanationLine['params']) => ({ rule: 'R11', code, params });
  return [
    ...(tool.forgotten.length > 0
      ? [line('tool_forgets_incidents', { incidents: tool.forgotten.length, downMs: totalLength(tool.forgotten) })]
      : []),
    ...(degraded.length > 0 ? [line('tool_ignores_degrees', { outages: degraded.length, downMs: Math.round(notCounted) })] : []),
    ...(seconds !== 0 ? [line('tool_counts_whole_seconds', { downMs: seconds, stepMs: SECOND })] : []),
    line('tool_rounds', { window: 'all' }),
  ];
}

/** R11: how many probes found it wholly up: what is often shown instead, blind to how far apart probes are. */
export function countProbes(probes: readonly Probe[]): { up: number; total: number } {
  return { up: probes.filter(({ up }) => up === FULL_IMPACT).length, total: probes.length };
}

/** The longest and the median time between neighbouring probes (in order of time), in ms; 0 for fewer than two. */
export function probeGaps(probes: readonly Probe[]): { longestMs: number; medianMs: number } {
  const times = probes.map(({ at }) => at).sort((a, b) => a - b);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at)).sort((a, b) => a - b);
  return { longestMs: gaps.at(-1) ?? 0, medianMs: gaps[Math.floor((gaps.length - 1) / 2)] ?? 0 };
}
