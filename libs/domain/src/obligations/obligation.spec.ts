import { actionsFrom, nextState } from '../workflow/transitions.js';
import { nextUnsettled, occasions, occasionTransitions, turnOf } from './obligation.js';

const quarterly = { firstOn: '2026-01-31', everyMonths: 3, lastOn: null };

describe('an obligation', () => {
  it('has a time for each due day, as it was answered', () => {
    const answered = [{ dueOn: '2026-01-31', state: 'accepted' as const }, { dueOn: '2026-04-30', state: 'waiting' as const }];
    expect(occasions(quarterly, answered, '2026-07-31')).toEqual([...answered, { dueOn: '2026-07-31', state: 'due' }]);
    expect(nextUnsettled(quarterly, answered, '2026-07-31')).toEqual({ dueOn: '2026-04-30', state: 'waiting' });
    expect(nextUnsettled(quarterly, answered, '2026-02-28')).toBeNull();
  });

  it('keeps what was answered on a day that the rule has no more', () => {
    const moved = { ...quarterly, firstOn: '2026-02-15' };
    expect(occasions(moved, [{ dueOn: '2026-01-31', state: 'accepted' }], '2026-02-15').map(({ dueOn }) => dueOn)).toEqual(['2026-01-31', '2026-02-15']);
  });

  it('is handed in by the supplier and accepted by the buyer, never by itself', () => {
    const table = occasionTransitions('supplier');
    expect(nextState(table, 'due', 'hand_in', { by: 'supplier', reason: 'Enclosed' })).toBe('waiting');
    expect(() => nextState(table, 'waiting', 'accept', { by: 'supplier', reason: null })).toThrow('not_your_step');
    expect(() => nextState(table, 'due', 'waive', { by: 'buyer', reason: '' })).toThrow('reason_missing');
    expect([turnOf('supplier', 'due'), turnOf('supplier', 'waiting'), turnOf('buyer', 'due')]).toEqual(['supplier', 'buyer', 'buyer']);
  });

  it('of the buyer is nothing a supplier can answer', () => {
    expect(actionsFrom(occasionTransitions('buyer'), 'due', 'supplier')).toEqual([]);
    expect(actionsFrom(occasionTransitions('buyer'), 'due', 'buyer')).toEqual(['record', 'waive']);
  });
});
