import Fraction from 'fraction.js';
import { formatDate, parseDate } from '../time/local-date.js';
import { type InnovationParty, type InnovationState, isEnded } from './innovation-state.js';
import { daysOf, type InnovationTerms, type ProposalTask } from './innovation-terms.js';

/** What decides whose turn it is on a proposal. Dates are local ones of the organisation. */
export interface ProposalFacts {
  readonly state: InnovationState;
  /** While it is written for the first time nobody waits for it. */
  readonly submitted: boolean;
  readonly proposedBy: InnovationParty;
  /** Whether suppliers take part in it. */
  readonly withSuppliers: boolean;
  /** Whether a supplier has said anything to what the buyer proposed. */
  readonly responded: boolean;
  /** The open question that has to be answered first, and by whom. */
  readonly question: { readonly to: InnovationParty; readonly answerBy: string } | null;
  readonly pilot: { readonly toOn: string; readonly reported: boolean } | null;
  /** The last day on which a benefit is measured. */
  readonly measuredUntil: string | null;
}

export interface Turn {
  readonly waitingOn: InnovationParty;
  readonly task: ProposalTask;
  /** The last day on which the answer is in time. */
  readonly answerBy: string;
}

/** The local date some days later. */
export function daysAfter(date: string, days: number): string {
  const day = parseDate(date);
  if (day === null) throw new Error(`no local date: ${date}`);
  return formatDate(day + days);
}

const later = (a: string, b: string | null): string => (b !== null && b > a ? b : a);

/** R26: whose turn it is from today on, with what, and until when; null while it is written and once nothing follows. */
export function turnFor(facts: ProposalFacts, terms: InnovationTerms, today: string): Turn | null {
  if (!facts.submitted || isEnded(facts.state)) return null;
  if (facts.question) return { waitingOn: facts.question.to, task: 'answer', answerBy: facts.question.answerBy };
  const supplier: InnovationParty = facts.withSuppliers ? 'supplier' : 'buyer';
  const turn = (waitingOn: InnovationParty, task: ProposalTask, from = today): Turn => ({
    ...{ waitingOn, task },
    answerBy: daysAfter(from, daysOf(terms, waitingOn, task)),
  });
  switch (facts.state) {
    case 'committed':
      return turn(facts.proposedBy, 'revise');
    case 'proposed':
      return facts.proposedBy === 'buyer' && facts.withSuppliers && !facts.responded ? turn('supplier', 'respond') : turn('buyer', 'evaluate');
    case 'evaluated':
      return turn('buyer', 'decide');
    case 'approved':
      return facts.pilot ? turn('buyer', 'start') : turn(supplier, 'plan');
    case 'piloting':
      return facts.pilot?.reported ? turn('buyer', 'accept') : turn(supplier, 'report', later(today, facts.pilot?.toOn ?? null));
    default:
      return turn('buyer', 'verify', later(today, facts.measuredUntil));
  }
}

/** R26: whether it is the same thing awaited of the same side: its time then runs on. */
export const sameTurn = (a: Pick<Turn, 'waitingOn' | 'task'> | null, b: Pick<Turn, 'waitingOn' | 'task'> | null): boolean =>
  a?.waitingOn === b?.waitingOn && a?.task === b?.task;

/** A turn as it was taken. */
export interface TakenTurn {
  readonly answerBy: string;
  /** The local date of the answer; null while it is awaited. */
  readonly answeredOn: string | null;
}

/** R26: whether an answer came in time; null while there is time left. In time is up to and with the last day. */
export function inTime({ answerBy, answeredOn }: TakenTurn, today: string): boolean | null {
  if (answeredOn !== null) return answeredOn <= answerBy;
  return answerBy < today ? false : null;
}

/** R26: the share of turns taken in time among those whose last day has come, in percent; null while none has. */
export function shareInTime(turns: readonly TakenTurn[], today: string): { readonly value: Fraction | null; readonly volume: number } {
  const judged = turns.flatMap((turn) => inTime(turn, today) ?? []);
  if (judged.length === 0) return { value: null, volume: 0 };
  return { value: new Fraction(judged.filter(Boolean).length, judged.length).mul(100), volume: judged.length };
}
