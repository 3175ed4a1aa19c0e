import { dimensions, startingWeights } from './dimensions.js';

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
});
