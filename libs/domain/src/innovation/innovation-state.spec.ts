import { innovationActionsFrom, innovationStates, type InnovationAction, isDelivered, isEnded, nextInnovationState, turnOf } from './innovation-state.js';

describe('R26: the states of what is to be renewed', () => {
  const walk = (subject: 'delivery' | 'proposal', steps: readonly [InnovationAction, 'buyer' | 'supplier'][]) => {
    let state = nextInnovationState('committed', 'propose', { subject, by: 'supplier', reason: null });
    for (const [action, by] of steps) state = nextInnovationState(state, action, { subject, by, reason: null });
    return state;
  };

  it('lead from what is committed to a verified benefit, each step by the side whose it is', () => {
    const steps: [InnovationAction, 'buyer' | 'supplier'][] = [['evaluate', 'buyer'], ['approve', 'buyer'], ['pilot', 'buyer'], ['deliver', 'supplier'], ['verify', 'buyer']];
    expect([walk('delivery', steps), walk('proposal', steps)]).toEqual(['benefit_verified', 'benefit_verified']);
  });

  it('let an instalment be handed in at once, and no proposal', () => {
    expect(nextInnovationState('committed', 'deliver', { subject: 'delivery', by: 'supplier', reason: null })).toBe('delivered');
    const skip = () => nextInnovationState('committed', 'deliver', { subject: 'proposal', by: 'supplier', reason: null });
    expect(skip).toThrow(expect.objectContaining({ code: 'not_from_here' }));
  });

  it('let neither side take the other’s step, nor reject, send back or expire without a reason', () => {
    const step = (action: InnovationAction, by: 'buyer' | 'supplier', reason: string | null) => () =>
      nextInnovationState('proposed', action, { subject: 'delivery', by, reason });
    expect(step('evaluate', 'supplier', null)).toThrow(expect.objectContaining({ code: 'not_your_step' }));
    for (const action of ['reject', 'send_back', 'expire'] as const) {
      expect(step(action, 'buyer', ' ')).toThrow(expect.objectContaining({ code: 'reason_missing' }));
      expect(step(action, 'buyer', 'Nothing new')()).not.toBe('proposed');
    }
  });

  it('end in a verified benefit, rejected or expired', () => {
    const open = innovationStates.filter((state) => [...innovationActionsFrom(state, 'delivery', 'buyer'), ...innovationActionsFrom(state, 'delivery', 'supplier')].length > 0);
    expect(innovationStates.filter((state) => !open.includes(state))).toEqual(['benefit_verified', 'rejected', 'expired']);
    expect(innovationStates.filter(isEnded)).toEqual(['benefit_verified', 'rejected', 'expired']);
    expect(innovationStates.filter(isDelivered)).toEqual(['delivered', 'benefit_verified']);
  });

  it('say whose turn it is', () => {
    expect(innovationStates.map(turnOf)).toEqual(['supplier', 'buyer', 'buyer', 'supplier', 'supplier', 'buyer', null, null, null]);
  });
});
