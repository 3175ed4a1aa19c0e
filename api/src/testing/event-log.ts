/** One row of a ServiceNow event log; what is left out has a usual value. */
export interface LogRow {
  number?: string;
  state?: string;
  updated?: string;
  opened?: string;
  resolved?: string;
  closed?: string;
  group?: string;
  priority?: string;
  madeSla?: string;
  category?: string;
  subcategory?: string;
}

export const eventLogHeader =
  'number,incident_state,made_sla,opened_at,sys_updated_at,category,subcategory,priority,assignment_group,resolved_at,closed_at';

/** An event log as CSV, in the values of the original file. */
export function eventLog(rows: LogRow[], header = eventLogHeader): Buffer {
  const lines = rows.map((row) =>
    [
      row.number ?? 'INC0000001',
      row.state ?? 'New',
      row.madeSla ?? 'true',
      row.opened ?? '1/3/2016 08:00',
      row.updated ?? '1/3/2016 08:05',
      row.category ?? 'Category 55',
      row.subcategory ?? 'Subcategory 170',
      row.priority ?? '3 - Moderate',
      row.group ?? 'Group 56',
      row.resolved ?? '?',
      row.closed ?? '5/3/2016 12:00',
    ].join(','),
  );
  return Buffer.from([header, ...lines, ''].join('\n'));
}
