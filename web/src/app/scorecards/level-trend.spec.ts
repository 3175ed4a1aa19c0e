import { result } from '../../testing/examples/scorecard.js';
import { inOrder, levelTrend } from './level-trend.js';

describe('levelTrend', () => {
  it('ends with the result and leaves out later months and other promises', () => {
    const history = [
      result({ period: '2026-11', value: '1.00' }),
      result({ period: '2026-10', value: '78.00' }),
      result({ period: '2026-09', value: null }),
      result({ period: '2026-08', value: '90.50', serviceLevelId: 'an earlier wording' }),
      result({ period: '2026-08', value: '2.00', priority: 1 }),
      result({ period: '2026-08', value: '3.00', towerId: 't2' }),
    ];
    expect(levelTrend(result(), history)).toEqual([90.5, null, 78]);
  });

  it('stands alone without a history', () => {
    expect(levelTrend(result(), [])).toEqual([78]);
  });
});

describe('inOrder', () => {
  it('puts what was measured first, then response before resolution, then by priority', () => {
    const results = [
      result({ id: 'unmeasured', metric: 'response', priority: 1, value: null }),
      result({ id: 'resolution 1', priority: 1 }),
      result({ id: 'response 3', metric: 'response', priority: 3 }),
      result({ id: 'response 1', metric: 'response', priority: 1 }),
    ];
    expect(inOrder(results).map(({ id }) => id)).toEqual([
      'response 1',
      'response 3',
      'resolution 1',
      'unmeasured',
    ]);
  });
});
