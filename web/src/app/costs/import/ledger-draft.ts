import type { LedgerMapping, LedgerPreview } from '../cost.js';

export const ledgerFields = [
  'invoiceNumber', 'amount', 'supplierName', 'supplierNumber', 'date', 'period', 'reference', 'line', 'currency', 'unit',
  'account', 'text',
] as const;
export type LedgerField = (typeof ledgerFields)[number];

export const emptyMapping: LedgerMapping = { columns: {}, decimal: 'comma', dateOrder: 'ymd', encoding: 'utf-8', reversed: false, period: null, currency: 'SEK' };

/** What columns of Swedish and English ledgers are called; the first that fits is taken. */
const names: Record<LedgerField, RegExp> = {
  invoiceNumber: /^(faktura[\s_]?(nr|nummer|nummer)?|fakturanr|fakturanummer|verifikat.*|invoice[\s_]?(no|number|id)?)$/i,
  amount: /^(belopp.*|summa.*|amount.*|net.*amount)$/i,
  supplierName: /^(leverant[öo]r(snamn|[\s_]namn)?|supplier([\s_]name)?|vendor([\s_]name)?)$/i,
  supplierNumber: /(org.*(nr|nummer|number)|organisationsnummer|vat|registration)/i,
  date: /(fakturadatum|bokf.*datum|^datum$|invoice[\s_]?date|^date$)/i,
  period: /^(period|m[åa]nad|month)$/i,
  reference: /(avser|referens|reference|avtal|contract|meddelande)/i,
  line: /^(rad|radnr|rad[\s_]?nummer|line([\s_]?(no|number))?)$/i,
  currency: /^(valuta|currency)$/i,
  unit: /(f[öo]rvaltning|enhet|ansvar|unit|department)/i,
  account: /^(konto([\s_]?(nr|nummer))?|account)$/i,
  text: /(konto_?text|kontonamn|text|beskrivning|description)/i,
};

/** How a ledger nobody has mapped is probably read: by its columns' names, and by how its amounts and file name look. */
export function guessedMapping({ columns, rows }: LedgerPreview, fileName: string, encoding: LedgerMapping['encoding']): LedgerMapping {
  const found: Record<string, string> = {};
  const used = new Set<string>();
  for (const field of ledgerFields) {
    const column = columns.find((name) => !used.has(name) && names[field].test(name.trim()));
    if (column === undefined) continue;
    found[field] = column;
    used.add(column);
  }
  const amounts = rows.map(({ cells }) => cells[columns.indexOf(found['amount'] ?? '')] ?? '');
  const isPoint = amounts.some((text) => /\.\d{1,2}$/.test(text)) && !amounts.some((text) => /,\d{1,2}$/.test(text));
  const [, year, month] = /(20\d{2})[-_.]?(0[1-9]|1[0-2])(?!\d)/.exec(fileName) ?? [];
  const isDated = found['date'] !== undefined || found['period'] !== undefined;
  return {
    ...emptyMapping,
    ...{ columns: found, encoding, decimal: isPoint ? 'point' : 'comma' },
    period: !isDated && year !== undefined ? `${year}-${month ?? ''}` : null,
  };
}

/** What must still be said before anything can be read. */
export function missingOf({ columns, period }: LedgerMapping): string[] {
  const given = columns as Partial<Record<LedgerField, string>>;
  return [
    ...(['invoiceNumber', 'amount'] as const).filter((field) => !given[field]),
    ...(given.supplierName || given.supplierNumber ? [] : ['supplierName']),
    ...(given.date || given.period || period ? [] : ['date']),
  ];
}
