/** Everything that somebody has to do by a day, whatever register it stands in. */
export const dueKinds = [
  'breach',
  'dispute',
  'action',
  'commitment',
  'challenge',
  'proposal',
  'evaluation',
  'pilot',
  'benefit',
  'report',
  'claim',
  'notice',
  'contract_end',
  'risk',
  'obligation',
  'requirement',
  'certificate',
  'agreement',
  'change_request',
  'order',
  'sourcing',
  'assessment',
  'survey',
] as const;
export type DueKind = (typeof dueKinds)[number];

/** Local dates (`YYYY-MM-DD`): a thing is late from the day after the one it was due on. */
export const isLate = (dueOn: string, today: string): boolean => dueOn < today;

interface Sortable {
  readonly dueOn: string;
  readonly kind: DueKind;
  readonly sourceId: string;
}

/** The earliest first; what is due the same day as the kinds stand above, and by id. */
export function byDueDay<T extends Sortable>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => {
    if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
    return dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind) || (a.sourceId < b.sourceId ? -1 : 1);
  });
}
