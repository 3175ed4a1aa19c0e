import type { IncidentEvent } from '../incidents/incident-history.js';
import { timelineOf } from '../incidents/incident-timeline.js';
import { supplierClocks } from '../incidents/supplier-clock.js';
import { evaluateIncident } from '../service-levels/outcome.js';
import { compileServiceLevel, plainTerms } from '../service-levels/service-level.js';
import { parseInstant, SECOND, type Instant } from '../time/instant.js';
import { calendarOf } from './vector-calendar.js';
import { listOf, numberOf, recordOf, textOf, type Operation, type VectorCase } from './vector-case.js';

const supplierId = 'supplier';
const waiting = 'awaiting_user';

/** A reply acknowledges and then waits for the user, until the case is taken up again. */
function eventsOf(vector: VectorCase, start: Instant): IncidentEvent[] {
  const told = listOf(vector['events'], 'events').map((value) => {
    const event = recordOf(value, 'events');
    return { at: parseInstant(textOf(event['at'], 'at')), event: textOf(event['event'], 'event') };
  });
  const assigned: IncidentEvent = { kind: 'assigned', at: start, group: supplierId, supplierId, towerId: null };
  const rest = told.flatMap(({ at, event }, index): IncidentEvent[] => {
    if (event === 'resolved') return [{ kind: 'resolved', at, accepted: true }];
    if (event !== 'replied') return [];
    const to = told.slice(index + 1).find((later) => later.event === 'reopened')?.at ?? null;
    return [
      { kind: 'acknowledged', at, supplierId },
      { kind: 'pause', at, to, reason: waiting, accepted: true },
    ];
  });
  return [assigned, ...rest];
}

/** R4, R5: where two promises on one incident stand together. */
const status: Operation = (vector) => {
  const start = parseInstant(textOf(vector['start'], 'start'));
  const now = parseInstant(textOf(vector['at'], 'at'));
  const timeline = timelineOf({ openedAt: start, events: eventsOf(vector, start) }, now);
  const [clock] = supplierClocks(timeline);
  const outcomeOf = (metric: 'response' | 'resolution', field: string) => {
    const level = compileServiceLevel(
      {
        ...plainTerms,
        id: metric,
        metric,
        priority: null,
        targetMs: numberOf(vector[field], field) * SECOND,
        expectedTarget: '100',
        minimumTarget: '0',
        minimumVolume: 0,
        countsFor: 'every_holder',
        allowedPauseReasons: metric === 'resolution' ? [waiting] : [],
        effectiveFrom: '2000-01-01',
        effectiveTo: null,
        weight: '1',
      },
      calendarOf(vector),
    );
    const outcome = clock && evaluateIncident(level, timeline, clock);
    return outcome?.outcome === 'not_applicable' ? undefined : outcome;
  };
  const response = outcomeOf('response', 'response_seconds');
  const resolution = outcomeOf('resolution', 'resolution_seconds');
  const paused = timeline.pauses.some(({ from, to }) => from <= now && to >= now && timeline.restoredAt === null);
  const actual = (() => {
    if (response?.overdue || resolution?.overdue) return 'Failed';
    if (timeline.restoredAt !== null) return 'Fulfilled';
    if (paused && timeline.events.every((event) => event.kind !== 'pause' || event.to === null)) return 'Paused';
    return response?.stoppedAt == null ? 'First Response Due' : 'Resolution Due';
  })();
  return { expected: vector['expected_status'], actual };
};

/** What each `op` about an incident means in terms of the library (R4, R5, R8). */
export const incidentOperations: Readonly<Record<string, Operation>> = { status };
