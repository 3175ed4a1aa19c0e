import { DomainError } from '../errors.js';
import { formatDate, parseDate } from '../time/local-date.js';
import { type EscalationLevel, escalationLevels } from './board.js';

/** How many days late a thing is when it reaches each level. */
export type EscalationLadder = Readonly<Record<EscalationLevel, number>>;

/** What holds until an organisation has agreed on its own. */
export const usualLadder: EscalationLadder = { operational: 1, tactical: 10, strategic: 30 };

/** Whether each level comes after the one below it. */
export const isLadder = ({ operational, tactical, strategic }: EscalationLadder): boolean =>
  [operational, tactical, strategic].every((days) => Number.isInteger(days) && days >= 1 && days <= 3650) &&
  operational < tactical &&
  tactical < strategic;

export interface EscalationStanding {
  readonly level: EscalationLevel;
  /** Local date since which it stands there. */
  readonly since: string;
  /** Where it goes next, and when; null at the top. */
  readonly next: { readonly level: EscalationLevel; readonly on: string } | null;
}

/**
 * Where a thing stands that is late since a day: the highest level whose days are up; null before the first.
 * @throws DomainError `bad_date`
 */
export function standingOfEscalation(countedFrom: string, ladder: EscalationLadder, today: string): EscalationStanding | null {
  const on = (level: EscalationLevel): string => formatDate(dayOf(countedFrom) + ladder[level]);
  const reached = escalationLevels.filter((level) => on(level) <= today).at(-1);
  if (reached === undefined) return null;
  const next = escalationLevels[escalationLevels.indexOf(reached) + 1];
  return { level: reached, since: on(reached), next: next === undefined ? null : { level: next, on: on(next) } };
}

/**
 * The day to count from so that a thing stands at a level from today: for what somebody raises by hand.
 * @throws DomainError `bad_date`
 */
export const countedFromFor = (level: EscalationLevel, ladder: EscalationLadder, today: string): string =>
  formatDate(dayOf(today) - ladder[level]);

/** The next level up; null at the top. */
export const levelAbove = (level: EscalationLevel): EscalationLevel | null => escalationLevels[escalationLevels.indexOf(level) + 1] ?? null;

function dayOf(date: string): number {
  const day = parseDate(date);
  if (day === null) throw new DomainError('bad_date', { date });
  return day;
}
