import { DomainError } from '../errors.js';
import { formatDate, parseDate } from '../time/local-date.js';

export const roundStates = ['planned', 'open', 'closed', 'published'] as const;
export type RoundState = (typeof roundStates)[number];

export const roundActions = ['open', 'remind', 'close', 'publish'] as const;
export type RoundAction = (typeof roundActions)[number];

const moves: Readonly<Record<RoundState, Partial<Record<RoundAction, RoundState>>>> = {
  planned: { open: 'open' },
  open: { remind: 'open', close: 'closed' },
  closed: { publish: 'published' },
  published: {},
};

/** What may be done with a round. Once closed it never opens again: a look before and one after would give the answers between away. */
export const roundActionsFrom = (state: RoundState): RoundAction[] => roundActions.filter((action) => moves[state][action] !== undefined);

/** @throws DomainError `not_from_here` */
export function nextRoundState(state: RoundState, action: RoundAction): RoundState {
  const next = moves[state][action];
  if (next === undefined) throw new DomainError('not_from_here', { state });
  return next;
}

/** Whether results may be read at all, and by the suppliers too. */
export const resultsReadable = (state: RoundState, by: 'buyer' | 'supplier'): boolean => state === 'published' || (state === 'closed' && by === 'buyer');

/** What a round needs done by the day (local dates): it opens on its first day, and closes the day after its last. */
export function roundDue({ state, startsOn, endsOn }: { state: RoundState; startsOn: string; endsOn: string }, today: string): 'open' | 'close' | null {
  if (state === 'planned') return startsOn <= today && today <= endsOn ? 'open' : null;
  return state === 'open' && endsOn < today ? 'close' : null;
}

/** The local dates on which those who have not answered are reminded: so many days before the last one, after the first. */
export function reminderDays({ startsOn, endsOn, remindDays }: { startsOn: string; endsOn: string; remindDays: readonly number[] }): string[] {
  const last = parseDate(endsOn);
  if (last === null) throw new DomainError('bad_date', { value: endsOn });
  return [...new Set(remindDays)]
    .map((days) => formatDate(last - days))
    .filter((day) => day > startsOn)
    .sort();
}
