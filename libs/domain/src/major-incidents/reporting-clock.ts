const hour = 3_600_000;

/** A legal duty to report, in hours of wall time from when the organisation became aware. */
export interface ReportingObligation {
  readonly name: string;
  readonly hours: number;
}

/** What an organisation begins with (NIS2, GDPR); it may agree on others. */
export const usualObligations: readonly ReportingObligation[] = [
  { name: 'Tidig varning', hours: 24 },
  { name: 'Incidentanmälan', hours: 72 },
];

export const reportingStates = ['running', 'overdue', 'in_time', 'late'] as const;
export type ReportingState = (typeof reportingStates)[number];

/** The last moment to report (epoch ms): these clocks run around the clock and are never paused. */
export const reportDueAt = (awareAt: number, hours: number): number => awareAt + hours * hour;

/** How an obligation stands. R4: reported at the very due time is in time. */
export function reportingState(dueAt: number, submittedAt: number | null, now: number): ReportingState {
  if (submittedAt !== null) return submittedAt <= dueAt ? 'in_time' : 'late';
  return now <= dueAt ? 'running' : 'overdue';
}
