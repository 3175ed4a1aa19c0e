import { blocksClose, periodActionsFor, readinessCodes, type PeriodStanding } from './period-close.js';

const manager = { userId: 'm', run: true, sign: true };
const executive = { userId: 'e', run: false, sign: true };
const open: PeriodStanding = { status: 'open', reviewStartedBy: null, underWay: null };
const reviewed: PeriodStanding = { status: 'in_review', reviewStartedBy: 'm', underWay: null };
const closed: PeriodStanding = { status: 'closed', reviewStartedBy: 'm', underWay: null };

describe('R25 closing a month', () => {
  it('is started by one and signed by another', () => {
    expect(periodActionsFor(open, manager)).toEqual(['start_review']);
    expect(periodActionsFor(open, executive)).toEqual([]);
    expect(periodActionsFor(reviewed, manager)).toEqual(['withdraw_review']);
    expect(periodActionsFor(reviewed, executive)).toEqual(['sign']);
    expect(periodActionsFor(reviewed, { ...manager, userId: 'other' })).toEqual(['withdraw_review', 'sign']);
  });

  it('cannot be signed twice, nor by nobody', () => {
    const underWay = { kind: 'close', state: 'running', askedBy: 'm' } as const;
    expect(periodActionsFor({ ...reviewed, underWay }, executive)).toEqual([]);
    expect(periodActionsFor(reviewed, { ...executive, userId: null })).toEqual([]);
  });

  it('is for good: what follows is a restatement, proposed by one and signed by another', () => {
    expect(periodActionsFor(closed, manager)).toEqual(['propose_restatement']);
    const underWay = { kind: 'restatement', state: 'proposed', askedBy: 'm' } as const;
    expect(periodActionsFor({ ...closed, underWay }, manager)).toEqual(['withdraw_restatement']);
    expect(periodActionsFor({ ...closed, underWay }, executive)).toEqual(['sign_restatement']);
    expect(periodActionsFor({ ...closed, underWay: { ...underWay, state: 'queued' } }, executive)).toEqual([]);
  });

  it('waits for what is to be decided, and can be closed over what is merely not there', () => {
    expect(readinessCodes.filter((code) => !blocksClose(code))).toEqual([
      ...['reports_missing', 'kpis_unmeasured', 'credits_unanswered', 'earlier_month_open'],
    ]);
  });
});
