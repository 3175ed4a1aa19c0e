import { addMonths, upcomingDates, type ContractTerm } from './upcoming-dates.js';

const term: ContractTerm = {
  startsOn: '2025-01-01',
  endsOn: '2027-06-30',
  extensionCount: 2,
  extensionMonths: 12,
  noticeOn: '2026-12-31',
};

describe('upcoming dates of a contract', () => {
  it('lists what is ahead, earliest first', () => {
    expect(upcomingDates(term, '2026-11-22')).toEqual([
      { kind: 'notice', on: '2026-12-31', option: null },
      { kind: 'end', on: '2027-06-30', option: null },
      { kind: 'extension', on: '2028-06-30', option: 1 },
      { kind: 'extension', on: '2029-06-30', option: 2 },
    ]);
  });

  it('counts today as ahead and yesterday as past', () => {
    expect(upcomingDates(term, '2026-12-31').map(({ kind }) => kind)).toContain('notice');
    expect(upcomingDates(term, '2027-01-01').map(({ kind }) => kind)).not.toContain('notice');
    expect(upcomingDates(term, '2024-12-31')[0]).toEqual({ kind: 'start', on: '2025-01-01', option: null });
    expect(upcomingDates(term, '2029-07-01')).toEqual([]);
  });

  it('puts a notice before an end on the same day, and knows neither notice nor options where none are agreed', () => {
    const sameDay = upcomingDates({ ...term, noticeOn: term.endsOn }, '2027-06-30');
    expect(sameDay.slice(0, 2).map(({ kind }) => kind)).toEqual(['notice', 'end']);
    const plain = { ...term, noticeOn: null, extensionMonths: 0 };
    expect(upcomingDates(plain, '2026-01-01').map(({ kind }) => kind)).toEqual(['end']);
  });
});

describe('months added to a date', () => {
  it.each([
    ['2027-02-28', 12, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-06-30', 1, '2027-07-31'],
    ['2027-01-30', 1, '2027-02-28'],
    ['2027-12-15', 1, '2028-01-15'],
    ['2027-05-31', 0, '2027-05-31'],
  ])('%s and %i months is %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  it('refuses what is no date', () => expect(() => addMonths('2027-02-30', 1)).toThrow('bad_date'));
});
