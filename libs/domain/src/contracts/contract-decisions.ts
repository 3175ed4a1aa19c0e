import { addMonths, type ContractTerm } from './upcoming-dates.js';

/** What the buyer decides when a contract's notice day or end comes near. */
export const extensionChoices = ['extend', 'terminate', 'let_end', 'renegotiate'] as const;
export type ExtensionChoice = (typeof extensionChoices)[number];

export interface ExtensionDecision {
  readonly choice: ExtensionChoice;
  /** What it answers: the contract's notice day and end as they were. */
  readonly noticeOn: string | null;
  readonly endsOn: string;
  /** After talks it is decided again by this day. */
  readonly againOn: string | null;
}

export interface DecisionDue {
  readonly kind: 'notice' | 'contract_end';
  readonly dueOn: string;
}

/**
 * What of a contract waits for a decision: its notice day, or without one its end; null once that was decided. Talks only put it
 * off, to the day that was said with them. `decisions` in the order they were made; the last one about these days counts.
 */
export function decisionDue({ noticeOn, endsOn }: Pick<ContractTerm, 'noticeOn' | 'endsOn'>, decisions: readonly ExtensionDecision[]): DecisionDue | null {
  const kind = noticeOn === null ? 'contract_end' : 'notice';
  const last = decisions.findLast((one) => one.noticeOn === noticeOn && one.endsOn === endsOn);
  if (!last) return { kind, dueOn: noticeOn ?? endsOn };
  return last.choice === 'renegotiate' && last.againOn !== null ? { kind, dueOn: last.againOn } : null;
}

/** The term after one extension: an option less, end and notice day moved by its months. Null where there is no option left. */
export function extended(term: ContractTerm): ContractTerm | null {
  const { extensionCount, extensionMonths, endsOn, noticeOn } = term;
  if (extensionCount === 0 || extensionMonths === 0) return null;
  const left = extensionCount - 1;
  return {
    ...term,
    extensionCount: left,
    // Without an option there is nothing they would be months of.
    extensionMonths: left === 0 ? 0 : extensionMonths,
    endsOn: addMonths(endsOn, extensionMonths),
    noticeOn: noticeOn === null ? null : addMonths(noticeOn, extensionMonths),
  };
}
