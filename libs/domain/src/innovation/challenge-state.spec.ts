import { challengeStates, mayBecome, takesProposals } from './challenge-state.js';

describe('R26 challenges', () => {
  it('take proposals while they are published, the first and the last day included', () => {
    const at = (today: string, state: 'published' | 'closed' = 'published') => takesProposals({ state, fromOn: '2026-03-01', toOn: '2026-03-31' }, today);
    expect([at('2026-02-28'), at('2026-03-01'), at('2026-03-31'), at('2026-04-01'), at('2026-03-02', 'closed')]).toEqual([false, true, true, false, false]);
  });

  it('are published, closed and opened again, and never a draft again', () => {
    const moves = challengeStates.flatMap((from) => challengeStates.filter((to) => mayBecome(from, to)).map((to) => `${from} ${to}`));
    expect(moves).toEqual(['draft published', 'published closed', 'closed published']);
  });
});
