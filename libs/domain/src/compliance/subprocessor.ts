import type { Transitions } from '../workflow/transitions.js';

export const subprocessorStates = ['announced', 'approved', 'objected', 'withdrawn', 'ended'] as const;
export type SubprocessorState = (typeof subprocessorStates)[number];

export const subprocessorActions = ['approve', 'object', 'withdraw', 'end'] as const;
export type SubprocessorAction = (typeof subprocessorActions)[number];

/** A supplier announces whom it wants to let process data; the buyer answers within the agreed days. */
export const subprocessorTransitions: Transitions<SubprocessorState, SubprocessorAction> = {
  approve: { from: ['announced'], to: 'approved', by: ['buyer'], reason: false },
  object: { from: ['announced', 'approved'], to: 'objected', by: ['buyer'], reason: true },
  withdraw: { from: ['announced'], to: 'withdrawn', by: ['supplier'], reason: false },
  end: { from: ['approved', 'objected'], to: 'ended', by: ['supplier', 'buyer'], reason: false },
};

/** Where no agreement says otherwise. */
export const usualAnswerDays = 30;
