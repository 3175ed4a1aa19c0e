import { type DecimalMark, decimalMarks } from '@samsyn/domain/costs/ledger-amount';
import { type LedgerDateOrder, ledgerDateOrders } from '@samsyn/domain/costs/ledger-date';
import { isPeriod } from '@samsyn/domain/time/period';
import { isISO4217CurrencyCode } from 'class-validator';
import { type FieldProblem, invalid } from '../../platform/errors/problem.js';
import { type Encoding, encodings } from '../../platform/reading/text-blocks.js';

/** What a column of a ledger may say. */
export const ledgerFields = [
  'supplierName', 'supplierNumber', 'invoiceNumber', 'line', 'amount', 'date', 'period', 'currency', 'reference',
  'unit', 'account', 'text',
] as const;
export type LedgerField = (typeof ledgerFields)[number];

/** How a ledger is read. */
export interface LedgerMapping {
  /** Field to the column's name. */
  columns: Partial<Record<LedgerField, string>>;
  decimal: DecimalMark;
  dateOrder: LedgerDateOrder;
  encoding: Encoding;
  /** The ledger books what is paid as negative. */
  reversed: boolean;
  /** The month `YYYY-MM` of rows that name none; null: each must. */
  period: string | null;
  /** Of rows that name none. */
  currency: string;
}

/** Without these nothing can be said of a row. */
export const neededFields: readonly LedgerField[] = ['invoiceNumber', 'amount'];

/** The columns of the ledgers that Swedish municipalities publish, as Örebro's. */
export const openLedger: Omit<LedgerMapping, 'period'> = {
  columns: {
    unit: 'forvaltning',
    supplierName: 'leverantor',
    supplierNumber: 'leverantor_orgnr',
    invoiceNumber: 'faktura_nr',
    account: 'konto_nr',
    text: 'konto_text',
    amount: 'belopp_exkl_moms',
  },
  decimal: 'point',
  dateOrder: 'ymd',
  encoding: 'utf-8',
  reversed: false,
  currency: 'SEK',
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A mapping from whatever was sent. @throws Problem `invalid_input` with every part that is wrong */
export function parseLedgerMapping(value: unknown): LedgerMapping {
  const errors: FieldProblem[] = [];
  const given = isRecord(value) ? value : {};
  const columns: Partial<Record<LedgerField, string>> = {};
  for (const [field, column] of Object.entries(isRecord(given['columns']) ? given['columns'] : {})) {
    const known = ledgerFields.find((each) => each === field);
    const name = textOf(column)?.trim();
    if (!known) errors.push({ field: `columns.${field}`, code: 'unknown_field' });
    else if (name === undefined || name.length > 200) errors.push({ field: `columns.${field}`, code: 'is_length' });
    else if (name !== '') columns[known] = name;
  }
  for (const field of neededFields) if (!columns[field]) errors.push({ field: `columns.${field}`, code: 'is_not_empty' });
  if (!columns.supplierName && !columns.supplierNumber) errors.push({ field: 'columns.supplierName', code: 'is_not_empty' });
  const choice = <T extends string>(field: string, among: readonly T[], usual: T): T => {
    const found = among.find((each) => each === (given[field] ?? usual));
    if (found === undefined) errors.push({ field, code: 'is_in' });
    return found ?? usual;
  };
  const period = textOf(given['period']) || null;
  if (period !== null && !isPeriod(period, 'month')) errors.push({ field: 'period', code: 'bad_period' });
  if (period === null && !columns.date && !columns.period) errors.push({ field: 'period', code: 'month_missing' });
  const currency = textOf(given['currency']) ?? 'SEK';
  if (!isISO4217CurrencyCode(currency)) errors.push({ field: 'currency', code: 'is_currency' });
  const mapping: LedgerMapping = {
    columns,
    decimal: choice('decimal', decimalMarks, 'comma'),
    dateOrder: choice('dateOrder', ledgerDateOrders, 'ymd'),
    encoding: choice('encoding', encodings, 'utf-8'),
    reversed: given['reversed'] === true,
    period,
    currency,
  };
  if (errors.length > 0) throw invalid(errors);
  return mapping;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
