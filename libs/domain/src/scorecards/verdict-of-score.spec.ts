import { verdictOfScore } from './verdict-of-score.js';

describe('R13 R23 what a score says', () => {
  it.each([
    ['100.000', 'met'],
    ['100', 'met'],
    ['99.999', 'below_expected'],
    ['50.000', 'below_expected'],
    ['49.999', 'below_minimum'],
    ['0.000', 'below_minimum'],
    [null, 'not_measured'],
  ])('of %p is %s', (points, verdict) => expect(verdictOfScore(points)).toBe(verdict));
});
