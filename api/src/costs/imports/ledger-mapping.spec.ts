import { openLedger, parseLedgerMapping } from './ledger-mapping.js';
import { ledgerRowReader } from './ledger-row-reader.js';

const mapping = parseLedgerMapping({ ...openLedger, decimal: 'comma', columns: { ...openLedger.columns, date: 'datum', reference: 'ref' } });
const header = ['forvaltning', 'Leverantor', 'leverantor_orgnr', 'faktura_nr', 'konto_nr', 'konto_text', 'belopp_exkl_moms', 'datum', 'ref'];
const row = (changes: Record<string, string> = {}) => {
  const cells: Record<string, string> = { leverantor: 'Atea', leverantor_orgnr: '556448-0282', faktura_nr: '77', belopp_exkl_moms: '1 234,50', datum: '2026-03-05', ...changes };
  return header.map((name) => cells[name.toLowerCase()] ?? '');
};
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as { errors: { field: string; code: string }[] }).errors.map(({ field, code }) => `${field} ${code}`);
  }
  return [];
};

describe('how a ledger is read', () => {
  it('names every part of a mapping that is wrong at once', () => {
    expect(codeOf(() => parseLedgerMapping({ columns: { colour: 'x' }, decimal: 'dot', currency: 'kr' }))).toEqual([
      'columns.colour unknown_field', 'columns.invoiceNumber is_not_empty', 'columns.amount is_not_empty',
      'columns.supplierName is_not_empty', 'period month_missing', 'currency is_currency', 'decimal is_in',
    ]);
  });

  it('asks for columns the file does not have', () => {
    expect(codeOf(() => ledgerRowReader(mapping, header.slice(0, 6)))).toEqual(['belopp_exkl_moms missing_column', 'datum missing_column', 'ref missing_column']);
  });

  it('reads a row in minor units, with the month of its date', () => {
    expect(ledgerRowReader(mapping, header)(row({ ref: ' K-1 ' }))).toMatchObject({
      line: { supplierKey: '5564480282', supplierName: 'Atea', number: '77', amountMinor: 123450n, period: '2026-03', invoicedOn: '2026-03-05', currency: 'SEK', reference: 'K-1', line: null },
      problem: null,
    });
  });

  it('turns the signs round where the ledger books what is paid as negative', () => {
    expect(ledgerRowReader({ ...mapping, reversed: true }, header)(row())).toMatchObject({ line: { amountMinor: -123450n } });
  });

  it.each([
    [{ belopp_exkl_moms: '12.345,6x' }, 'belopp_exkl_moms', 'bad_amount'],
    [{ belopp_exkl_moms: '1,005' }, 'belopp_exkl_moms', 'too_many_decimals'],
    [{ leverantor_orgnr: '556448-0283' }, 'leverantor_orgnr', 'bad_organisation_number'],
    [{ faktura_nr: '' }, 'faktura_nr', 'missing_value'],
    [{ datum: '5 mars' }, 'datum', 'bad_date'],
    [{ leverantor_orgnr: '', leverantor: '' }, 'Leverantor', 'missing_value'],
    [{ datum: '' }, 'period', 'missing_value'],
  ])('says of %j which column is wrong and why', (changes, field, code) => {
    expect(ledgerRowReader(mapping, header)(row(changes)).problem).toMatchObject({ field, code });
  });
});
