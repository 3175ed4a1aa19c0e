import type { Change } from '../../platform/realtime/change.js';

/** What endpoints may ask for. */
export const eventTypes = [
  'incident.created',
  'incident.step',
  'incident.imported',
  'outage.recorded',
  'outage.changed',
  'maintenance.recorded',
  'maintenance.changed',
  'result.changed',
  'credit.reckoned',
  'credit.step',
  'major_incident.changed',
] as const;
export type EventType = (typeof eventTypes)[number];

/** Sent when somebody tries an endpoint; nobody asks for it. */
export const testEvent = 'webhook.test';

const byKind: Readonly<Record<string, EventType>> = {
  'incidents created': 'incident.created',
  'incidents step_taken': 'incident.step',
  'incidents step_decided': 'incident.step',
  'incidents imported': 'incident.imported',
  'outages created': 'outage.recorded',
  'outages imported': 'outage.recorded',
  'outages updated': 'outage.changed',
  'outages deleted': 'outage.changed',
  'maintenance-windows created': 'maintenance.recorded',
  'maintenance-windows imported': 'maintenance.recorded',
  'maintenance-windows updated': 'maintenance.changed',
  'maintenance-windows deleted': 'maintenance.changed',
  'results measured': 'result.changed',
  'credits reckoned': 'credit.reckoned',
};

/** What a change is told outside as; null for what is told to nobody. */
export function eventTypeOf({ topic, kind }: Pick<Change, 'topic' | 'kind'>): EventType | null {
  if (topic === 'credits' && kind.startsWith('credit_')) return 'credit.step';
  return topic === 'major-incidents' ? 'major_incident.changed' : (byKind[`${topic} ${kind}`] ?? null);
}
