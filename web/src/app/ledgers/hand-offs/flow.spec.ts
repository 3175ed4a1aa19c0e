import { flowOf } from './flow.js';
import type { HandOffPair } from './hand-off.js';

const pair = (fromSupplierId: string, toSupplierId: string, handOffs: number): HandOffPair => ({
  ...{ fromSupplierId, toSupplierId, handOffs, returnedUnworked: 0, bounces: 0, incidents: handOffs },
  medianHeldMs: 0,
  medianHeldServiceMs: null,
});

describe('flowOf', () => {
  const flow = flowOf([pair('a', 'b', 3), pair('b', 'a', 1), pair('c', 'b', 1)], ['a', 'b', 'c', 'd']);

  it('R21 has every supplier that hands on at the left and every one that receives at the right', () => {
    expect(flow.from.map(({ supplierId, handOffs }) => [supplierId, handOffs])).toEqual([['a', 3], ['b', 1], ['c', 1]]);
    expect(flow.to.map(({ supplierId, handOffs }) => [supplierId, handOffs])).toEqual([['a', 1], ['b', 4]]);
  });

  it('makes nodes as high as their hand-offs are many, and lets no name lie on another', () => {
    const [a, b] = flow.from;
    expect((a?.height ?? 0) / (b?.height ?? 1)).toBeCloseTo(3);
    const middles = flow.from.map(({ middle }) => middle);
    expect(middles.every((middle, index) => index === 0 || middle - (middles[index - 1] ?? 0) >= 44)).toBe(true);
    expect(flow.bands).toHaveLength(3);
    expect(flow.height).toBeGreaterThan(260);
  });

  it('is empty of nothing', () => {
    expect(flowOf([], ['a'])).toEqual({ height: 0, from: [], to: [], bands: [] });
  });
});
