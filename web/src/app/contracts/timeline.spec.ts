import { timelineOf } from './timeline.js';

const term = {
  startsOn: '2025-01-01',
  endsOn: '2026-12-31',
  extensionCount: 2,
  extensionMonths: 12,
  noticeOn: '2026-06-30',
};

describe('the line of a term', () => {
  it('is the term and its extension options, end to end', () => {
    const { stretches } = timelineOf(term, '2026-01-01');
    expect(stretches.map(({ option, from, to }) => [option, from, to])).toEqual([
      [0, '2025-01-01', '2026-12-31'],
      [1, '2026-12-31', '2027-12-31'],
      [2, '2027-12-31', '2028-12-31'],
    ]);
    const last = stretches.at(-1);
    expect((last?.at ?? 0) + (last?.width ?? 0)).toBeCloseTo(100);
  });

  it('marks today and the notice day where they lie, and leaves out what lies outside', () => {
    expect(timelineOf(term, '2026-01-01').today).toBeCloseTo(25, 0);
    expect(timelineOf(term, '2024-12-31').today).toBeNull();
    expect(timelineOf({ ...term, noticeOn: null }, '2026-01-01').notice).toBeNull();
  });

  it('has no options where an extension has no length', () => {
    expect(timelineOf({ ...term, extensionMonths: 0 }, '2026-01-01').stretches).toHaveLength(1);
  });
});
