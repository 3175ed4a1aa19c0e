import type { InvoiceDetail, Opening } from '../cost.js';
import { begun, keyOf, openingsOf, partOf, restOf } from './match-parts.js';

const charge: Opening = { kind: 'charge', contractId: 'k1', contractNumber: 'K-1', period: '2026-03', creditId: null, creditName: null, leftMinor: '100000' };
const credit: Opening = { ...charge, kind: 'credit', creditId: 'c1', creditName: 'Svarstid', leftMinor: '5000' };
const invoice = (changes: Partial<InvoiceDetail>): InvoiceDetail => ({ amountMinor: '150050', openings: [charge, credit], matches: [], ...changes }) as InvoiceDetail;

describe('the parts of an invoice', () => {
  it('begin with what is open, as far as the invoice goes', () => {
    expect(begun(invoice({}), ',')).toEqual([{ opening: keyOf(charge), typed: '1\u00a0000' }]);
    expect(begun(invoice({ amountMinor: '-2000' }), ',')).toEqual([{ opening: keyOf(credit), typed: '20' }]);
    expect(begun(invoice({ openings: [] }), ',')).toEqual([]);
  });

  it('are negative for a credit that is received, and for all of a credit note', () => {
    const read = (opening: Opening, typed: string, one = invoice({})) => partOf({ opening: keyOf(opening), typed }, one.openings, one)?.amountMinor;
    expect(read(charge, '1 500,50')).toBe('150050');
    expect(read(credit, '50')).toBe('-5000');
    expect(read(charge, '10', invoice({ amountMinor: '-1000' }))).toBe('-1000');
    expect(read(charge, '0')).toBeUndefined();
    expect(read(charge, '1,005')).toBeUndefined();
  });

  it('leave a rest that is exact, and none while one of them says nothing', () => {
    const one = invoice({});
    const parts = [{ opening: keyOf(charge), typed: '1000' }, { opening: keyOf(credit), typed: '0,01' }];
    expect(restOf(parts, one.openings, one)).toBe('50051');
    expect(restOf([...parts, { opening: '', typed: '1' }], one.openings, one)).toBeNull();
  });

  it('can be changed to what they are already, though nothing of that is left', () => {
    const match = { ...charge, period: '2026-01', contractTitle: 'T', amountMinor: '150050', state: 'confirmed' as const, decidedBy: null, decidedAt: null };
    expect(openingsOf(invoice({ matches: [match] })).map(({ period }) => period)).toEqual(['2026-03', '2026-03', '2026-01']);
  });
});
