export const minutesAnswers = ['approved', 'objected'] as const;
export type MinutesAnswer = (typeof minutesAnswers)[number];

/** How minutes became approved: by everybody who was there, or by the silence of some until the term was out. */
export const approvalWays = ['all', 'silence'] as const;
export type ApprovalWay = (typeof approvalWays)[number];

interface Minutes {
  /** Those who were there. */
  readonly attended: readonly string[];
  readonly answers: readonly { readonly userId: string; readonly answer: MinutesAnswer }[];
  /** The last local day to answer on. */
  readonly answerBy: string;
  /** The organisation's local date. */
  readonly today: string;
}

export interface MinutesStanding {
  readonly standing: 'waiting' | 'objected' | 'approved';
  readonly way: ApprovalWay | null;
  /** Who was there and has not answered. */
  readonly waitingFor: readonly string[];
}

/** Minutes are approved once all who attended have said so, or their term is out with nobody objecting; one objection holds them. */
export function standingOfMinutes({ attended, answers, answerBy, today }: Minutes): MinutesStanding {
  const own = new Map(answers.map(({ userId, answer }) => [userId, answer]));
  const waitingFor = attended.filter((userId) => !own.has(userId));
  if (answers.some(({ answer }) => answer === 'objected')) return { standing: 'objected', way: null, waitingFor };
  if (attended.length > 0 && waitingFor.length === 0) return { standing: 'approved', way: 'all', waitingFor };
  if (today > answerBy) return { standing: 'approved', way: 'silence', waitingFor };
  return { standing: 'waiting', way: null, waitingFor };
}
