import { handOffs, type HandOff } from '@samsyn/domain/incidents/hand-off-list';
import { handOffLedger, type HandOffLedger } from '@samsyn/domain/incidents/hand-offs';
import { type CalendarOf, type Holding, holdings, serviceTime } from '@samsyn/domain/incidents/holdings';
import type { IncidentHistory } from '@samsyn/domain/incidents/incident-history';
import { type IncidentTimeline, priorityAt, timelineOf } from '@samsyn/domain/incidents/incident-timeline';
import { serviceCalendarOf } from '@samsyn/domain/incidents/service-calendar-of';
import { periodOf } from '@samsyn/domain/time/period';
import type { LevelCatalogue } from '../results/level-catalogue.js';

export interface RecordedHandOff extends HandOff {
  /** The local month. */
  period: string;
  /** Null where no calendar is agreed. */
  heldServiceMs: number | null;
}

/** All that the hand-off ledger keeps of one incident (R21). */
export interface HandOffRecord {
  incidentId: string;
  /** The one it ended with, or has now. */
  priority: number | null;
  ledger: HandOffLedger;
  handOffs: RecordedHandOff[];
  holdings: Holding[];
}

/**
 * R21: reads one incident's history as known at `now` (epoch ms). Holding time is service time by the calendar of what
 * the holder promises in its tower for the incident's priority, on the day the turn ended (R7).
 */
export function handOffRecord(
  { incidentId, history }: { incidentId: string; history: IncidentHistory },
  catalogue: LevelCatalogue,
  now: number,
): HandOffRecord {
  const timeline = timelineOf(history, now);
  const calendarOf = calendars(timeline, catalogue);
  return {
    incidentId,
    priority: priorityAt(timeline, timeline.end),
    ledger: handOffLedger(timeline),
    handOffs: handOffs(timeline).map((each) => ({
      ...each,
      period: periodOf(each.at, catalogue.zone),
      heldServiceMs: serviceTime(each.held, calendarOf),
    })),
    holdings: holdings(timeline, catalogue.zone, calendarOf),
  };
}

const calendars =
  (timeline: IncidentTimeline, catalogue: LevelCatalogue): CalendarOf =>
  ({ supplierId, towerId, to }) =>
    supplierId === null
      ? null
      : serviceCalendarOf(catalogue.forClock({ supplierId, towerId }), priorityAt(timeline, to), to);
