import type { Party } from '../credits/credit-workflow.js';
import { DomainError } from '../errors.js';

/** R22: where the two sides stand on one figure of a report. */
export const figureStates = ['open', 'proposed', 'agreed', 'disputed', 'decided'] as const;
export type FigureState = (typeof figureStates)[number];

export const figureActions = ['accept_measured', 'accept_reported', 'propose', 'agree', 'dispute'] as const;
export type FigureAction = (typeof figureActions)[number];

interface Transition {
  readonly from: readonly FigureState[];
  readonly to: FigureState;
  readonly by: readonly Party[];
  readonly reason: boolean;
}

/** R22: the buyer accepts either value; either side proposes another one, and the other agrees or disputes it. */
export const figureTransitions: Readonly<Record<FigureAction, Transition>> = {
  accept_measured: { from: ['open', 'proposed'], to: 'agreed', by: ['supplier'], reason: false },
  accept_reported: { from: ['open', 'proposed'], to: 'agreed', by: ['buyer'], reason: false },
  propose: { from: ['open', 'proposed'], to: 'proposed', by: ['buyer', 'supplier'], reason: true },
  agree: { from: ['proposed'], to: 'agreed', by: ['buyer', 'supplier'], reason: false },
  dispute: { from: ['open', 'proposed'], to: 'disputed', by: ['buyer', 'supplier'], reason: true },
};

/**
 * R22: the state of a figure after an action; nobody agrees to what they proposed themselves.
 * @throws DomainError `not_your_step`, `not_from_here`, `reason_missing`
 */
export function nextFigureState(
  { state, proposedBy }: { readonly state: FigureState; readonly proposedBy: Party | null },
  action: FigureAction,
  { by, reason }: { readonly by: Party; readonly reason: string | null },
): FigureState {
  const transition = figureTransitions[action];
  if (!transition.by.includes(by)) throw new DomainError('not_your_step', { action });
  if (!transition.from.includes(state)) throw new DomainError('not_from_here', { action, state });
  if (action === 'agree' && proposedBy === by) throw new DomainError('not_your_step', { action });
  if (transition.reason && (reason ?? '').trim() === '') throw new DomainError('reason_missing', { action });
  return transition.to;
}

/** R22: what a party may do with a figure, in the order of the table. */
export function figureActionsFrom(figure: { readonly state: FigureState; readonly proposedBy: Party | null }, by: Party): FigureAction[] {
  return figureActions.filter((action) => {
    const transition = figureTransitions[action];
    return transition.by.includes(by) && transition.from.includes(figure.state) && !(action === 'agree' && figure.proposedBy === by);
  });
}
