import fc from 'fast-check';
import { type OpenCharge, type OpenCredit, proposeMatch } from './propose-match.js';

const charge = (number: string, leftMinor: bigint, period = '2026-03', currency = 'SEK'): OpenCharge => ({
  contractId: `id-${number}`, number, period, currency, leftMinor,
});
const credit = (number: string, creditId: string, leftMinor: bigint, period = '2026-02'): OpenCredit => ({
  ...charge(number, leftMinor, period), creditId,
});
const invoice = (amountMinor: bigint, reference: string | null = null) => ({ period: '2026-03', currency: 'SEK', amountMinor, reference });
const strict = { percent: '1', minor: 100n };
const brief = (found: ReturnType<typeof proposeMatch>) => [found.reason, ...found.parts.map((part) => `${part.creditId ?? part.contractId} ${part.period} ${part.amountMinor}`)];

describe('what an invoice is for', () => {
  const charges = [charge('K-101', 10_000_00n), charge('K-102', 4_000_00n), charge('K-101', 10_000_00n, '2026-02')];

  it('is the charge its amount fits, within the tolerance and no further', () => {
    expect(brief(proposeMatch(invoice(10_099_00n), charges, [], strict))).toEqual(['charge_fits', 'id-K-101 2026-03 1009900']);
    expect(brief(proposeMatch(invoice(10_100_01n), charges, [], strict))).toEqual(['nothing_fits']);
    expect(brief(proposeMatch(invoice(10_100_00n), charges, [], strict))[0]).toBe('charge_fits');
  });

  it('is the charge of the month before where its own month is paid', () => {
    expect(brief(proposeMatch(invoice(10_000_00n), charges.slice(1), [], strict))).toEqual(['charge_fits', 'id-K-101 2026-02 1000000']);
  });

  it('is what its reference names, although another charge fits as well', () => {
    const twins = [charge('K-101', 500n), charge('K-102', 500n)];
    expect(brief(proposeMatch(invoice(500n), twins, [], strict))).toEqual(['several_fit']);
    expect(brief(proposeMatch(invoice(500n, 'Avser avtal k 102, mars'), twins, [], strict))).toEqual(['reference_and_charge', 'id-K-102 2026-03 500']);
  });

  it('is what its reference names, although the amount is another one', () => {
    expect(brief(proposeMatch(invoice(12_500_00n, 'K-101'), charges, [], strict))).toEqual(['reference_only', 'id-K-101 2026-03 1250000']);
  });

  it('is several charges together', () => {
    expect(brief(proposeMatch(invoice(14_000_00n), charges, [], strict))).toEqual(['charges_together', 'id-K-101 2026-03 1000000', 'id-K-102 2026-03 400000']);
  });

  it('is a charge less the credits it deducts', () => {
    const owed = [credit('K-101', 'c1', 500_00n), credit('K-101', 'later', 1n, '2026-04')];
    expect(brief(proposeMatch(invoice(9_500_00n), charges, owed, { percent: '0', minor: 0n }))).toEqual(['charge_less_credit', 'id-K-101 2026-03 1000000', 'c1 2026-02 -50000']);
  });

  it('is nothing in another currency, and nothing where all is paid', () => {
    expect(brief(proposeMatch({ ...invoice(10_000_00n), currency: 'EUR' }, charges, [], strict))).toEqual(['nothing_open']);
    expect(brief(proposeMatch(invoice(5n), [charge('K-1', 0n)], [], strict))).toEqual(['nothing_open']);
  });
});

describe('what a credit note is for', () => {
  const owed = [credit('K-101', 'c1', 500_00n), credit('K-101', 'c2', 300_00n), credit('K-101', 'c3', 700_00n, '2026-04')];

  it('is the credit it pays, or those of one month together', () => {
    expect(brief(proposeMatch(invoice(-300_00n), [], owed, strict))).toEqual(['credit_fits', 'c2 2026-02 -30000']);
    expect(brief(proposeMatch(invoice(-800_00n), [], owed, strict))).toEqual(['credits_together', 'c1 2026-02 -50000', 'c2 2026-02 -30000']);
  });

  it('is the oldest of a contract’s credits that fit equally well, and nothing where two contracts’ do', () => {
    const twice = [credit('K-101', 'newer', 500_00n), credit('K-101', 'older', 500_00n, '2026-01')];
    expect(brief(proposeMatch(invoice(-500_00n), [], twice, strict))).toEqual(['credit_fits', 'older 2026-01 -50000']);
    expect(brief(proposeMatch(invoice(-500_00n), [], [...twice, credit('K-102', 'other', 500_00n)], strict))).toEqual(['several_fit']);
    expect(brief(proposeMatch(invoice(-500_00n, 'Vite K-102'), [], [...twice, credit('K-102', 'other', 500_00n)], strict))).toEqual(['credit_fits', 'other 2026-02 -50000']);
  });

  it('is no credit of a month to come, and never a charge', () => {
    expect(brief(proposeMatch(invoice(-700_00n), [charge('K-101', 700_00n)], owed, strict))).toEqual(['nothing_fits']);
  });
});

it('R16 the parts of a proposal add up to the invoice, whatever is open', () => {
  const opens = fc.array(fc.tuple(fc.constantFrom('A-100', 'B-200', 'C-300'), fc.bigInt({ min: 0n, max: 400n }), fc.constantFrom('2026-02', '2026-03')), { maxLength: 6 });
  fc.assert(
    fc.property(fc.bigInt({ min: -900n, max: 900n }), opens, opens, fc.constantFrom(null, 'A-100'), (amount, charges, credits, reference) => {
      fc.pre(amount !== 0n);
      const found = proposeMatch(
        invoice(amount, reference),
        charges.map(([number, left, period]) => charge(number, left, period)),
        credits.map(([number, left, period], index) => credit(number, `c${index}`, left, period)),
        { percent: '10', minor: 5n },
      );
      const sum = found.parts.reduce((total, part) => total + part.amountMinor, 0n);
      expect(sum).toBe(found.parts.length === 0 ? 0n : amount);
    }),
  );
});
