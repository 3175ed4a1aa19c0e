import { DAY, SECOND, type Instant } from '../time/instant.js';
import type { Interval } from '../time/interval.js';
import { formatDate } from '../time/local-date.js';
import { FULL_IMPACT } from './impact.js';
import type { Probe } from './probe-outages.js';

/** What the tool is told of one service; epoch ms. */
export interface ToolCountInput {
  readonly probes: readonly Probe[];
  /** When the tool began to look. */
  readonly trackedSince: Instant;
  /** When it wrote its summary; later probes are left out. */
  readonly now: Instant;
  /** Recoveries the tool saw but did not note: its incident stayed open over them to the next one. */
  readonly missedRecoveries?: readonly Instant[];
}

export type ToolWindowName = 'all' | 'year' | 'month' | 'week' | 'day';

export interface ToolWindowCount {
  readonly window: ToolWindowName;
  readonly downSeconds: number;
  readonly totalSeconds: number;
  /** Two decimals, rounded: it may show 100.00 for less. */
  readonly percent: string;
}

export interface ToolCount {
  readonly windows: readonly ToolWindowCount[];
  /** Minutes by UTC date, of dates with an incident. */
  readonly dailyMinutesDown: Readonly<Record<string, number>>;
  /** The incidents it counted, in whole seconds. */
  readonly incidents: readonly Interval[];
  /** Older ones it does not read. */
  readonly forgotten: readonly Interval[];
}

/** The tool reads one page of its incidents. */
const INCIDENTS_READ = 100;
const DAYS_LISTED = 365;
const WINDOW_SECONDS = { year: 31_536_000, month: 2_628_288, week: 604_800, day: 86_400 } as const;

/**
 * What upptime's own summary says of the same probes: an incident lasts from the run that found the service down to
 * the run that found it up, in the whole seconds its tracker keeps; only the latest 100 count; the sum is set
 * against the time since tracking began; each date's minutes are rounded for each incident.
 */
export function toolCount(input: ToolCountInput): ToolCount {
  const { trackedSince, now } = input;
  const all = incidentsOf(input);
  const incidents = all.slice(-INCIDENTS_READ);
  const tracked = (now - trackedSince) / SECOND;
  const count = (window: ToolWindowName, downMs: number, seconds: number): ToolWindowCount => {
    const downSeconds = Math.round(downMs / SECOND);
    const percent = seconds > 0 ? Math.max(0, 100 - (downSeconds / seconds) * 100).toFixed(2) : '100.00';
    return { window, downSeconds, totalSeconds: seconds, percent };
  };
  const within = (window: keyof typeof WINDOW_SECONDS) =>
    count(window, downSince(incidents, starts[window](now), now), Math.min(WINDOW_SECONDS[window], tracked));
  return {
    windows: [
      count('all', incidents.reduce((sum, { from, to }) => sum + to - from, 0), tracked),
      ...(['year', 'month', 'week', 'day'] as const).map(within),
    ],
    dailyMinutesDown: dailyMinutes(incidents, now),
    incidents,
    forgotten: all.slice(0, -INCIDENTS_READ),
  };
}

/** One calendar step back in UTC; the 31st of a shorter month is its last day. */
function monthsBefore(at: Instant, months: number): Instant {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}

const starts: Record<keyof typeof WINDOW_SECONDS, (now: Instant) => Instant> = {
  year: (now) => monthsBefore(now, 12),
  month: (now) => monthsBefore(now, 1),
  week: (now) => now - 7 * DAY,
  day: (now) => now - DAY,
};

/** Its tracker keeps whole seconds, and an incident is closed about a second later than one is opened. */
const opened = (at: Instant) => Math.floor(at / SECOND) * SECOND;
const closed = (at: Instant) => opened(at) + SECOND;

function incidentsOf({ probes, now, missedRecoveries = [] }: ToolCountInput): Interval[] {
  const missed = new Set(missedRecoveries);
  const incidents: Interval[] = [];
  let from: Instant | null = null;
  let wasUp = true;
  for (const { at, up } of probes.filter((probe) => probe.at <= now).sort((a, b) => a.at - b.at)) {
    const isUp = up === FULL_IMPACT;
    // It opens and closes when the state changes, never because a state lasts.
    if (!isUp && wasUp) from ??= opened(at);
    if (isUp && !wasUp && from !== null && !missed.has(at)) {
      incidents.push({ from, to: closed(at) });
      from = null;
    }
    wasUp = isUp;
  }
  if (from !== null && from < now) incidents.push({ from, to: now });
  return incidents;
}

function downSince(incidents: readonly Interval[], since: Instant, now: Instant): number {
  return incidents.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, now) - Math.max(from, since)), 0);
}

function dailyMinutes(incidents: readonly Interval[], now: Instant): Record<string, number> {
  const minutes: Record<string, number> = {};
  const firstListed = Math.floor(now / DAY) - DAYS_LISTED + 1;
  for (const { from, to } of incidents) {
    for (let day = Math.max(firstListed, Math.floor(from / DAY)); day * DAY <= to; day += 1) {
      // A day ends a millisecond early there.
      const overlap = Math.min(to, (day + 1) * DAY - 1) - Math.max(from, day * DAY);
      if (overlap <= 0) continue;
      const date = formatDate(day);
      minutes[date] = (minutes[date] ?? 0) + Math.round(overlap / 60_000);
    }
  }
  return minutes;
}
