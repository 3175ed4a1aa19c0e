/** What a column can mean, in the order the screen asks for it. */
export const mappedFields = [
  'externalId',
  'eventAt',
  'openedAt',
  'acknowledgedAt',
  'resolvedAt',
  'closedAt',
  'group',
  'priority',
  'state',
  'title',
  'category',
  'subcategory',
  'reportedInTime',
  'kind',
] as const;
export type MappedField = (typeof mappedFields)[number];
export type RowMeaning = 'incident' | 'event';

export function isRequired(field: MappedField, rows: RowMeaning): boolean {
  return field === 'externalId' || field === (rows === 'event' ? 'eventAt' : 'openedAt');
}

/** Whether the field holds a time. */
export const isDate = (field: MappedField): boolean => field.endsWith('At');

/** A row that is an incident has no time of its own and no kind of event. */
export function fieldsOf(rows: RowMeaning): readonly MappedField[] {
  return mappedFields.filter((field) => rows === 'event' || (field !== 'eventAt' && field !== 'kind'));
}

const usual: Record<MappedField, RegExp> = {
  externalId: /^(number|nummer|id|(incident|ticket|case|arende)_?(id|number|nr|nummer)?|arendenummer)$/,
  eventAt:
    /^(sys_updated_at|updated(_at)?|uppdaterad|timestamp|datestamp|data_?stamp|event_?(time|at)|handelsetid)$/,
  openedAt: /^(opened(_at)?|open_time|created(_at|_on)?|reported(_at)?|oppnad|skapad|anmald|registrerad)$/,
  acknowledgedAt: /^(acknowledged(_at)?|responded(_at)?|work_start|actual_start|paborjad|bekraftad)$/,
  resolvedAt: /^(resolved(_at|_time)?|solved(_at)?|lost|atgardad)$/,
  closedAt: /^(closed(_at)?|close_time|stangd|avslutad)$/,
  group: /^(assignment_group|group|team|queue|grupp|tilldelad_grupp|ko)$/,
  priority: /^(priority|prio|prioritet)$/,
  state: /^(incident_state|state|status|lage)$/,
  title: /^(short_description|title|summary|subject|rubrik|titel|beskrivning|kort_beskrivning)$/,
  category: /^(category|kategori)$/,
  subcategory: /^(subcategory|underkategori)$/,
  reportedInTime: /^(made_sla|sla_met|within_sla|inom_sla)$/,
  kind: /^(event|activity|activity_type|incident_?activity_type|handelse|aktivitet)$/,
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Which column is probably which field, by what exports usually call them; each column once. */
export function guessColumns(header: readonly string[]): Partial<Record<MappedField, string>> {
  const found: Partial<Record<MappedField, string>> = {};
  for (const field of mappedFields) {
    const taken = Object.values(found);
    const column = header.find((name) => usual[field].test(plain(name)) && !taken.includes(name));
    if (column !== undefined) found[field] = column;
  }
  return found;
}

/** The order in which dates like these are written; day first where nothing tells. */
export function guessDateOrder(samples: readonly string[]): 'ymd' | 'dmy' | 'mdy' {
  const parts = samples.map(
    (text) => /^\s*(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})/.exec(text)?.slice(1).map(Number) ?? [],
  );
  if (parts.some(([first = 0]) => first > 31)) return 'ymd';
  if (parts.some(([first = 0]) => first > 12)) return 'dmy';
  return parts.some(([, second = 0]) => second > 12) ? 'mdy' : 'dmy';
}
