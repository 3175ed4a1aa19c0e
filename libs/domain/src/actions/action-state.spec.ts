import { actionStates, isOverdue, mayMove } from './action-state.js';

describe('the states of an action', () => {
  it('lets its owner finish it and no more', () => {
    const moves = actionStates.flatMap((from) => actionStates.filter((to) => from !== to && mayMove(from, to, 'owner')).map((to) => `${from}>${to}`));
    expect(moves).toEqual(['open>done']);
  });

  it('lets the buyer open it again and cancel it', () => {
    expect(mayMove('done', 'open', 'buyer') && mayMove('open', 'cancelled', 'buyer')).toBe(true);
  });

  it('is late from the day after it was due, while it is open', () => {
    const late = (state: (typeof actionStates)[number], dueOn: string | null) => isOverdue({ state, dueOn }, '2026-11-28');
    expect([late('open', '2026-11-27'), late('open', '2026-11-28'), late('open', null), late('done', '2026-11-27')]).toEqual([true, false, false, false]);
  });
});
