import { actionsFrom, nextState, type Transitions } from './transitions.js';

type State = 'waiting' | 'accepted' | 'returned';
const table: Transitions<State, 'accept' | 'return' | 'again'> = {
  accept: { from: ['waiting'], to: 'accepted', by: ['buyer'], reason: false },
  return: { from: ['waiting'], to: 'returned', by: ['buyer'], reason: true },
  again: { from: ['returned'], to: 'waiting', by: ['supplier', 'buyer'], reason: false },
};

describe('a workflow', () => {
  it('goes on by a step of the right side, from the right state, with its reason', () => {
    expect(nextState(table, 'waiting', 'accept', { by: 'buyer', reason: null })).toBe('accepted');
    expect(nextState(table, 'waiting', 'return', { by: 'buyer', reason: 'Unsigned' })).toBe('returned');
    expect(() => nextState(table, 'waiting', 'return', { by: 'buyer', reason: ' ' })).toThrow('reason_missing');
    expect(() => nextState(table, 'waiting', 'accept', { by: 'supplier', reason: null })).toThrow('not_your_step');
    expect(() => nextState(table, 'accepted', 'accept', { by: 'buyer', reason: null })).toThrow('not_from_here');
  });

  it('offers a side what it may do from where it stands', () => {
    expect([actionsFrom(table, 'waiting', 'buyer'), actionsFrom(table, 'waiting', 'supplier'), actionsFrom(table, 'returned', 'supplier')]).toEqual([
      ['accept', 'return'],
      [],
      ['again'],
    ]);
  });
});
