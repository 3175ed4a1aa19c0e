import { addMonths } from '../contracts/upcoming-dates.js';
import { DomainError } from '../errors.js';
import { formatDate, parseDate } from '../time/local-date.js';

/** R26: what a contract's innovation clause promises. */
export const commitmentKinds = ['proposals', 'productivity', 'fund', 'refresh', 'benchmark'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

export const recurrences = ['once', 'month', 'quarter', 'half_year', 'year'] as const;
export type Recurrence = (typeof recurrences)[number];

/** How much of it is owed each time: n proposals, x % of productivity, money for a fund; the others are owed as such. */
const measureOf = { proposals: 'quantity', productivity: 'percent', fund: 'amountMinor', refresh: null, benchmark: null } as const;
type Measure = 'quantity' | 'percent' | 'amountMinor';
const measures: readonly Measure[] = ['quantity', 'percent', 'amountMinor'];

const monthsOf: Readonly<Record<Exclude<Recurrence, 'once'>, number>> = { month: 1, quarter: 3, half_year: 6, year: 12 };
/** A month each for thirty years and more. */
const mostInstalments = 400;

export interface CommitmentTerms {
  readonly kind: CommitmentKind;
  readonly quantity: number | null;
  /** Decimal string. */
  readonly percent: string | null;
  readonly amountMinor: string | null;
  readonly includedInPrice: boolean;
  /** What it costs each time, where it is not included in the price. */
  readonly chargeMinor: string | null;
  readonly recurrence: Recurrence;
  /** Local dates; of what is owed once the last is the day it is due. */
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface CommitmentProblem {
  readonly field: string;
  readonly code: string;
}

/** What is owed within a stretch, by its last day. */
export interface Instalment {
  readonly startsOn: string;
  readonly dueOn: string;
}

/** R26: a commitment names the measure of its kind and no other, a charge where it is not included, and dates of its contract. */
export function commitmentProblems(terms: CommitmentTerms, contract: { readonly startsOn: string; readonly endsOn: string }): CommitmentProblem[] {
  const problem = (field: string, code: string, is: boolean) => (is ? [{ field, code }] : []);
  const measure = measureOf[terms.kind];
  return [
    ...measures.flatMap((each) => [
      ...problem(each, 'is_not_empty', each === measure && terms[each] === null),
      ...problem(each, 'not_of_this_kind', each !== measure && terms[each] !== null),
    ]),
    ...problem('chargeMinor', 'included_in_price', terms.includedInPrice && terms.chargeMinor !== null),
    ...problem('chargeMinor', 'is_not_empty', !terms.includedInPrice && terms.chargeMinor === null),
    ...problem('startsOn', 'outside_contract', terms.startsOn < contract.startsOn || terms.startsOn > contract.endsOn),
    ...problem('endsOn', 'outside_contract', terms.endsOn > contract.endsOn),
    ...problem('endsOn', 'ends_before_start', terms.endsOn < terms.startsOn),
    ...problem('recurrence', 'nothing_due', terms.endsOn >= terms.startsOn && instalments(terms).length === 0),
  ];
}

/**
 * R26: what is owed when. From its first day on each stretch of the recurrence is owed by its last day; a last stretch that the
 * end cuts short owes nothing. What is owed once is due on the last day. All are counted from the first day, so that the 31st
 * of a month does not wander.
 * @throws DomainError `bad_date`, `too_many_instalments`
 */
export function instalments({ recurrence, startsOn, endsOn }: Pick<CommitmentTerms, 'recurrence' | 'startsOn' | 'endsOn'>): Instalment[] {
  if (recurrence === 'once') return [{ startsOn, dueOn: endsOn }];
  const found: Instalment[] = [];
  const start = (index: number) => addMonths(startsOn, index * monthsOf[recurrence]);
  for (let index = 0; ; index += 1) {
    const dueOn = dayBefore(start(index + 1));
    if (dueOn > endsOn) return found;
    if (found.length === mostInstalments) throw new DomainError('too_many_instalments', { most: mostInstalments });
    found.push({ startsOn: start(index), dueOn });
  }
}

function dayBefore(date: string): string {
  const day = parseDate(date);
  if (day === null) throw new DomainError('bad_date', { value: date });
  return formatDate(day - 1);
}
