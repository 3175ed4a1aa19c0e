import type { IncidentEvent, IncidentHistory } from '@samsyn/domain/incidents/incident-history';
import type { Acceptance, IncidentStep, StepKind } from '@samsyn/domain/incidents/incident-step';
import { eventsOfSteps } from '@samsyn/domain/incidents/step-history';

/** An incident as stored; times are epoch ms. */
export interface StoredIncident {
  openedAt: number;
  acknowledgedAt: number | null;
  stoppedAt: number | null;
  /** Of the incident as a whole, for sources whose reports do not tell it. */
  priority: number | null;
}

/** What was reported at `at`; null says nothing of the state or priority, but for the group that nobody held it. */
export interface StoredEvent {
  at: number;
  state: string | null;
  priority: number | null;
  groupName: string | null;
  supplierId: string | null;
  towerId: string | null;
  pauseReason: string | null;
  /** What a step of a live incident is; null for a report. */
  step: { sequence: number; kind: StepKind; acceptance: Acceptance } | null;
}

export const isRestored = (state: string | null) => state === 'resolved' || state === 'closed';

/** The domain's history of a stored incident: of its steps where it is live, else of what was reported. */
export function historyOf(incident: StoredIncident, events: readonly StoredEvent[]): IncidentHistory {
  const steps = events.flatMap(stepOf);
  if (steps.length === 0) return historyOfReports(incident, events);
  return { openedAt: incident.openedAt, events: eventsOfSteps(steps) };
}

function stepOf({ step, ...event }: StoredEvent): IncidentStep[] {
  if (step === null) return [];
  const { at, groupName: group, supplierId, towerId, priority, pauseReason } = event;
  // Of no effect on what happened: who said it, and when.
  const recorded = { recordedAt: at, bySupplierId: null };
  return [{ ...step, ...recorded, at, group, supplierId, towerId, priority, pauseReason }];
}

/**
 * The history of an imported incident (R5, R7, R8), events in their stored order. Reports repeat the whole
 * state each time; only what changed is an event, and a report in which nothing changed says that somebody worked on it
 * (R21). Imported and recorded by the buyer, all of it counts. The stop is the one stored; an earlier restoration counts
 * only if the incident was worked on again before it.
 */
function historyOfReports(incident: StoredIncident, reports: readonly StoredEvent[]): IncidentHistory {
  const { openedAt, acknowledgedAt, stoppedAt } = incident;
  const events: IncidentEvent[] = [{ kind: 'opened', at: openedAt }];
  let holder: StoredEvent | undefined;
  let [state, priority, pausedAt, pauseReason]: [string | null, number | null, number, string | null] = [
    null,
    null,
    NaN,
    null,
  ];
  let restoredAt = NaN;
  const endPause = (to: number | null) => {
    if (pauseReason !== null)
      events.push({ kind: 'pause', at: pausedAt, to, reason: pauseReason, accepted: true });
    pauseReason = null;
  };
  for (const report of reports) {
    const { at } = report;
    const before = events.length;
    if (
      holder?.groupName !== report.groupName ||
      holder.supplierId !== report.supplierId ||
      holder.towerId !== report.towerId
    ) {
      holder = report;
      events.push({
        kind: 'assigned',
        at,
        group: report.groupName,
        supplierId: report.supplierId,
        towerId: report.towerId,
      });
    }
    if (report.priority !== null && report.priority !== priority) {
      priority = report.priority;
      events.push({ kind: 'priority', at, priority, accepted: true });
    }
    if (report.state === null || report.state === 'unknown' || report.state === state) {
      if (events.length === before) events.push({ kind: 'worked', at });
      continue;
    }
    const wasRestored = isRestored(state);
    state = report.state;
    events.push({ kind: 'state', at, state });
    if (pauseReason !== report.pauseReason) {
      endPause(at);
      [pausedAt, pauseReason] = [at, report.pauseReason];
    }
    if (isRestored(state)) restoredAt = wasRestored ? restoredAt : at;
    else if (wasRestored && (stoppedAt === null || at < stoppedAt)) {
      events.push({ kind: 'resolved', at: restoredAt, accepted: true }, { kind: 'reopened', at });
    }
  }
  if (priority === null && incident.priority !== null) {
    events.push({ kind: 'priority', at: openedAt, priority: incident.priority, accepted: true });
  }
  endPause(stoppedAt === null ? null : Math.max(stoppedAt, pausedAt));
  if (acknowledgedAt !== null) events.push({ kind: 'acknowledged', at: acknowledgedAt, supplierId: null });
  if (stoppedAt !== null) events.push({ kind: 'resolved', at: stoppedAt, accepted: true });
  return { openedAt, events: events.sort((a, b) => a.at - b.at) };
}
