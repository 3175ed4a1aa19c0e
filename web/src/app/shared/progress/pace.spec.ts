import { msLeft } from './pace.js';

describe('msLeft', () => {
  it('follows the pace so far', () => {
    expect(msLeft({ at: 0, done: 1000 }, { at: 2000, done: 3000 }, 10_000)).toBe(7000);
  });

  it('is unknown at first, and while nothing moves', () => {
    expect(msLeft(null, null, 10)).toBeNull();
    expect(msLeft({ at: 0, done: 0 }, { at: 500, done: 5 }, 10)).toBeNull();
    expect(msLeft({ at: 0, done: 5 }, { at: 5000, done: 5 }, 10)).toBeNull();
  });
});
