import { reportActionsFrom, nextReportState } from './report-workflow.js';
import { reportStates } from './report-state.js';
import { figureActionsFrom, nextFigureState } from './figure-workflow.js';
import { disputeActionsFrom, nextDisputeState } from './dispute-workflow.js';

describe('R22 a report between the two sides', () => {
  const by = (side: 'buyer' | 'supplier') => Object.fromEntries(reportStates.map((state) => [state, reportActionsFrom(state, side)]));

  it('offers each side its own steps', () => {
    expect(by('supplier')).toEqual({
      ...{ draft: ['submit'], submitted: ['withdraw'], in_review: [], returned: ['submit'], disputed: [], accepted: [], not_delivered: [] },
    });
    expect(by('buyer')).toEqual({
      ...{ draft: ['close'], submitted: ['review'], in_review: ['accept', 'return', 'dispute'], returned: ['close'] },
      ...{ disputed: ['accept', 'return'], accepted: [], not_delivered: ['reopen'] },
    });
  });

  it('refuses the other side’s step, a step from elsewhere, and one without its reason', () => {
    const take = (state: 'draft' | 'in_review', action: 'submit' | 'return', side: 'buyer' | 'supplier', reason: string | null) => () =>
      nextReportState(state, action, { by: side, reason });
    expect(take('draft', 'submit', 'supplier', null)()).toBe('submitted');
    expect(take('draft', 'submit', 'buyer', null)).toThrow('not_your_step');
    expect(take('in_review', 'submit', 'supplier', null)).toThrow('not_from_here');
    expect(take('in_review', 'return', 'buyer', '  ')).toThrow('reason_missing');
    expect(take('in_review', 'return', 'buyer', 'Se rad 3.')()).toBe('returned');
  });
});

describe('R22 a figure between the two sides', () => {
  it('is accepted by the side it concedes to, and agreed to by who did not propose it', () => {
    expect(figureActionsFrom({ state: 'open', proposedBy: null }, 'buyer')).toEqual(['accept_reported', 'propose', 'dispute']);
    expect(figureActionsFrom({ state: 'open', proposedBy: null }, 'supplier')).toEqual(['accept_measured', 'propose', 'dispute']);
    expect(figureActionsFrom({ state: 'proposed', proposedBy: 'buyer' }, 'supplier')).toContain('agree');
    expect(figureActionsFrom({ state: 'proposed', proposedBy: 'buyer' }, 'buyer')).not.toContain('agree');
    expect(figureActionsFrom({ state: 'decided', proposedBy: null }, 'buyer')).toEqual([]);
  });

  it('refuses what is no step of the side or has no reason', () => {
    const take = (action: 'agree' | 'propose' | 'accept_measured', by: 'buyer' | 'supplier', reason: string | null = null) => () =>
      nextFigureState({ state: 'proposed', proposedBy: 'buyer' }, action, { by, reason });
    expect(take('agree', 'buyer')).toThrow('not_your_step');
    expect(take('accept_measured', 'buyer')).toThrow('not_your_step');
    expect(take('propose', 'supplier')).toThrow('reason_missing');
    expect(take('agree', 'supplier')()).toBe('agreed');
    expect(() => nextFigureState({ state: 'agreed', proposedBy: null }, 'dispute', { by: 'buyer', reason: 'x' })).toThrow('not_from_here');
  });
});

describe('R22 a dispute', () => {
  it('is answered by the other side once, withdrawn by its own, and decided by the buyer', () => {
    const open = { state: 'open', openedBy: 'supplier' } as const;
    expect(disputeActionsFrom(open, 'supplier')).toEqual(['withdraw']);
    expect(disputeActionsFrom(open, 'buyer')).toEqual(['answer', 'decide']);
    expect(nextDisputeState(open, 'answer', 'buyer')).toBe('answered');
    const answered = { ...open, state: 'answered' } as const;
    expect(() => nextDisputeState(answered, 'answer', 'buyer')).toThrow('not_from_here');
    expect(() => nextDisputeState(answered, 'decide', 'supplier')).toThrow('not_your_step');
    expect(nextDisputeState(answered, 'decide', 'buyer')).toBe('decided');
    expect(() => nextDisputeState({ ...open, state: 'decided' }, 'withdraw', 'supplier')).toThrow('not_from_here');
  });
});
