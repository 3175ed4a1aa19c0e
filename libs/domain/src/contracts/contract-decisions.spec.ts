import { decisionDue, extended } from './contract-decisions.js';

const term = { startsOn: '2024-01-01', endsOn: '2026-12-31', noticeOn: '2026-06-30', extensionCount: 2, extensionMonths: 12 };
const answered = { noticeOn: term.noticeOn, endsOn: term.endsOn, againOn: null };

describe('a contract’s notice and end', () => {
  it('wait for a decision: the notice day, or without one the end', () => {
    expect(decisionDue(term, [])).toEqual({ kind: 'notice', dueOn: '2026-06-30' });
    expect(decisionDue({ ...term, noticeOn: null }, [])).toEqual({ kind: 'contract_end', dueOn: '2026-12-31' });
  });

  it('wait no more once decided, and again when the days have moved', () => {
    for (const choice of ['extend', 'terminate', 'let_end'] as const) expect(decisionDue(term, [{ ...answered, choice }])).toBeNull();
    expect(decisionDue({ ...term, noticeOn: '2027-06-30', endsOn: '2027-12-31' }, [{ ...answered, choice: 'extend' }])).toEqual({ kind: 'notice', dueOn: '2027-06-30' });
  });

  it('are put off by talks to the day said, until they are decided', () => {
    const talks = { ...answered, choice: 'renegotiate' as const, againOn: '2026-05-31' };
    expect(decisionDue(term, [talks])).toEqual({ kind: 'notice', dueOn: '2026-05-31' });
    expect(decisionDue(term, [talks, { ...answered, choice: 'terminate' }])).toBeNull();
  });

  it('move by an option’s months, and an option is used up', () => {
    expect(extended(term)).toMatchObject({ endsOn: '2027-12-31', noticeOn: '2027-06-30', extensionCount: 1, extensionMonths: 12 });
    expect(extended({ ...term, extensionCount: 1 })).toMatchObject({ extensionCount: 0, extensionMonths: 0 });
    expect(extended({ ...term, extensionCount: 0, extensionMonths: 0 })).toBeNull();
  });
});
