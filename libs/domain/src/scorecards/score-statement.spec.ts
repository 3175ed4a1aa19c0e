import { DomainError } from '../errors.js';
import { firstState, nextStatementState, statementActions, statementActionsFrom, statementStates } from './score-statement.js';

describe('what a supplier says of a score', () => {
  it('R25 a comment is noted and moves nowhere, an objection stands until it is answered', () => {
    expect(firstState('comment')).toBe('noted');
    expect(firstState('objection')).toBe('standing');
    for (const by of ['buyer', 'supplier'] as const) expect(statementActionsFrom('noted', by)).toEqual([]);
  });

  it('R25 the buyer answers and the supplier takes back, each its own step alone', () => {
    expect(statementActionsFrom('standing', 'buyer')).toEqual(['uphold', 'reject']);
    expect(statementActionsFrom('standing', 'supplier')).toEqual(['withdraw']);
    expect(nextStatementState('standing', 'uphold', { by: 'buyer', reason: 'The outage was ours' })).toBe('upheld');
    expect(nextStatementState('standing', 'reject', { by: 'buyer', reason: 'As measured' })).toBe('not_upheld');
    expect(nextStatementState('standing', 'withdraw', { by: 'supplier', reason: null })).toBe('withdrawn');
  });

  it.each([
    ['uphold', 'supplier', 'not_your_step'],
    ['reject', 'supplier', 'not_your_step'],
    ['withdraw', 'buyer', 'not_your_step'],
    ['uphold', 'buyer', 'reason_missing'],
    ['reject', 'buyer', 'reason_missing'],
  ] as const)('R25 %s by the %s without a reason is refused: %s', (action, by, code) => {
    expect(() => nextStatementState('standing', action, { by, reason: ' ' })).toThrow(new DomainError(code, { action }));
  });

  it('R25 an answer is given once', () => {
    for (const state of statementStates.filter((each) => each !== 'standing')) {
      for (const action of statementActions) {
        const by = action === 'withdraw' ? 'supplier' : 'buyer';
        expect(() => nextStatementState(state, action, { by, reason: 'Again' })).toThrow('not_from_here');
      }
    }
  });
});
