import { minorUnits, typedAmount } from '../../shared/form/decimal-text.js';
import type { InvoiceDetail, Opening } from '../cost.js';

/** A part of an invoice while it is written: what for, and how much as typed, without a sign. */
export interface WrittenPart {
  opening: string;
  typed: string;
}

export const keyOf = ({ kind, contractId, period, creditId }: Pick<Opening, 'kind' | 'contractId' | 'period' | 'creditId'>): string =>
  [kind, contractId, period, creditId ?? ''].join(' ');

const positive = (minor: string) => minor.replace(/^-/, '');
const smaller = (one: bigint, other: bigint) => (one < other ? one : other);

/** What can be chosen: what is open, and what the invoice is matched with already. */
export function openingsOf({ openings, matches }: InvoiceDetail): Opening[] {
  const known = new Set(openings.map(keyOf));
  const used = matches
    .filter((match) => !known.has(keyOf(match)))
    .map(({ kind, contractId, contractNumber, period, creditId, creditName, amountMinor }) => ({
      ...{ kind, contractId, contractNumber, period, creditId, creditName },
      leftMinor: positive(amountMinor),
    }));
  return [...openings, ...used];
}

/** What one begins with: the parts there are, else the invoice as far as what is open first goes. */
export function begun(invoice: InvoiceDetail, mark: ',' | '.'): WrittenPart[] {
  if (invoice.matches.length > 0) return invoice.matches.map((match) => ({ opening: keyOf(match), typed: typedAmount(positive(match.amountMinor), mark) }));
  const isCredit = invoice.amountMinor.startsWith('-');
  const [first] = invoice.openings.filter(({ kind }) => (kind === 'credit') === isCredit);
  if (!first) return [];
  const minor = smaller(BigInt(positive(invoice.amountMinor)), BigInt(first.leftMinor));
  return [{ opening: keyOf(first), typed: typedAmount(String(minor), mark) }];
}

/** The part as the API takes it; null while the amount is none. A credit received, and all of a credit note, is negative. */
export function partOf({ opening, typed }: WrittenPart, openings: readonly Opening[], invoice: InvoiceDetail) {
  const found = openings.find((one) => keyOf(one) === opening);
  const minor = minorUnits(typed);
  if (!found || minor === null || minor === '0') return null;
  const isNegative = found.kind === 'credit' || invoice.amountMinor.startsWith('-');
  const { kind, contractId, period, creditId } = found;
  return { kind, contractId, period, creditId, amountMinor: isNegative ? `-${minor}` : minor };
}

/** What of the invoice the parts leave, in minor units; null while one of them says nothing. */
export function restOf(parts: readonly WrittenPart[], openings: readonly Opening[], invoice: InvoiceDetail): string | null {
  const read = parts.map((part) => partOf(part, openings, invoice));
  if (read.some((part) => part === null)) return null;
  return String(read.reduce((rest, part) => rest - BigInt(part?.amountMinor ?? 0), BigInt(invoice.amountMinor)));
}
