export const challengeStates = ['draft', 'published', 'closed'] as const;
export type ChallengeState = (typeof challengeStates)[number];

export interface ChallengeDates {
  readonly state: ChallengeState;
  /** Local dates, both included. */
  readonly fromOn: string;
  readonly toOn: string;
}

/** R26: whether a challenge takes proposals on a local date. */
export const takesProposals = ({ state, fromOn, toOn }: ChallengeDates, today: string): boolean =>
  state === 'published' && fromOn <= today && today <= toOn;

/** R26: a draft is published, what is published is closed, and what is closed may be opened again. */
export const mayBecome = (from: ChallengeState, to: ChallengeState): boolean =>
  (to === 'published' && from !== 'published') || (to === 'closed' && from === 'published');
