import { DAY, type Instant } from '../time/instant.js';

/** Whose names an organisation keeps: its members, its suppliers' contacts, and those who have signed reports. */
export const personKinds = ['member', 'contact', 'signatory'] as const;
export type PersonKind = (typeof personKinds)[number];

/** After how many days names of a kind go by themselves; null: not by themselves. */
export type PersonalTerms = Readonly<Record<PersonKind, number | null>>;

/** What decides whether somebody's name may go, and when it goes by itself. */
export interface Leaving {
  readonly kind: PersonKind;
  /** Still at work here: the name stays. */
  readonly active: boolean;
  /** Since when not; null where nobody knows. */
  readonly endedAt: Instant | null;
  readonly erased: boolean;
}

/** Those whose term is over at an instant: as many days of 24 hours have passed since they left as their kind is kept for. */
export const overdue = <Person extends Leaving>(people: readonly Person[], terms: PersonalTerms, now: Instant): Person[] =>
  people.filter(({ kind, active, endedAt, erased }) => {
    const days = terms[kind];
    return !active && !erased && days !== null && endedAt !== null && now - endedAt >= days * DAY;
  });
