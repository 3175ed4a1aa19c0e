import { aMatrix } from './hand-off.testing.js';
import { holdingParts } from './holding-parts.js';

describe('holdingParts', () => {
  it('R21 add up to the wall time, the longest holder first', () => {
    const matrix = aMatrix();
    const parts = holdingParts(matrix);
    expect(parts.reduce((sum, { ms }) => sum + ms, 0)).toBe(matrix.wallMs);
    expect(parts.map(({ kind, name, share }) => [kind, name, share])).toEqual([
      ['held', 'Mälarklient', 60],
      ['held', 'Fjordnät', 30],
      ['unowned', null, 10],
      ['stoodResolved', null, 0],
    ]);
  });

  it('leave out what a vendor is not told', () => {
    const parts = holdingParts({ ...aMatrix(), unownedMs: null, stoodResolvedMs: null, wallMs: null });
    expect(parts.map(({ kind }) => kind)).toEqual(['held', 'held']);
  });
});
