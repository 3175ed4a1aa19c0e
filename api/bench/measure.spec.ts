import { atLeast, atMost, inRounds, median, medianRatio } from './measure.js';

describe('measuring side by side', () => {
  it('takes the middle, or the mean of the two in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7]);
  });

  it('turns the order from round to round', async () => {
    const order: string[] = [];
    const measure = (name: string) => () => order.push(name);
    await inRounds(3, { ours: measure('ours'), reference: measure('reference') });
    expect(order).toEqual(['ours', 'reference', 'reference', 'ours', 'ours', 'reference']);
  });

  it('compares within a round, so that a slow one falls on both', () => {
    expect(medianRatio([10, 1, 10], [20, 2, 20])).toBe(0.5);
  });

  it('says whether an aim was reached by the exact ratio', () => {
    expect(atLeast(0.59996, 0.6)).toEqual({ ratio: 0.6, aim: '>= 0.6', reached: false });
    expect(atMost(1.2, 1.2)).toEqual({ ratio: 1.2, aim: '<= 1.2', reached: true });
  });
});
