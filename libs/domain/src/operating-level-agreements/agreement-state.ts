/** A draft is the buyer's alone; once agreed, both suppliers see it. */
export const agreementStates = ['draft', 'agreed'] as const;
export type AgreementState = (typeof agreementStates)[number];

export const agreementStandings = ['draft', 'upcoming', 'in_force', 'ended'] as const;
export type AgreementStanding = (typeof agreementStandings)[number];

interface Dated {
  readonly state: AgreementState;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** How an agreement stands on a local date; dates are `YYYY-MM-DD`, the last one included. */
export function standingOf({ state, startsOn, endsOn }: Dated, today: string): AgreementStanding {
  if (state === 'draft') return 'draft';
  if (today < startsOn) return 'upcoming';
  return endsOn !== null && endsOn < today ? 'ended' : 'in_force';
}

/** What bears upon no figure and may change at any time. */
const wording: ReadonlySet<string> = new Set(['number', 'title', 'agreedText', 'illustrative']);

/**
 * R25: which of the changed fields would rewrite what has been agreed and measured. Nothing of a draft does. Of an
 * agreement the wording may change, and its end as long as both ends lie in the month of `today` or later.
 */
export function rewrittenFields(before: Dated, after: Dated, changed: readonly string[], today: string): string[] {
  if (before.state === 'draft') return [];
  const month = `${today.slice(0, 7)}-01`;
  const endLiesAhead = [before, after].every(({ endsOn }) => endsOn === null || endsOn >= month);
  return changed.filter((field) => !wording.has(field) && !(field === 'endsOn' && endLiesAhead));
}

/** Whether it may be taken away altogether: what has been in force is ended instead. */
export const removable = (agreement: Dated, today: string): boolean =>
  ['draft', 'upcoming'].includes(standingOf(agreement, today));
