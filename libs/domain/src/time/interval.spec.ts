import { DomainError } from '../errors.js';
import { assertInterval, clip, clipAll, subtract, totalLength, union } from './interval.js';

const at = (from: number, to: number) => ({ from, to });

describe('R1 half-open intervals', () => {
  it('refuse to be reversed and say by what', () => {
    expect(() => assertInterval(2, 1)).toThrow(new DomainError('reversed_interval', { from: 2, to: 1 }));
    expect(() => union([at(2, 1)])).toThrow('reversed_interval');
    expect(() => subtract([at(0, 9)], [at(2, 1)])).toThrow('reversed_interval');
  });

  it('may be empty', () => {
    expect(() => assertInterval(1, 1)).not.toThrow();
    expect(union([at(1, 1)])).toEqual([]);
  });

  it('are clipped, leaving nothing where they only touch', () => {
    expect(clip(at(0, 10), at(5, 20))).toEqual(at(5, 10));
    expect(clip(at(0, 5), at(5, 20))).toBeNull();
    expect(clipAll([at(0, 3), at(4, 9)], at(2, 5))).toEqual([at(2, 3), at(4, 5)]);
  });
});

describe('R3 the union of intervals', () => {
  it('joins what overlaps or touches, in any order, and leaves its input alone', () => {
    const given = [at(6, 8), at(0, 2), at(1, 4), at(4, 5), at(7, 7)];
    const before = structuredClone(given);
    expect(union(given)).toEqual([at(0, 5), at(6, 8)]);
    expect(given).toEqual(before);
  });

  it('keeps a long interval that contains a short one', () => {
    expect(union([at(0, 10), at(2, 3)])).toEqual([at(0, 10)]);
  });

  it('can have others taken out', () => {
    expect(subtract([at(0, 10), at(20, 30)], [at(2, 3), at(8, 22), at(29, 40)])).toEqual([
      at(0, 2),
      at(3, 8),
      at(22, 29),
    ]);
    expect(subtract([at(0, 10)], [at(0, 10)])).toEqual([]);
  });

  it('has a length', () => {
    expect(totalLength([at(0, 2), at(5, 9)])).toBe(6);
  });
});
