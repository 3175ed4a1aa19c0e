import { claimDeadline } from './claim-deadline.js';
import { creditActions, creditStates } from './credit-state.js';
import { creditActionsFrom, nextCreditState } from './credit-workflow.js';

const buyer = { by: 'buyer', reason: null } as const;
const supplier = { by: 'supplier', reason: null } as const;

describe('R19 the workflow of a credit', () => {
  it('goes from calculated to settled by both sides', () => {
    expect(nextCreditState('calculated', 'propose', buyer)).toBe('proposed');
    expect(nextCreditState('proposed', 'accept', supplier)).toBe('accepted');
    expect(nextCreditState('accepted', 'settle', buyer)).toBe('settled');
  });

  it('lets a disputed credit be proposed again, accepted after all or waived', () => {
    expect(nextCreditState('proposed', 'dispute', { by: 'supplier', reason: 'planned work' })).toBe('disputed');
    expect(nextCreditState('disputed', 'propose', buyer)).toBe('proposed');
    expect(nextCreditState('disputed', 'accept', supplier)).toBe('accepted');
    expect(nextCreditState('disputed', 'waive', { by: 'buyer', reason: 'agreed' })).toBe('waived');
  });

  it('lets nobody answer for the other side', () => {
    expect(() => nextCreditState('proposed', 'accept', buyer)).toThrow('not_your_step');
    expect(() => nextCreditState('calculated', 'propose', supplier)).toThrow('not_your_step');
  });

  it('wants a reason for a dispute and a waiver', () => {
    expect(() => nextCreditState('proposed', 'dispute', { by: 'supplier', reason: '  ' })).toThrow('reason_missing');
    expect(() => nextCreditState('proposed', 'waive', buyer)).toThrow('reason_missing');
  });

  it('ends when settled or waived', () => {
    for (const state of ['settled', 'waived'] as const) {
      expect(creditActionsFrom(state, 'buyer')).toEqual([]);
      expect(creditActionsFrom(state, 'supplier')).toEqual([]);
    }
  });

  it('offers exactly what it would take', () => {
    for (const state of creditStates)
      for (const by of ['buyer', 'supplier'] as const)
        for (const action of creditActions) {
          const take = () => nextCreditState(state, action, { by, reason: 'because' });
          if (creditActionsFrom(state, by).includes(action)) expect(take).not.toThrow();
          else expect(take).toThrow();
        }
  });
});

describe('R19 the claim deadline', () => {
  it('counts days from the first one after the month', () => {
    expect(claimDeadline('2026-01', 30)).toBe('2026-03-02');
    expect(claimDeadline('2025-12', 1)).toBe('2026-01-01');
    expect(claimDeadline('2026-01', null)).toBeNull();
  });
});
