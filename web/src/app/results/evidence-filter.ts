export const outcomeFilters = ['missed', 'met', 'running', 'all'] as const;
export type OutcomeFilter = (typeof outcomeFilters)[number];

/** What the address asks for; without it the missed ones, where there are any. */
export function filterOf(asked: string | undefined, missed: number): OutcomeFilter {
  const known = outcomeFilters.find((each) => each === asked);
  return known ?? (missed > 0 ? 'missed' : 'all');
}
