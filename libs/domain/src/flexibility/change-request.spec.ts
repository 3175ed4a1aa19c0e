import { changeRequestActionsFrom, changeRequestStates, nextChangeRequestState } from './change-request.js';

describe('a change request', () => {
  it('is quoted by its supplier, again and again until the buyer decides', () => {
    const quote = { by: 'supplier', reason: null } as const;
    expect(nextChangeRequestState('requested', 'quote', quote)).toBe('quoted');
    expect(nextChangeRequestState('quoted', 'quote', quote)).toBe('quoted');
    expect(() => nextChangeRequestState('accepted', 'quote', quote)).toThrow('not_from_here');
    expect(() => nextChangeRequestState('requested', 'quote', { by: 'buyer', reason: null })).toThrow('not_your_step');
  });

  it('is decided by the buyer, who says why not', () => {
    const buyer = { by: 'buyer', reason: null } as const;
    expect(nextChangeRequestState('quoted', 'accept', buyer)).toBe('accepted');
    expect(nextChangeRequestState('accepted', 'deliver', buyer)).toBe('delivered');
    expect(() => nextChangeRequestState('quoted', 'decline', buyer)).toThrow('reason_missing');
    expect(nextChangeRequestState('quoted', 'decline', { ...buyer, reason: 'Too dear' })).toBe('declined');
    expect(nextChangeRequestState('requested', 'withdraw', { ...buyer, reason: 'Not needed' })).toBe('withdrawn');
    expect(() => nextChangeRequestState('quoted', 'accept', { by: 'supplier', reason: null })).toThrow('not_your_step');
  });

  it('offers each side what it may do', () => {
    const offered = changeRequestStates.map((state) => [state, changeRequestActionsFrom(state, 'buyer'), changeRequestActionsFrom(state, 'supplier')]);
    expect(offered).toEqual([
      ['requested', ['withdraw'], ['quote']],
      ['quoted', ['accept', 'decline', 'withdraw'], ['quote']],
      ['accepted', ['deliver'], []],
      ['declined', [], []],
      ['withdrawn', [], []],
      ['delivered', [], []],
    ]);
  });
});
