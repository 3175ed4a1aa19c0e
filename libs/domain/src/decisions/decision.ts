/** What waits for somebody of the organisation to decide, in the order in which equally near ones are shown. */
export const decisionKinds = [
  'termination_right',
  'escalation',
  'credit_to_claim',
  'credit_disputed',
  'credit_to_settle',
  'report_disputed',
  'objection',
  'report_escalated',
  'restatement_proposed',
  'month_to_close',
  'notice_date',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export interface Dated {
  readonly kind: DecisionKind;
  readonly id: string;
  /** The last local date `YYYY-MM-DD`; `null` without a deadline. */
  readonly dueOn: string | null;
}

/** Decisions by deadline, the nearest first and those without one last; then by kind and id. */
export function byDeadline<T extends Dated>(decisions: readonly T[]): T[] {
  const place = ({ kind }: Dated): number => decisionKinds.indexOf(kind);
  const day = ({ dueOn }: Dated): string => dueOn ?? '9999-12-31';
  return [...decisions].sort((a, b) => {
    if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
    return place(a) - place(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  });
}
