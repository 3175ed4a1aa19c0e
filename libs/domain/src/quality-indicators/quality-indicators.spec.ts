import fc from 'fast-check';
import { leastVolume, suppressed } from './suppress.js';
import { qualityWord } from './quality-word.js';

describe('the five words', () => {
  it.each([
    ['100', 'good'],
    ['90', 'good'],
    ['89.999', 'approaching_target'],
    ['75', 'approaching_target'],
    ['74.999', 'requires_improvement'],
    ['50', 'requires_improvement'],
    ['49.999', 'inadequate'],
    ['0', 'inadequate'],
    [null, 'not_measured'],
  ])('R23 %s points are %s: at a bound the better word', (points, word) => {
    expect(qualityWord(points)).toBe(word);
  });
});

describe('what rests on few cases', () => {
  const hidden = (...volumes: number[]) => [...suppressed(volumes.map((volume, index) => ({ id: `i${index}`, volume })), 5)].sort();

  it('is not shown, nor is the smallest other, from which it could be reckoned', () => {
    expect(hidden(100, 4, 30)).toEqual(['i1', 'i2']);
    expect(hidden(100, 5, 30)).toEqual([]);
    expect(hidden(100, 4, 3, 30)).toEqual(['i1', 'i2']);
    expect(hidden(100, 1, 2, 30)).toEqual(['i1', 'i2', 'i3']);
    expect(hidden(100, 0, 30)).toEqual([]);
    expect(hidden(3)).toEqual(['i0']);
  });

  it('is never fewer than five, whatever is asked for', () => {
    expect(suppressed([{ id: 'a', volume: leastVolume - 1 }], 1).has('a')).toBe(true);
  });

  it('cannot be found from the sum of all and what is shown', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 9 }), fc.integer({ min: 0, max: 20 }), (volumes, minimum) => {
        const list = volumes.map((volume, index) => ({ id: `i${index}`, volume }));
        const gone = suppressed(list, minimum);
        const least = Math.max(leastVolume, minimum);
        for (const { id, volume } of list) if (volume > 0 && volume < least) expect(gone.has(id)).toBe(true);
        const rest = list.filter(({ id }) => gone.has(id));
        const sum = rest.reduce((all, { volume }) => all + volume, 0);
        const shown = list.filter(({ id, volume }) => !gone.has(id) && volume > 0);
        // Either nothing is hidden, or several are and together are many, or there is nothing beside them to subtract.
        expect(rest.length === 0 || (rest.length > 1 && sum >= least) || shown.length === 0).toBe(true);
      }),
    );
  });
});
