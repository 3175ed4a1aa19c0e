import { dayAfter, daysBetween, isWorkingDay } from './agreed-days.js';
import { parseDate } from '../time/local-date.js';

const week = { mon: [['08:00', '17:00']], tue: [['08:00', '17:00']], wed: [['08:00', '17:00']], thu: [['08:00', '17:00']], fri: [['08:00', '17:00']] } as const;
const calendar = [
  { effectiveFrom: null, windows: week, holidays: ['2026-12-25'], specialDays: { '2026-12-24': [], '2026-12-27': [['10:00', '14:00']] as const } },
] as never;

describe('R6: agreed days', () => {
  it('are counted from the day after, on Monday to Friday without a calendar', () => {
    expect(dayAfter('2026-12-23', 5, 'working')).toBe('2026-12-30');
    expect(dayAfter('2026-12-25', 1, 'working')).toBe('2026-12-28');
    expect(dayAfter('2026-12-23', 5, 'calendar')).toBe('2026-12-28');
  });

  it('leave out holidays and closed special days, and count a special day that is open', () => {
    // Thursday 24 and Friday 25 are closed, Saturday too; Sunday 27 is open by exception.
    expect(dayAfter('2026-12-23', 1, 'working', calendar)).toBe('2026-12-27');
    expect(dayAfter('2026-12-23', 2, 'working', calendar)).toBe('2026-12-28');
    expect(isWorkingDay(parseDate('2026-12-25') ?? 0, calendar)).toBe(false);
  });

  it('are refused in a calendar that never opens, and of no date', () => {
    const closed = [{ effectiveFrom: null, windows: {}, holidays: [], specialDays: {} }];
    expect(() => dayAfter('2026-01-01', 1, 'working', closed)).toThrow('no_working_day');
    expect(isWorkingDay(0, [{ ...closed[0], effectiveFrom: '2026-01-01', windows: week } as never])).toBe(false);
    expect(() => dayAfter('soon', 1, 'calendar')).toThrow('bad_date');
    expect(() => daysBetween('2026-01-01', 'soon')).toThrow('bad_date');
  });

  it('between two dates are whole', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(() => daysBetween('x', '2026-01-01')).toThrow('bad_date');
  });
});
