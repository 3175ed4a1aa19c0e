import { DomainError } from '../errors.js';

/** A procurement goes one way; dialogues about it are open until it is awarded and confidential from then on. */
export const procurementStates = ['planned', 'in_dialogue', 'tendering', 'awarded'] as const;
export type ProcurementState = (typeof procurementStates)[number];

/** Where it can go from here. */
export const procurementStatesFrom = (state: ProcurementState): ProcurementState[] => procurementStates.slice(procurementStates.indexOf(state) + 1);

/** @throws DomainError `not_from_here` of a step back or none */
export function nextProcurementState(state: ProcurementState, to: ProcurementState): ProcurementState {
  if (!procurementStatesFrom(state).includes(to)) throw new DomainError('not_from_here', { state });
  return to;
}

export const actorSizes = ['small', 'medium', 'large', 'unknown'] as const;
export type ActorSize = (typeof actorSizes)[number];
