import { latest, neighbours } from './periods.js';

const periods = ['2026-11', '2026-10', '2026-08'].map((period, index) => ({
  period,
  open: index === 0,
  computedAt: '2026-11-01T00:00:00.000Z',
}));

describe('the months of scorecards', () => {
  it('begin with the last one that is over', () => {
    expect(latest(periods)?.period).toBe('2026-10');
    expect(latest(periods.slice(0, 1))?.period).toBe('2026-11');
    expect(latest([])).toBeUndefined();
  });

  it('have those that exist as neighbours, also of a month that does not', () => {
    expect(neighbours(periods, '2026-10')).toEqual({ before: '2026-08', after: '2026-11' });
    expect(neighbours(periods, '2026-09')).toEqual({ before: '2026-08', after: '2026-10' });
    expect(neighbours(periods, '2026-11')).toEqual({ before: '2026-10', after: null });
  });
});
