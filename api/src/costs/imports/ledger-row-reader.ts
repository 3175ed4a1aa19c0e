import { ledgerAmount } from '@samsyn/domain/costs/ledger-amount';
import { ledgerDate, ledgerMonth } from '@samsyn/domain/costs/ledger-date';
import { checksOut, plainOrganisationNumber } from '@samsyn/domain/costs/organisation-number';
import { DomainError } from '@samsyn/domain/errors';
import { isISO4217CurrencyCode } from 'class-validator';
import { Problem, type ProblemParams } from '../../platform/errors/problem.js';
import type { LedgerField, LedgerMapping } from './ledger-mapping.js';

/** Which invoice a row belongs to. */
export interface InvoiceKey {
  /** The supplier's organisation number, else its name in small letters. */
  supplierKey: string;
  number: string;
}

/** One row of a ledger: a line of an invoice. */
export interface LedgerLine extends InvoiceKey {
  supplierName: string;
  organisationNumber: string | null;
  /** As the ledger numbers it; null where it does not. */
  line: number | null;
  amountMinor: bigint;
  period: string;
  invoicedOn: string | null;
  currency: string;
  reference: string | null;
  unit: string | null;
  account: string | null;
  text: string | null;
}

/** Why a row cannot be taken; `field` is the column as the file names it. */
export interface LedgerRowProblem {
  field: string | null;
  code: string;
  params: ProblemParams;
}

export type ReadRow = { line: LedgerLine; problem: null } | { line: null; problem: LedgerRowProblem; key: InvoiceKey | null };

const longest: Partial<Record<LedgerField, number>> = { invoiceNumber: 100, supplierName: 200, supplierNumber: 50, reference: 300, unit: 200, account: 100, text: 300 };

class Refused extends Error {
  constructor(readonly field: LedgerField, readonly code: string, readonly value: string) {
    super(code);
  }
}

/** Reads the rows of a ledger with this header. @throws Problem `missing_columns` naming those it has not */
export function ledgerRowReader(mapping: LedgerMapping, header: readonly string[]): (cells: readonly string[]) => ReadRow {
  const names = header.map((name) => name.trim());
  const at = new Map<LedgerField, number>();
  const missing: string[] = [];
  for (const [field, name] of Object.entries(mapping.columns) as [LedgerField, string][]) {
    const index = names.findIndex((each) => each.toLowerCase() === name.toLowerCase());
    if (index < 0) missing.push(name);
    else at.set(field, index);
  }
  if (missing.length > 0)
    throw new Problem(422, 'missing_columns', { columns: missing.join(', ') }, missing.map((field) => ({ field, code: 'missing_column', params: { column: field } })));

  return (cells): ReadRow => {
    if (cells.length !== names.length)
      return { line: null, key: null, problem: { field: null, code: 'wrong_cell_count', params: { expected: names.length, found: cells.length } } };
    const text = (field: LedgerField): string => {
      const value = (cells[at.get(field) ?? -1] ?? '').trim();
      if (value.length > (longest[field] ?? 100)) throw new Refused(field, 'too_long', value);
      return value;
    };
    let key: InvoiceKey | null = null;
    try {
      const who = supplierOf(text);
      const number = needed('invoiceNumber', text('invoiceNumber'));
      key = { supplierKey: who.supplierKey, number };
      return { line: { ...who, number, ...restOf(mapping, text) }, problem: null };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const field = names[at.get(error.field) ?? -1] ?? error.field;
      return { line: null, key, problem: { field, code: error.code, params: { value: error.value.slice(0, 200), decimals: 2 } } };
    }
  };
}

type Text = (field: LedgerField) => string;

const needed = (field: LedgerField, value: string): string => {
  if (value === '') throw new Refused(field, 'missing_value', '');
  return value;
};

function supplierOf(text: Text): Pick<LedgerLine, 'supplierKey' | 'supplierName' | 'organisationNumber'> {
  const written = text('supplierNumber');
  const organisationNumber = written === '' ? null : plainOrganisationNumber(written);
  if (organisationNumber !== null && !checksOut(organisationNumber)) throw new Refused('supplierNumber', 'bad_organisation_number', written);
  const name = text('supplierName') || (organisationNumber ?? '');
  needed('supplierName', name);
  return { supplierKey: organisationNumber ?? name.toLowerCase(), supplierName: name, organisationNumber };
}

type Rest = Omit<LedgerLine, keyof InvoiceKey | 'supplierName' | 'organisationNumber'>;

function restOf(mapping: LedgerMapping, text: Text): Rest {
  const currency = text('currency').toUpperCase() || mapping.currency;
  if (!isISO4217CurrencyCode(currency)) throw new Refused('currency', 'bad_currency', currency);
  const amount = amountOf(needed('amount', text('amount')), mapping);
  const date = text('date');
  const invoicedOn = date === '' ? null : ledgerDate(date, mapping.dateOrder);
  if (date !== '' && invoicedOn === null) throw new Refused('date', 'bad_date', date);
  const line = text('line');
  if (line !== '' && !/^[1-9]\d{0,5}$/.test(line)) throw new Refused('line', 'bad_line', line);
  return {
    line: line === '' ? null : Number(line),
    amountMinor: mapping.reversed ? -amount : amount,
    period: monthOf(mapping, text('period'), invoicedOn),
    invoicedOn,
    currency,
    reference: text('reference') || null,
    unit: text('unit') || null,
    account: text('account') || null,
    text: text('text') || null,
  };
}

function amountOf(text: string, mapping: LedgerMapping): bigint {
  try {
    return ledgerAmount(text, mapping.decimal);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new Refused('amount', error.code, text);
  }
}

function monthOf({ dateOrder, period }: LedgerMapping, written: string, invoicedOn: string | null): string {
  const found = written === '' ? (invoicedOn?.slice(0, 7) ?? period) : ledgerMonth(written, dateOrder);
  if (found === null) throw new Refused('period', written === '' ? 'missing_value' : 'bad_month', written);
  return found;
}
