import type { ImportPreset } from './import-mapping.js';

const states = {
  New: 'new',
  Active: 'active',
  'In Progress': 'active',
  'On Hold': 'on_hold',
  'Awaiting User Info': 'awaiting_user',
  'Awaiting Vendor': 'awaiting_vendor',
  'Awaiting Problem': 'awaiting_problem',
  'Awaiting Evidence': 'awaiting_evidence',
  Resolved: 'resolved',
  Closed: 'closed',
  Canceled: 'closed',
  // The choice numbers of the table, where an export shows values instead of labels.
  '1': 'new',
  '2': 'active',
  '3': 'on_hold',
  '6': 'resolved',
  '7': 'closed',
  '8': 'closed',
  '-100': 'unknown',
};

/**
 * One row an update of an incident, as in the UCI event log, whose copies differ: in one the prefixes of the
 * values are cut off, a column name is misspelt and `category` stands for the subcategory too.
 */
export const serviceNowEventLog: ImportPreset = {
  key: 'servicenow-event-log',
  zone: 'Europe/Stockholm',
  files: [
    {
      rows: 'event',
      columns: {
        externalId: 'number',
        eventAt: 'sys_updated_at',
        openedAt: 'opened_at',
        resolvedAt: 'resolved_at',
        closedAt: 'closed_at',
        state: ['incident_state', 'ident_state', 'state'],
        priority: 'priority',
        group: 'assignment_group',
        reportedInTime: 'made_sla',
        category: 'category',
        subcategory: ['subcategory', 'category#2'],
      },
      dateOrder: 'dmy',
      missing: ['?'],
      values: { state: states },
      prefixes: { externalId: 'INC', group: 'Group ', category: 'Category ', subcategory: 'Subcategory ' },
    },
  ],
};

/** The incident table as its list exports it, by column names or by labels. */
export const serviceNowIncidentTable: ImportPreset = {
  key: 'servicenow-incident-table',
  zone: 'Europe/Stockholm',
  files: [
    {
      rows: 'incident',
      columns: {
        externalId: 'number',
        openedAt: ['opened_at', 'opened'],
        acknowledgedAt: ['work_start', 'acknowledged_at', 'actual_start'],
        resolvedAt: ['resolved_at', 'resolved'],
        closedAt: ['closed_at', 'closed'],
        state: ['incident_state', 'state'],
        priority: 'priority',
        group: 'assignment_group',
        reportedInTime: 'made_sla',
        title: 'short_description',
        category: 'category',
        subcategory: 'subcategory',
      },
      dateOrder: 'ymd',
      missing: ['(empty)'],
      values: { state: states },
    },
  ],
};
