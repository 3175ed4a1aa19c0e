import { defaultCreditTerms } from '../credits/credit-terms.js';
import { agreedEnd, type TermsAmendment, termsOfMonth, termsOn, termVersions } from './contract-terms.js';

const signed = {
  startsOn: '2026-01-15',
  endsOn: '2027-12-31',
  monthlyChargeMinor: '100000',
  atRiskPercent: '10.00',
  creditTerms: defaultCreditTerms,
};
const amendment = (id: string, effectiveFrom: string, changes: Partial<TermsAmendment>): TermsAmendment => ({
  ...{ id, effectiveFrom, monthlyChargeMinor: null, atRiskPercent: null, endsOn: null, creditTerms: null },
  ...changes,
});

describe('the terms of a contract over time', () => {
  const versions = termVersions(signed, [
    amendment('b', '2026-09-01', { atRiskPercent: '12.00', endsOn: '2028-12-31' }),
    amendment('a', '2026-06-16', { monthlyChargeMinor: '120000' }),
  ]);

  it('keep what an amendment does not speak about', () => {
    expect(versions.map(({ amendmentId, ...terms }) => [amendmentId, terms.monthlyChargeMinor, terms.atRiskPercent])).toEqual([
      [null, '100000', '10.00'],
      ['a', '120000', '10.00'],
      ['b', '120000', '12.00'],
    ]);
    expect(agreedEnd(versions)).toBe('2028-12-31');
  });

  it('change on the day agreed, not before', () => {
    expect(termsOn(versions, '2026-06-15').amendmentId).toBeNull();
    expect(termsOn(versions, '2026-06-16').amendmentId).toBe('a');
    expect(termsOn(versions, '2025-01-01').amendmentId).toBeNull();
  });

  it('of a month are those of its first day, or of the first day of the contract', () => {
    expect(termsOfMonth(versions, '2026-01').monthlyChargeMinor).toBe('100000');
    expect(termsOfMonth(versions, '2026-06').monthlyChargeMinor).toBe('100000');
    expect(termsOfMonth(versions, '2026-07').monthlyChargeMinor).toBe('120000');
    expect(termsOfMonth(versions, '2026-09').atRiskPercent).toBe('12.00');
  });

  it('of two amendments of one day follow the later one, which builds upon the other', () => {
    const sameDay = termVersions(signed, [
      amendment('a', '2026-03-01', { monthlyChargeMinor: '1' }),
      amendment('b', '2026-03-01', { atRiskPercent: '2.00' }),
    ]);
    expect(sameDay).toHaveLength(2);
    expect(sameDay[1]).toMatchObject({ amendmentId: 'b', monthlyChargeMinor: '1', atRiskPercent: '2.00' });
  });
});
