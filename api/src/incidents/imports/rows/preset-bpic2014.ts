import type { ImportPreset } from './import-mapping.js';

/** Activities that change the state; every other one says nothing of it. */
const states = {
  '*': '',
  Open: 'new',
  Assignment: 'active',
  Reopen: 'active',
  'Pending vendor': 'awaiting_vendor',
  'External Vendor Assignment': 'awaiting_vendor',
  'External Vendor Reassignment': 'awaiting_vendor',
  Resolved: 'resolved',
  Closed: 'closed',
};

/** The activity log of the BPI Challenge 2014, alone or zipped together with its incidents' attributes. */
export const bpic2014: ImportPreset = {
  key: 'bpic2014',
  zone: 'Europe/Amsterdam',
  files: [
    {
      rows: 'event',
      columns: {
        externalId: 'incident_id',
        eventAt: ['data_stamp', 'datestamp'],
        kind: ['incident_activity_type', 'incidentactivity_type'],
        state: ['incident_activity_type', 'incidentactivity_type'],
        group: 'assignment_group',
      },
      dateOrder: 'ymd',
      missing: ['NA'],
      values: { state: states },
    },
    {
      rows: 'attributes',
      columns: {
        externalId: 'incident_id',
        openedAt: 'open_time',
        resolvedAt: 'resolved_time',
        closedAt: 'close_time',
        priority: 'priority',
        category: 'category',
        subcategory: ['ci_type_aff', 'ci_type_(aff)'],
      },
      dateOrder: 'ymd',
      missing: ['NA'],
    },
  ],
};
