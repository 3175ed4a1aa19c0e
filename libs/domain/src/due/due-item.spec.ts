import { byDueDay, isLate } from './due-item.js';

describe('what is due', () => {
  it('is late from the day after', () => {
    expect([isLate('2026-03-01', '2026-03-01'), isLate('2026-03-01', '2026-03-02')]).toEqual([false, true]);
  });

  it('comes by day, then by kind, then by id', () => {
    const item = (sourceId: string, dueOn: string, kind: 'breach' | 'action') => ({ sourceId, dueOn, kind });
    const items = [item('d', '2026-03-02', 'breach'), item('c', '2026-03-01', 'action'), item('b', '2026-03-01', 'action'), item('a', '2026-03-01', 'breach')];
    expect(byDueDay(items).map(({ sourceId }) => sourceId)).toEqual(['a', 'b', 'c', 'd']);
  });
});
