/** What becomes of a service: the buyer does it itself, buys it, or both have a part. */
export const sourcingChoices = ['kept', 'bought', 'shared'] as const;
export type SourcingChoice = (typeof sourcingChoices)[number];

/** What is weighed before it is decided; each graded 1 to 5. */
export const sourcingCriteria = ['strategic_weight', 'market_maturity', 'own_competence', 'cost', 'risk'] as const;
export type SourcingCriterion = (typeof sourcingCriteria)[number];

export const sourcingStandings = ['upcoming', 'current', 'superseded'] as const;
export type SourcingStanding = (typeof sourcingStandings)[number];

/** How each decision on a service stands on a local date: the newest that has come into force is the one that holds. */
export function standingsOf(effectiveFrom: readonly string[], today: string): Map<string, SourcingStanding> {
  const current = effectiveFrom.filter((day) => day <= today).sort().at(-1);
  const standing = (day: string): SourcingStanding => {
    if (day === current) return 'current';
    return day > today ? 'upcoming' : 'superseded';
  };
  return new Map(effectiveFrom.map((day) => [day, standing(day)]));
}
