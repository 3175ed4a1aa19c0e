import { DomainError } from '@samsyn/domain/errors';
import { nextState, type Side, type Transitions } from '@samsyn/domain/workflow/transitions';
import { invalid, Problem } from './problem.js';

/** The state a step leads to: 409 not_your_step or not_from_here, 422 reason_missing at the field that says why. */
export function takenStep<State extends string, Action extends string>(
  transitions: Transitions<State, Action>,
  state: State,
  action: Action,
  said: { by: Side; reason: string | null },
  field = 'reason',
): State {
  try {
    return nextState(transitions, state, action, said);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'reason_missing') throw invalid([{ field, code: error.code }]);
    throw new Problem(409, error.code, error.params);
  }
}
