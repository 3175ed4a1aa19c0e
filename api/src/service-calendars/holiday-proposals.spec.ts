import { holidayProposals } from './holiday-proposals.js';

describe('holiday proposals', () => {
  it('R2 tells Swedish eves from public holidays, so that a calendar can choose', () => {
    const days = new Map(holidayProposals('SE', undefined, 2026).map((each) => [each.date, each]));
    expect(days.get('2026-06-19')).toEqual({ date: '2026-06-19', name: 'midsommarafton', eve: true });
    expect(days.get('2026-12-25')).toMatchObject({ eve: false });
    expect(days.get('2026-06-06')).toMatchObject({ eve: false });
    expect(days.has('2026-02-14')).toBe(false);
  });

  it('knows the days of a part of a country', () => {
    const dates = (region: string) => holidayProposals('GB', region, 2026).map((each) => each.date);
    expect(dates('ENG')).toContain('2026-08-31');
    expect(dates('SCT')).toContain('2026-08-03');
  });

  it('is in order of date, one entry a day', () => {
    const dates = holidayProposals('SE', undefined, 2027).map((each) => each.date);
    expect(dates).toEqual([...new Set(dates)].sort());
  });
});
