import { exitReadiness, exitTopics } from './exit-readiness.js';

describe('exit readiness', () => {
  it('is what is ready of what is needed; what nobody has answered is missing', () => {
    const points = [
      { topic: 'exit_plan', state: 'ready', reviewOn: '2026-01-01' },
      { topic: 'data_export', state: 'under_way', reviewOn: '2026-02-02' },
      { topic: 'staff', state: 'not_needed', reviewOn: '2020-01-01' },
    ] as const;
    const readiness = exitReadiness(points, '2026-02-02');
    expect([readiness.ready, readiness.needed, readiness.percent?.toFraction(), readiness.overdue]).toEqual([1, 7, '100/7', ['exit_plan']]);
  });

  it('is nothing to measure where nothing is needed', () => {
    const none = exitTopics.map((topic) => ({ topic, state: 'not_needed' as const, reviewOn: null }));
    expect(exitReadiness(none, '2026-01-01')).toEqual({ ready: 0, needed: 0, percent: null, overdue: [] });
  });
});
