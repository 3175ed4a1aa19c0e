import { FULL_IMPACT } from '../service-levels/impact.js';
import { DAY, type Instant } from '../time/instant.js';
import { formatDate, parseDate } from '../time/local-date.js';
import { instantOnDay, localDate } from '../time/zone.js';

/** How a service is; the worst first. */
export const serviceStates = ['down', 'degraded', 'maintenance', 'operational'] as const;
export type ServiceState = (typeof serviceStates)[number];

/** Something that a service rests on hard was or is out of order, or is worked on by agreement. */
export interface Disturbance {
  readonly kind: 'outage' | 'maintenance';
  readonly from: Instant;
  /** `null` while it lasts. */
  readonly to: Instant | null;
  /** Of 10 000, of an outage. */
  readonly impact: number;
}

export interface ServiceStatus {
  readonly state: ServiceState;
  /** Since when; `null` where nothing of the days looked at ended or began. */
  readonly since: Instant | null;
  /** The worst of each local day, the oldest first, today last. */
  readonly days: readonly { readonly date: string; readonly state: ServiceState }[];
  /** What will be worked on, the nearest first. */
  readonly planned: readonly { readonly from: Instant; readonly to: Instant }[];
}

const stateOf = ({ kind, impact }: Disturbance): ServiceState =>
  kind === 'maintenance' ? 'maintenance' : impact >= FULL_IMPACT ? 'down' : impact > 0 ? 'degraded' : 'operational';

const worst = (states: readonly ServiceState[]): ServiceState => serviceStates.find((state) => states.includes(state)) ?? 'operational';

/** How a service is now, was on each of the last days, and what is planned. What begins later than now says nothing of now. */
export function serviceStatus(disturbances: readonly Disturbance[], now: Instant, zone: string, lastDays: number): ServiceStatus {
  const begun = disturbances.filter(({ from }) => from <= now);
  const lasts = (one: Disturbance, at: Instant) => one.from <= at && (one.to === null || one.to > at);
  const at = (moment: Instant) => worst(begun.filter((one) => lasts(one, moment)).map(stateOf));
  const state = at(now);
  // The state holds since the last edge before which it was another one.
  const edges = [...new Set(begun.flatMap(({ from, to }) => (to !== null && to <= now ? [from, to] : [from])))].toSorted((a, b) => b - a);
  const since = edges.find((edge) => at(edge) === state && at(edge - 1) !== state) ?? null;
  const today = parseDate(localDate(now, zone)) ?? Math.floor(now / DAY);
  const days = Array.from({ length: lastDays }, (_, index) => {
    const day = today - lastDays + 1 + index;
    const [from, to] = [instantOnDay(day, 0, zone), Math.min(instantOnDay(day + 1, 0, zone), now + 1)];
    return { date: formatDate(day), state: worst(begun.filter((one) => one.from < to && (one.to ?? Infinity) > from).map(stateOf)) };
  });
  const planned = disturbances
    .flatMap(({ kind, from, to }) => (kind === 'maintenance' && from > now && to !== null ? [{ from, to }] : []))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  return { state, since, days, planned };
}
