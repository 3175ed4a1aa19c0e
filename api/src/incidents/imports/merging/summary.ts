import { hash } from 'node:crypto';
import type { HistoryStore } from './history-store.js';

/** What an incident is in the end, by its whole history. Times are epoch ms, NaN for none. */
export interface Summary {
  incident: number;
  events: Int32Array;
  openedAt: number;
  acknowledgedAt: number;
  resolvedAt: number;
  closedAt: number;
  stoppedAt: number;
  state: string;
  priority: number;
  reportedInTime: number;
  contentHash: Buffer;
}

const isOver = (state: string | null) => state === 'resolved' || state === 'closed';

/**
 * Reads an incident's events in their order. Where the source has no times of its own for it, the end is the
 * beginning of the last time it stood resolved or closed.
 */
export function summarise(store: HistoryStore, incident: number, events: Int32Array): Summary {
  const attributes = store.attributes[incident];
  let { openedAt, acknowledgedAt, resolvedAt, closedAt } = attributes ?? noTimes;
  let [derivedResolved, derivedClosed, derivedAcknowledged] = [NaN, NaN, NaN];
  let [state, priority, reportedInTime] = ['new', 0, -1];
  let content = '';
  for (const event of events) {
    const at = store.at.at(event);
    const now = store.states.text(store.state.at(event));
    if (now !== null && now !== 'unknown') {
      if (!isOver(now)) [derivedResolved, derivedClosed] = [NaN, NaN];
      else if (now === 'resolved' && Number.isNaN(derivedResolved)) derivedResolved = at;
      else if (now === 'closed' && Number.isNaN(derivedClosed)) derivedClosed = at;
    }
    if (now !== null) {
      state = now;
      if (now !== 'new' && Number.isNaN(derivedAcknowledged)) derivedAcknowledged = at;
    }
    priority = store.priority.at(event) || priority;
    const reported = store.reported.at(event);
    if (reported >= 0) reportedInTime = reported;
    content += `${at},${now},${store.kinds.text(store.kind.at(event))},${store.priority.at(event)},${reported},${store.groups.text(store.group.at(event))}\n`;
  }
  state = store.finalStates.get(incident) ?? state;
  priority = attributes?.priority || priority;
  if (Number.isNaN(openedAt)) openedAt = store.at.at(events[0] ?? 0);
  if (Number.isNaN(acknowledgedAt)) acknowledgedAt = derivedAcknowledged;
  if (Number.isNaN(resolvedAt) && Number.isNaN(closedAt)) {
    resolvedAt = Math.max(derivedResolved, openedAt);
    closedAt = Math.max(derivedClosed, openedAt);
  }
  const stoppedAt = Number.isNaN(resolvedAt) ? closedAt : resolvedAt;
  content += `${openedAt},${acknowledgedAt},${resolvedAt},${closedAt},${state},${priority},${attributes?.title ?? store.externalIds[incident]},${attributes?.category}`;
  const contentHash = hash('sha256', content, 'buffer');
  return {
    incident,
    events,
    openedAt,
    acknowledgedAt,
    resolvedAt,
    closedAt,
    stoppedAt,
    state,
    priority,
    reportedInTime,
    contentHash,
  };
}

const noTimes = { openedAt: NaN, acknowledgedAt: NaN, resolvedAt: NaN, closedAt: NaN };
