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

/** R22: either side accepts the other's value or proposes a third one, which the other agrees to or disputes. */
export const figureTransitions: Readonly<Record<FigureAction, Transition>> = {
  accept_measured: { from: ['open', 'proposed'], to: 'agreed', by: ['buyer', 'supplier'], reason: false },
  accept_reported: { from: ['open', 'proposed'], to: 'agreed', by: ['buyer'], reason: false },
  propose: { from: ['open', 'proposed'], to: 'proposed', by: ['buyer', 'supplier'], reason: true },
  agree: { from: ['proposed'], to: 'agreed', by: ['buyer', 'supplier'], reason: false },
  dispute: { from: ['open', 'proposed'], to: 'disputed', by: ['buyer', 'supplier'], reason: true },
};

/** What is known of a figure as far as its next step depends on it. */
export interface FigureStanding {
  readonly state: FigureState;
  readonly proposedBy: Party | null;
  readonly reported: string | null;
  readonly measured: string | null;
}

/**
 * Whose step it is: nobody agrees to what they proposed themselves or accepts a value that is not there, and the buyer
 * settles at the measured value alone what was not reported at all.
 */
function isStepOf(action: FigureAction, { proposedBy, reported, measured }: FigureStanding, by: Party): boolean {
  if (!figureTransitions[action].by.includes(by)) return false;
  if (action === 'agree') return proposedBy !== by;
  if (action === 'accept_reported') return reported !== null;
  if (action === 'accept_measured') return measured !== null && (by === 'supplier' || reported === null);
  return true;
}

/**
 * R22: the state of a figure after an action.
 * @throws DomainError `not_your_step`, `not_from_here`, `reason_missing`
 */
export function nextFigureState(
  figure: FigureStanding,
  action: FigureAction,
  { by, reason }: { readonly by: Party; readonly reason: string | null },
): FigureState {
  const transition = figureTransitions[action];
  const { state } = figure;
  if (!transition.from.includes(state) && transition.by.includes(by)) throw new DomainError('not_from_here', { action, state });
  if (!isStepOf(action, figure, by)) throw new DomainError('not_your_step', { action });
  if (transition.reason && (reason ?? '').trim() === '') throw new DomainError('reason_missing', { action });
  return transition.to;
}

/** R22: what a party may do with a figure, in the order of the table. */
export function figureActionsFrom(figure: FigureStanding, by: Party): FigureAction[] {
  return figureActions.filter((action) => figureTransitions[action].from.includes(figure.state) && isStepOf(action, figure, by));
}
