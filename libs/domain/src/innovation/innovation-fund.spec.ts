import { assertFundCovers, type FundEntry, type FundEntryKind, fundBalance, fundYears } from './innovation-fund.js';

const entry = (kind: FundEntryKind, minor: bigint, on = '2026-03-01', fromReserved = false): FundEntry => ({ kind, minor, on, fromReserved });

describe('R26: an innovation fund', () => {
  const year = [
    entry('paid_in', 50_000_01n, '2026-01-01'),
    entry('reserved', 20_000_00n),
    entry('spent', 12_500_50n, '2026-04-01', true),
    entry('released', 7_499_50n, '2026-04-02'),
    entry('spent', 1_000_01n, '2026-05-01'),
    entry('expired', 6_500n, '2026-12-31'),
  ];

  it('has available what was paid in, less reserved, spent and expired, to the öre', () => {
    expect(fundBalance(year)).toEqual({ paidIn: 5_000_001n, carriedOver: 0n, reserved: 0n, spent: 1_350_051n, expired: 6_500n, carriedOn: 0n, available: 3_643_450n });
  });

  it('carries over from one year to the next without making money', () => {
    const carried = [...year, entry('carried_over', 3_000_000n, '2027-01-01')];
    expect(fundYears(carried).map((each) => [each.year, each.carriedOver, each.carriedOn, each.available])).toEqual([
      ['2026', 0n, 3_000_000n, 643_450n],
      ['2027', 3_000_000n, 0n, 3_000_000n],
    ]);
    expect(fundBalance(carried).available).toBe(fundBalance(year).available);
    expect(() => { assertFundCovers(carried); }).not.toThrow();
  });

  it('never gives out more than there is, on any day', () => {
    const overdrawn = (entries: FundEntry[], params: object) => {
      expect(() => { assertFundCovers(entries); }).toThrow(expect.objectContaining({ code: 'fund_overdrawn', params }));
    };
    overdrawn([entry('paid_in', 100n), entry('reserved', 60n), entry('spent', 41n)], { year: '2026', missingMinor: '1' });
    // Paid in later than it was spent.
    overdrawn([entry('paid_in', 100n, '2026-06-01'), entry('spent', 1n, '2026-05-31')], { year: '2026', missingMinor: '1' });
    overdrawn([entry('paid_in', 100n), entry('carried_over', 101n, '2027-01-01')], { year: '2026', missingMinor: '1' });
    // Last year's money is not this year's until it is carried over.
    overdrawn([entry('paid_in', 100n), entry('spent', 1n, '2027-01-01')], { year: '2027', missingMinor: '1' });
    // What was paid in is not taken back once it is spent.
    overdrawn([entry('paid_in', 100n), entry('spent', 1n), entry('paid_in', -100n, '2026-04-01')], { year: '2026', missingMinor: '1' });
  });

  it('spends and releases no more of what is reserved than was', () => {
    const entries = [entry('paid_in', 100n), entry('reserved', 10n), entry('spent', 11n, '2026-03-02', true)];
    expect(() => { assertFundCovers(entries); }).toThrow(expect.objectContaining({ code: 'not_reserved', params: { missingMinor: '1' } }));
  });
});
