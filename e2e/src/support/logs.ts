type Update = [number: string, at: string, state: string, group: string, priority?: string];

const header = 'number,incident_state,sys_updated_at,opened_at,priority,assignment_group,resolved_at,closed_at';

/** A small ServiceNow event log: one row an update, times as `day/month/year hour:minute`. */
export function eventLog(updates: readonly Update[]): Buffer {
  const opened = new Map<string, string>();
  const rows = updates.map(([number, at, state, group, priority = '3 - Moderate']) => {
    if (!opened.has(number)) opened.set(number, at);
    return [number, state, at, opened.get(number), priority, group, '?', '?'].join(',');
  });
  return Buffer.from([header, ...rows, ''].join('\n'));
}

export const csv = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer });
