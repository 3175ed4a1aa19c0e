import { shareGain } from './gain-share.js';

const terms = (buyerPercent: string, supplierPercent: string, fundPercent: string) => ({ buyerPercent, supplierPercent, fundPercent });

describe('R16, R26: a gain is shared', () => {
  it('by the agreed shares, to the last öre', () => {
    expect(shareGain(1_000_000n, terms('60', '30', '10'))).toEqual({ buyer: 600_000n, supplier: 300_000n, fund: 100_000n });
    expect(shareGain(100n, terms('33.4', '33.3', '33.3'))).toEqual({ buyer: 34n, supplier: 33n, fund: 33n });
  });

  it('with what is left over to the largest remainder, equal ones to the buyer first', () => {
    // 2.5, 0 and 2.5
    expect(shareGain(5n, terms('50', '50', '0'))).toEqual({ buyer: 3n, supplier: 2n, fund: 0n });
    // 0.5 and 0.5 of supplier and fund
    expect(shareGain(1n, terms('0', '50', '50'))).toEqual({ buyer: 0n, supplier: 0n, fund: 1n });
    // 2.4, 0.3 and 0.3: the buyer's remainder is the largest
    expect(shareGain(3n, terms('80', '10', '10'))).toEqual({ buyer: 3n, supplier: 0n, fund: 0n });
    // 0.1 and 0.9 beside a whole: the largest remainder is the supplier's
    expect(shareGain(1n, terms('10', '90', '0'))).toEqual({ buyer: 0n, supplier: 1n, fund: 0n });
  });

  it('a loss as well, and always wholly', () => {
    expect(shareGain(-5n, terms('50', '50', '0'))).toEqual({ buyer: -3n, supplier: -2n, fund: 0n });
    for (let saved = -50n; saved <= 50n; saved += 1n) {
      const { buyer, supplier, fund } = shareGain(saved, terms('33.333', '41.667', '25'));
      expect(buyer + supplier + fund).toBe(saved);
    }
  });

  it('is refused where the shares are not whole', () => {
    expect(() => shareGain(1n, terms('50', '40', '9.99'))).toThrow(expect.objectContaining({ code: 'shares_not_whole' }));
  });
});
