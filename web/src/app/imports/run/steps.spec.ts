import { steps } from './steps.js';

const states = (status: Parameters<typeof steps>[0]['status']) => steps({ status }).map(({ state }) => state);

describe('steps', () => {
  it('tell what is behind, now and ahead', () => {
    expect(states('merging')).toEqual(['done', 'done', 'now', 'ahead', 'ahead']);
    expect(states('done')).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(states('failed')).toEqual(['done', 'failed', 'ahead', 'ahead', 'ahead']);
  });
});
