import { commitmentProblems, type CommitmentTerms, instalments } from './commitment.js';

const contract = { startsOn: '2026-01-01', endsOn: '2029-12-31' };
const terms = (part: Partial<CommitmentTerms> = {}): CommitmentTerms => ({
  ...{ kind: 'proposals', quantity: 2, percent: null, amountMinor: null, includedInPrice: true, chargeMinor: null, recurrence: 'quarter' },
  ...{ startsOn: '2026-01-01', endsOn: '2026-12-31' },
  ...part,
});
const dueDates = (part: Partial<CommitmentTerms>) => instalments(terms(part)).map(({ dueOn }) => dueOn);

describe('R26: what a commitment owes when', () => {
  it('is each stretch by its last day', () => {
    expect(dueDates({})).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
    expect(dueDates({ recurrence: 'half_year' })).toEqual(['2026-06-30', '2026-12-31']);
    expect(dueDates({ recurrence: 'year', endsOn: '2028-12-31' })).toEqual(['2026-12-31', '2027-12-31', '2028-12-31']);
    expect(dueDates({ recurrence: 'month', startsOn: '2028-01-15', endsOn: '2028-04-14' })).toEqual(['2028-02-14', '2028-03-14', '2028-04-14']);
  });

  it('follows leap years, and does not wander from the last day of a month', () => {
    expect(dueDates({ recurrence: 'month', startsOn: '2028-01-31', endsOn: '2028-05-30' })).toEqual(['2028-02-28', '2028-03-30', '2028-04-29', '2028-05-30']);
    expect(dueDates({ recurrence: 'month', startsOn: '2028-02-01', endsOn: '2028-03-31' })).toEqual(['2028-02-29', '2028-03-31']);
  });

  it('is nothing for a stretch that the end cuts short, and the last day of what is owed once', () => {
    expect(dueDates({ endsOn: '2026-09-29' })).toEqual(['2026-03-31', '2026-06-30']);
    expect(dueDates({ recurrence: 'once', endsOn: '2026-10-15' })).toEqual(['2026-10-15']);
    expect(instalments(terms())[1]).toEqual({ startsOn: '2026-04-01', dueOn: '2026-06-30' });
  });

  it('is refused where it would never end', () => {
    expect(() => dueDates({ recurrence: 'month', endsOn: '2099-12-31' })).toThrow(expect.objectContaining({ code: 'too_many_instalments' }));
  });
});

describe('R26: a commitment', () => {
  const problems = (part: Partial<CommitmentTerms>) => commitmentProblems(terms(part), contract).map(({ field, code }) => `${field} ${code}`);

  it('names the measure of its kind and no other', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ quantity: null, percent: '3' })).toEqual(['quantity is_not_empty', 'percent not_of_this_kind']);
    expect(problems({ kind: 'refresh', recurrence: 'once', quantity: null })).toEqual([]);
    expect(problems({ kind: 'fund', quantity: null, amountMinor: '100' })).toEqual([]);
  });

  it('says what it costs where it is not included in the price, and only there', () => {
    expect(problems({ includedInPrice: false })).toEqual(['chargeMinor is_not_empty']);
    expect(problems({ chargeMinor: '1' })).toEqual(['chargeMinor included_in_price']);
  });

  it('lies within its contract and owes something', () => {
    expect(problems({ startsOn: '2025-12-31', endsOn: '2030-01-01' })).toEqual(['startsOn outside_contract', 'endsOn outside_contract']);
    expect(problems({ endsOn: '2025-12-31' })).toEqual(['endsOn ends_before_start']);
    expect(problems({ endsOn: '2026-02-01' })).toEqual(['recurrence nothing_due']);
  });
});
