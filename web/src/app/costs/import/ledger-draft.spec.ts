import { guessedMapping, missingOf } from './ledger-draft.js';

const preview = (columns: string[], ...rows: string[][]) => ({ columns, rows: rows.map((cells, index) => ({ line: index + 2, cells })) });

describe('how a ledger is probably read', () => {
  it('is told by Örebro’s columns, amounts and file name', () => {
    const columns = ['forvaltning', 'leverantor', 'leverantor_orgnr', 'faktura_nr', 'konto_nr', 'konto_text', 'belopp_exkl_moms'];
    const mapping = guessedMapping(preview(columns, ['A', 'B', '1', '2', '3', 'C', '1485.00']), 'orebro-2016-03.csv', 'utf-8');
    expect(mapping).toMatchObject({
      columns: { unit: 'forvaltning', supplierName: 'leverantor', supplierNumber: 'leverantor_orgnr', invoiceNumber: 'faktura_nr', account: 'konto_nr', text: 'konto_text', amount: 'belopp_exkl_moms' },
      ...{ decimal: 'point', period: '2016-03' },
    });
    expect(missingOf(mapping)).toEqual([]);
  });

  it('asks for what it cannot tell', () => {
    const mapping = guessedMapping(preview(['Leverantör', 'Fakturadatum', 'Belopp'], ['A', '2026-03-01', '1 485,00']), 'lev.csv', 'windows-1252');
    expect(mapping).toMatchObject({ columns: { supplierName: 'Leverantör', date: 'Fakturadatum', amount: 'Belopp' }, decimal: 'comma', period: null, encoding: 'windows-1252' });
    expect(missingOf(mapping)).toEqual(['invoiceNumber']);
  });
});
