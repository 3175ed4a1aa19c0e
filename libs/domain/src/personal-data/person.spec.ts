import { DAY } from '../time/instant.js';
import { type Leaving, overdue, type PersonalTerms } from './person.js';

const terms: PersonalTerms = { member: 30, contact: null, signatory: 10 };
const now = 1000 * DAY;
const left = (changes: Partial<Leaving>): Leaving => ({ kind: 'member', active: false, endedAt: now - 30 * DAY, erased: false, ...changes });

describe('names whose term is over', () => {
  it('are those who left as long ago as their kind is kept for', () => {
    const people = [left({}), left({ endedAt: now - 30 * DAY + 1 }), left({ kind: 'signatory', endedAt: now - 10 * DAY })];
    expect(overdue(people, terms, now)).toEqual([people[0], people[2]]);
  });

  it('are never of somebody at work, erased already, left nobody knows when, or of a kind without a term', () => {
    const people = [left({ active: true }), left({ erased: true }), left({ endedAt: null }), left({ kind: 'contact' })];
    expect(overdue(people, terms, now)).toEqual([]);
  });
});
