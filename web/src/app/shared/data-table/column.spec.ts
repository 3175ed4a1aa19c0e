import { nextSort } from './column.js';

describe('nextSort', () => {
  it('starts ascending and turns round on the same column', () => {
    const first = nextSort(null, 'name');
    expect(first).toEqual({ key: 'name', direction: 'asc' });
    const second = nextSort(first, 'name');
    expect(second).toEqual({ key: 'name', direction: 'desc' });
    expect(nextSort(second, 'name').direction).toBe('asc');
    expect(nextSort(second, 'due')).toEqual({ key: 'due', direction: 'asc' });
  });
});
