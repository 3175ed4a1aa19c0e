import { DomainError } from '../errors.js';
import type { Party } from '../credits/credit-workflow.js';
import { type ReportAction, reportActions, type ReportState } from './report-state.js';

interface Transition {
  readonly from: readonly ReportState[];
  readonly to: ReportState;
  readonly by: Party;
  /** Why must be said. */
  readonly reason: boolean;
}

/**
 * R22: who may do what, from where. A returned report is submitted again as its next version; one that never came is
 * closed as not delivered, and opened again where that was too early. A dispute ends by the figures it decides.
 */
export const reportTransitions: Readonly<Record<ReportAction, Transition>> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', by: 'supplier', reason: false },
  withdraw: { from: ['submitted'], to: 'draft', by: 'supplier', reason: true },
  review: { from: ['submitted'], to: 'in_review', by: 'buyer', reason: false },
  accept: { from: ['in_review', 'disputed'], to: 'accepted', by: 'buyer', reason: false },
  return: { from: ['in_review', 'disputed'], to: 'returned', by: 'buyer', reason: true },
  dispute: { from: ['in_review'], to: 'disputed', by: 'buyer', reason: true },
  close: { from: ['draft', 'returned'], to: 'not_delivered', by: 'buyer', reason: true },
  reopen: { from: ['not_delivered'], to: 'draft', by: 'buyer', reason: true },
};

/**
 * R22: the state after an action.
 * @throws DomainError `not_your_step` by the other party, `not_from_here` from this state, `reason_missing`
 */
export function nextReportState(
  state: ReportState,
  action: ReportAction,
  { by, reason }: { readonly by: Party; readonly reason: string | null },
): ReportState {
  const transition = reportTransitions[action];
  if (transition.by !== by) throw new DomainError('not_your_step', { action });
  if (!transition.from.includes(state)) throw new DomainError('not_from_here', { action, state });
  if (transition.reason && (reason ?? '').trim() === '') throw new DomainError('reason_missing', { action });
  return transition.to;
}

/** R22: the actions a party may take from a state, in the order of the table. */
export function reportActionsFrom(state: ReportState, by: Party): ReportAction[] {
  return reportActions.filter((action) => reportTransitions[action].by === by && reportTransitions[action].from.includes(state));
}
