import type { InnovationParty } from './innovation-state.js';

/** R26: what can be awaited of one side of a proposal, in the order in which it comes up. */
export const proposalTasks = ['respond', 'evaluate', 'revise', 'decide', 'plan', 'start', 'report', 'accept', 'verify', 'answer'] as const;
export type ProposalTask = (typeof proposalTasks)[number];

/** R26: within how many days each side answers, and how many people score a proposal before it counts as evaluated. */
export interface InnovationTerms {
  readonly buyerDays: Readonly<Record<ProposalTask, number>>;
  readonly supplierDays: Readonly<Record<ProposalTask, number>>;
  readonly evaluators: number;
}

const days = { respond: 14, evaluate: 21, revise: 21, decide: 14, plan: 21, start: 14, report: 10, accept: 14, verify: 30, answer: 7 };

/** R26: what holds until an organisation has said otherwise. */
export const usualInnovationTerms: InnovationTerms = { buyerDays: days, supplierDays: days, evaluators: 2 };

export const daysOf = (terms: InnovationTerms, side: InnovationParty, task: ProposalTask): number =>
  (side === 'buyer' ? terms.buyerDays : terms.supplierDays)[task];
