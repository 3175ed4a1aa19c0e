/**
 * One thing that happened to an incident at `at` (epoch ms). What a supplier can gain from (pauses,
 * priorities, resolved times) carries `accepted` and is without effect until the buyer has accepted it (R5).
 */
export type IncidentEvent =
  | { readonly kind: 'opened'; readonly at: number }
  | {
      readonly kind: 'assigned';
      readonly at: number;
      /** `null`: nobody knows which group; unowned time, never a hand-off. */
      readonly group: string | null;
      readonly supplierId: string | null;
      readonly towerId: string | null;
    }
  | { readonly kind: 'priority'; readonly at: number; readonly priority: number; readonly accepted: boolean }
  | { readonly kind: 'state'; readonly at: number; readonly state: string }
  /** `supplierId` `null`: the source does not say who acknowledged. */
  | { readonly kind: 'acknowledged'; readonly at: number; readonly supplierId: string | null }
  | {
      readonly kind: 'pause';
      /** Start of the pause. */
      readonly at: number;
      /** `null`: still open, runs to now. */
      readonly to: number | null;
      readonly reason: string;
      readonly accepted: boolean;
    }
  /** Something was done that changed neither who holds it nor its state; the source says no more (R21). */
  | { readonly kind: 'worked'; readonly at: number }
  | { readonly kind: 'resolved'; readonly at: number; readonly accepted: boolean }
  | { readonly kind: 'reopened'; readonly at: number }
  | { readonly kind: 'closed'; readonly at: number };

/** R7: everything that happened; what happened in the same millisecond stands in the order it was logged. */
export interface IncidentHistory {
  readonly openedAt: number;
  readonly events: readonly IncidentEvent[];
}

/** The events known at `now` (epoch ms) by time, those of the same instant in their given order. */
export function eventsUntil(history: IncidentHistory, now: number): readonly IncidentEvent[] {
  const { events } = history;
  const last = events.at(-1);
  const ordered = events.every((event, index) => index === 0 || (events[index - 1]?.at ?? 0) <= event.at);
  if (ordered && (last === undefined || last.at <= now)) return events;
  return events.filter((event) => event.at <= now).sort((a, b) => a.at - b.at);
}
