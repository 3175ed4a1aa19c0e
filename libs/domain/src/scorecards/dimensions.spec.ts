import { dimensions, startingWeights, weightsOn } from './dimensions.js';

describe('R24 dimensions', () => {
  it('R24 are these seven', () => {
    expect(dimensions.join(' ')).toBe(
      'delivery incidents collaboration innovation cost flexibility compliance',
    );
  });

  it('R24 start from weights that add up to 100', () => {
    expect(Object.keys(startingWeights)).toEqual([...dimensions]);
    expect(Object.values(startingWeights).reduce((sum, weight) => sum + Number(weight), 0)).toBe(100);
  });

  it('R24 take the weights that apply on the date', () => {
    const later = { effectiveFrom: '2026-07-01', weights: { ...startingWeights, cost: '50' } };
    const first = { effectiveFrom: '2026-01-01', weights: startingWeights };
    expect(weightsOn('2026-06-30', [later, first]).cost).toBe('5');
    expect(weightsOn('2026-07-01', [later, first]).cost).toBe('50');
    expect(() => weightsOn('2025-12-31', [later, first])).toThrow(
      expect.objectContaining({ code: 'no_weights_yet' }),
    );
  });
});
