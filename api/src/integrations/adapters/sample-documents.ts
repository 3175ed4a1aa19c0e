import type { PlainMapping } from './plain-json.js';
import type { IntegrationKind } from './read-document.js';

/** Documents in the tools' public formats, written for people to look at and for the suites; nothing in them has happened. */
export const statusIncident = (changes: object = {}) => ({
  meta: { unsubscribe: 'https://status.example/unsubscribe', documentation: 'https://status.example/docs' },
  page: { id: 'j2mfxwj97wnj', status_indicator: 'minor', status_description: 'Partial outage' },
  incident: {
    ...{ id: 'p31zjtct2jer', name: 'Slow sign-in', status: 'investigating', impact: 'minor', backfilled: false },
    ...{ created_at: '2026-11-28T10:02:00.000Z', started_at: '2026-11-28T10:00:00.000Z', resolved_at: null },
    ...{ updated_at: '2026-11-28T10:05:00.000Z', monitoring_at: null, shortlink: 'https://stspg.example/abc' },
    components: [{ id: 'k7730b5v92bv', name: 'Sign-in', status: 'degraded_performance' }],
    incident_updates: [{ id: 'drfcwbnpxnr6', status: 'investigating', body: 'We are looking into it.' }],
    ...changes,
  },
});

export const alertGroup = (firstStatus: 'firing' | 'resolved' = 'firing') => ({
  ...{ version: '4', groupKey: '{}:{alertname="Down"}', truncatedAlerts: 0, status: 'firing', receiver: 'samsyn' },
  ...{ groupLabels: { alertname: 'Down' }, commonLabels: {}, commonAnnotations: {}, externalURL: 'http://alertmanager.example' },
  alerts: [
    {
      status: firstStatus,
      labels: { alertname: 'Down', instance: 'web-1', severity: 'critical' },
      annotations: { summary: 'The portal does not answer' },
      ...{ startsAt: '2026-11-28T10:00:00.123456789Z', generatorURL: 'http://prometheus.example/graph', fingerprint: 'b3f1c2d4' },
      endsAt: firstStatus === 'firing' ? '0001-01-01T00:00:00Z' : '2026-11-28T10:30:00Z',
    },
    {
      status: 'resolved',
      labels: { alertname: 'Slow', severity: 'minor' },
      annotations: {},
      ...{ startsAt: '2026-11-28T09:00:00Z', endsAt: '2026-11-28T09:30:00Z', fingerprint: 'aa00bb11' },
    },
  ],
});

export const incidentRows = {
  result: [
    {
      ...{ number: 'INC0010001', sys_id: '9c573169c611228700193229fff72400', state: '2', priority: '2' },
      ...{ opened_at: '2026-11-28 10:00:00', sys_updated_on: '2026-11-28 10:05:00', resolved_at: '', closed_at: '' },
      ...{ short_description: 'No network', category: 'network', assignment_group: { display_value: 'Network', link: 'https://x.example' } },
    },
    {
      number: { display_value: 'INC0010002', value: 'INC0010002' },
      state: { display_value: 'Resolved', value: '6' },
      priority: { display_value: '3 - Moderate', value: '3' },
      opened_at: { display_value: '2026-11-28 12:30:00', value: '2026-11-28 11:30:00' },
      sys_updated_on: { display_value: '2026-11-28 13:00:00', value: '2026-11-28 12:00:00' },
      resolved_at: { display_value: '2026-11-28 12:59:00', value: '2026-11-28 11:59:00' },
      assignment_group: { display_value: 'Network', value: '287ebd7da9fe198100f92cc8d1d2154e' },
      short_description: { display_value: 'Slow', value: 'Slow' },
    },
  ],
};

/** Changes of the first of these incidents: who held it, and what state it was in. */
export const auditRows = {
  result: [
    change('assignment_group', '5f721d93c0a8010e00f62a2d0ca2db1a', '287ebd7da9fe198100f92cc8d1d2154e', '10:20:00'),
    change('state', '1', '2', '10:21:00'),
    change('short_description', 'No net', 'No network', '10:22:00'),
    change('priority', '3', '2', '10:25:00'),
    change('assignment_group', '287ebd7da9fe198100f92cc8d1d2154e', '', '10:40:00'),
  ],
};
function change(fieldname: string, oldvalue: string, newvalue: string, time: string) {
  const incident = { display_value: 'Incident: INC0010001', value: '9c573169c611228700193229fff72400' };
  return { tablename: 'incident', fieldname, documentkey: incident, oldvalue, newvalue, sys_created_on: `2026-11-28 ${time}`, user: 'olle' };
}

export const plainEvents = {
  data: {
    events: [
      { ref: 'A-17', text: 'Printing does not work', grade: 'minor', time: { start: '2026-11-28T10:00:00Z', end: '2026-11-28T10:40:00Z' } },
      { ref: 'A-18', text: 'No sign-in', grade: 'critical', time: { start: '2026-11-28T11:15:00Z' } },
    ],
  },
};
export const plainMapping: PlainMapping = {
  ...{ fact: 'outage', list: 'data.events' },
  fields: { externalId: 'ref', title: 'text', from: 'time.start', to: 'time.end', impact: 'grade' },
};

/** What each tool's messages look like; the adapters' own suite reads every one of them. */
export const samples: readonly { kind: IntegrationKind; document: object; mapping: PlainMapping | null }[] = [
  { kind: 'statuspage', document: statusIncident(), mapping: null },
  { kind: 'alertmanager', document: alertGroup(), mapping: null },
  { kind: 'servicenow', document: incidentRows, mapping: null },
  { kind: 'json', document: plainEvents, mapping: plainMapping },
];
