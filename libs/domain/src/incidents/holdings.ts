import type { CompiledCalendar } from '../time/compiled-calendar.js';
import { elapsed } from '../time/elapsed.js';
import type { Interval } from '../time/interval.js';
import { periodInterval, periodOf, type PeriodKey } from '../time/period.js';
import { heldStretches } from './held-stretches.js';
import type { IncidentTimeline } from './incident-timeline.js';
import type { LeadAssignment } from './lead-assignments.js';

/** What one calendar month of an incident's wall time went to. */
export interface Holding {
  readonly period: PeriodKey;
  readonly kind: 'held' | 'unowned' | 'stood_resolved';
  /** Of held time only. */
  readonly supplierId: string | null;
  readonly towerId: string | null;
  readonly wallMs: number;
  /** `null` where no calendar is agreed, and of time that nobody held. */
  readonly serviceMs: number | null;
}

/** The calendar in which a lead's holding time counts, or `null` where none is agreed. */
export type CalendarOf = (lead: LeadAssignment) => CompiledCalendar | null;

/** R3: service ms of what was held; `null` if any of it lies in no calendar. Pauses are holding time too. */
export function serviceTime(stretches: readonly LeadAssignment[], calendarOf: CalendarOf): number | null {
  let sum = 0;
  for (const stretch of stretches) {
    const calendar = calendarOf(stretch);
    if (calendar === null) return null;
    sum += elapsed(calendar, stretch.from, stretch.to);
  }
  return sum;
}

/**
 * R21: the wall time of an incident by month of `zone` and holder, in the order of time; all of them add up to the
 * time from its opening to its restoration or now.
 */
export function holdings(timeline: IncidentTimeline, zone: string, calendarOf: CalendarOf): Holding[] {
  const found = new Map<string, Holding>();
  const add = (part: Holding) => {
    const key = `${part.period} ${part.kind} ${part.supplierId} ${part.towerId} ${part.serviceMs === null}`;
    const known = found.get(key);
    const serviceMs = part.serviceMs === null ? null : part.serviceMs + (known?.serviceMs ?? 0);
    found.set(key, { ...part, wallMs: part.wallMs + (known?.wallMs ?? 0), serviceMs });
  };
  for (const stretch of heldStretches(timeline)) {
    const { supplierId, towerId } = stretch;
    const calendar = supplierId === null ? null : calendarOf(stretch);
    for (const { period, from, to } of byMonth(stretch, zone)) {
      const serviceMs = calendar && elapsed(calendar, from, to);
      add({ period, kind: supplierId === null ? 'unowned' : 'held', supplierId, towerId, wallMs: to - from, serviceMs });
    }
  }
  for (const stood of timeline.stoodResolved) {
    for (const { period, from, to } of byMonth(stood, zone))
      add({ period, kind: 'stood_resolved', supplierId: null, towerId: null, wallMs: to - from, serviceMs: null });
  }
  return [...found.values()];
}

function byMonth({ from, to }: Interval, zone: string): (Interval & { period: PeriodKey })[] {
  const parts: (Interval & { period: PeriodKey })[] = [];
  for (let at = from; at < to;) {
    const period = periodOf(at, zone);
    const end = Math.min(periodInterval(period, zone).to, to);
    parts.push({ period, from: at, to: end });
    at = end;
  }
  return parts;
}
