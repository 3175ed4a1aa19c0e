import { actionStates, mayMove } from './action-state.js';

describe('the states of an action', () => {
  it('lets its owner finish it and no more', () => {
    const moves = actionStates.flatMap((from) => actionStates.filter((to) => from !== to && mayMove(from, to, 'owner')).map((to) => `${from}>${to}`));
    expect(moves).toEqual(['open>done']);
  });

  it('lets the buyer open it again and cancel it', () => {
    expect(mayMove('done', 'open', 'buyer') && mayMove('open', 'cancelled', 'buyer')).toBe(true);
  });
});
