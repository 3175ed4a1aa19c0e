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
  const both = { reported: '90', measured: '80' };
  const open = { ...both, state: 'open', proposedBy: null } as const;
  const proposed = { ...both, state: 'proposed', proposedBy: 'buyer' } as const;

  it('is accepted by the side it concedes to, and agreed to by who did not propose it', () => {
    expect(figureActionsFrom(open, 'buyer')).toEqual(['accept_reported', 'propose', 'dispute']);
    expect(figureActionsFrom(open, 'supplier')).toEqual(['accept_measured', 'propose', 'dispute']);
    expect(figureActionsFrom(proposed, 'supplier')).toContain('agree');
    expect(figureActionsFrom(proposed, 'buyer')).not.toContain('agree');
    expect(figureActionsFrom({ ...open, state: 'decided' }, 'buyer')).toEqual([]);
  });

  it('is settled at the value that is there: what was not reported at the measured one, what was not measured at the reported one', () => {
    expect(figureActionsFrom({ ...open, reported: null }, 'buyer')).toEqual(['accept_measured', 'propose', 'dispute']);
    expect(figureActionsFrom({ ...open, measured: null }, 'supplier')).toEqual(['propose', 'dispute']);
  });

  it('refuses what is no step of the side or has no reason', () => {
    const take = (action: 'agree' | 'propose' | 'accept_measured', by: 'buyer' | 'supplier', reason: string | null = null) => () =>
      nextFigureState(proposed, action, { by, reason });
    expect(take('agree', 'buyer')).toThrow('not_your_step');
    expect(take('accept_measured', 'buyer')).toThrow('not_your_step');
    expect(take('propose', 'supplier')).toThrow('reason_missing');
    expect(take('agree', 'supplier')()).toBe('agreed');
    expect(() => nextFigureState({ ...open, state: 'agreed' }, 'dispute', { by: 'buyer', reason: 'x' })).toThrow('not_from_here');
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
