import { parseInstant } from './instant.js';
import { firstMonthOf, isPeriod, nextPeriod, periodInterval, periodOf, previousPeriod, shiftPeriod } from './period.js';

const zone = 'Europe/Stockholm';

describe('Periods in the contract’s zone', () => {
  it('R2 begin at local midnight, also in months with a DST change', () => {
    expect(periodInterval('2026-10', zone)).toEqual({
      from: parseInstant('2026-09-30T22:00:00Z'),
      to: parseInstant('2026-10-31T23:00:00Z'),
    });
  });

  it('are months, quarters and years', () => {
    const utc = (key: string) => periodInterval(key, 'Etc/UTC');
    expect(utc('2026-Q4')).toEqual({ from: utc('2026-10').from, to: utc('2026-12').to });
    expect(utc('2026')).toEqual({ from: utc('2026-01').from, to: utc('2027').from });
  });

  it('R1 meet without a gap', () => {
    for (const key of ['2026-03', '2026-12', '2026-Q1', '2026-Q4', '2026']) {
      expect(periodInterval(key, zone).to).toBe(periodInterval(nextPeriod(key), zone).from);
      expect(previousPeriod(nextPeriod(key))).toBe(key);
    }
    expect(nextPeriod('2026-12')).toBe('2027-01');
    expect(previousPeriod('2026-Q1')).toBe('2025-Q4');
    expect(shiftPeriod('2026-03', -15)).toBe('2024-12');
  });

  it('R1 hold their first instant and not their end', () => {
    const { from, to } = periodInterval('2026-10', zone);
    expect([from - 1, from, to - 1, to].map((at) => periodOf(at, zone))).toEqual([
      '2026-09',
      '2026-10',
      '2026-10',
      '2026-11',
    ]);
    expect(periodOf(to, zone, 'quarter')).toBe('2026-Q4');
    expect(periodOf(to, zone, 'year')).toBe('2026');
  });

  it.each(['2026-13', '2026-00', '2026-Q5', '26-01', '2026-1', '1850-01', ''])('refuse %j', (key) => {
    expect(() => periodInterval(key, zone)).toThrow('bad_period');
  });

  it('begin with a month', () => {
    expect(['2026-05', '2026-Q2', '2026'].map(firstMonthOf)).toEqual(['2026-05', '2026-04', '2026-01']);
  });

  it('can be told from other text', () => {
    expect([isPeriod('2026-10'), isPeriod('2026-10', 'year'), isPeriod('x')]).toEqual([true, false, false]);
  });
});
