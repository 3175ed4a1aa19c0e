import { allocate } from '../numbers/money.js';
import { shiftPeriod } from '../time/period.js';
import { type Tolerance, withinTolerance } from './tolerance.js';

/** What is left to be invoiced of a contract's charge of a month; minor units. */
export interface OpenCharge {
  readonly contractId: string;
  readonly number: string;
  /** A month `YYYY-MM`. */
  readonly period: string;
  readonly currency: string;
  readonly leftMinor: bigint;
}

/** What is left to be received of a credit that was claimed; minor units, above zero. */
export interface OpenCredit extends OpenCharge {
  readonly creditId: string;
}

export interface LedgerInvoice {
  readonly period: string;
  readonly currency: string;
  /** Negative of a credit note. */
  readonly amountMinor: bigint;
  /** What the supplier wrote that it is about. */
  readonly reference: string | null;
}

export const matchKinds = ['charge', 'credit'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** What a part of an invoice is for. A credit that is received is negative, as on the credit note. */
export interface MatchPart {
  readonly kind: MatchKind;
  readonly contractId: string;
  readonly period: string;
  readonly creditId: string | null;
  readonly amountMinor: bigint;
}

export const matchReasons = [
  'charge_fits', 'reference_and_charge', 'charges_together', 'charge_less_credit', 'reference_only',
  'credit_fits', 'credits_together', 'nothing_open', 'nothing_fits', 'several_fit', 'by_hand',
] as const;
export type MatchReason = (typeof matchReasons)[number];

/** What an invoice seems to be for, and why in a word; no parts where it is not clear. The parts add up to the invoice. */
export interface MatchProposal {
  readonly parts: readonly MatchPart[];
  readonly reason: MatchReason;
}

const nothing = (reason: MatchReason): MatchProposal => ({ parts: [], reason });
const sumOf = (open: readonly OpenCharge[]): bigint => open.reduce((sum, { leftMinor }) => sum + leftMinor, 0n);
const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * What an invoice of a supplier is for, by contract reference, month and amount, in this order. Looked at are the
 * invoice's month and the one before, as most are paid in arrears. A credit note is held against the credits that
 * were claimed, an invoice against what is left of charges, alone, together, or less what it deducts as credits.
 */
export function proposeMatch(
  invoice: LedgerInvoice,
  charges: readonly OpenCharge[],
  credits: readonly OpenCredit[],
  tolerance: Tolerance,
): MatchProposal {
  const inCurrency = ({ currency, leftMinor }: OpenCharge) => currency === invoice.currency && leftMinor > 0n;
  const open = { charges: charges.filter(inCurrency), credits: credits.filter(inCurrency) };
  const referred = namedIn(invoice.reference, [...open.charges, ...open.credits]);
  const ours = ({ contractId }: OpenCharge) => referred === null || contractId === referred;
  const [mayCharge, mayCredit] = [open.charges.filter(ours), open.credits.filter(ours)];
  if (invoice.amountMinor < 0n) return creditNote(invoice, mayCredit, tolerance);
  if (mayCharge.length === 0) return nothing('nothing_open');
  for (const month of [invoice.period, shiftPeriod(invoice.period, -1)]) {
    const found = ofMonth(invoice, mayCharge.filter(({ period }) => period === month), mayCredit, tolerance);
    if (found) return found.reason === 'charge_fits' && referred !== null ? { ...found, reason: 'reference_and_charge' } : found;
  }
  const named = referred === null ? undefined : mayCharge.find(({ period }) => period === invoice.period);
  return named ? { parts: [charge(named, invoice.amountMinor)], reason: 'reference_only' } : nothing('nothing_fits');
}

const charge = ({ contractId, period }: OpenCharge, amountMinor: bigint): MatchPart => ({
  kind: 'charge', contractId, period, creditId: null, amountMinor,
});
const credit = ({ contractId, period, creditId }: OpenCredit, amountMinor: bigint): MatchPart => ({
  kind: 'credit', contractId, period, creditId, amountMinor,
});

/** The one contract whose number the reference holds; null where it holds none, or more than one. */
function namedIn(reference: string | null, open: readonly OpenCharge[]): string | null {
  const text = letters(reference ?? '');
  const named = new Set(open.filter(({ number }) => letters(number).length >= 3 && text.includes(letters(number))).map(({ contractId }) => contractId));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

function ofMonth(
  { amountMinor }: LedgerInvoice,
  open: readonly OpenCharge[],
  credits: readonly OpenCredit[],
  tolerance: Tolerance,
): MatchProposal | null {
  const fitting = best(open, amountMinor, tolerance);
  if (fitting === 'several') return nothing('several_fit');
  if (fitting) return { parts: [charge(fitting, amountMinor)], reason: 'charge_fits' };
  const deducted = open.flatMap((one) => {
    const of = credits.filter(({ contractId, period }) => contractId === one.contractId && period <= one.period);
    const sum = sumOf(of);
    return sum > 0n && withinTolerance(amountMinor, one.leftMinor - sum, tolerance) ? [{ one, of, sum }] : [];
  });
  const [less] = deducted;
  if (deducted.length > 1) return nothing('several_fit');
  if (less)
    return {
      parts: [charge(less.one, amountMinor + less.sum), ...less.of.map((each) => credit(each, -each.leftMinor))],
      reason: 'charge_less_credit',
    };
  if (open.length < 2 || !withinTolerance(amountMinor, sumOf(open), tolerance)) return null;
  return { parts: shared(open, amountMinor, charge), reason: 'charges_together' };
}

function creditNote(
  { amountMinor, period }: LedgerInvoice,
  open: readonly OpenCredit[],
  tolerance: Tolerance,
): MatchProposal {
  // Of one contract's credits the oldest is paid first.
  const before = open.filter((one) => one.period <= period).toSorted((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
  if (before.length === 0) return nothing('nothing_open');
  const alone = before.filter(({ leftMinor }) => withinTolerance(-amountMinor, leftMinor, tolerance));
  const exact = alone.filter(({ leftMinor }) => leftMinor === -amountMinor);
  const [single] = exact.length > 0 ? exact : alone;
  const groups = Map.groupBy(before, (one) => `${one.contractId}/${one.period}`);
  const together = [...groups.values()].filter((of) => of.length > 1 && withinTolerance(-amountMinor, sumOf(of), tolerance));
  if (new Set([...alone, ...together.flat()].map(({ contractId }) => contractId)).size > 1) return nothing('several_fit');
  if (single) return { parts: [credit(single, amountMinor)], reason: 'credit_fits' };
  const [of] = together;
  return of ? { parts: shared(of, amountMinor, credit), reason: 'credits_together' } : nothing('nothing_fits');
}

/** What an amount fits alone; exactly, where others fit as well. */
function best(open: readonly OpenCharge[], minor: bigint, tolerance: Tolerance): OpenCharge | 'several' | null {
  const fitting = open.filter(({ leftMinor }) => withinTolerance(minor, leftMinor, tolerance));
  const exact = fitting.filter(({ leftMinor }) => leftMinor === minor);
  const [found] = exact.length > 0 ? exact : fitting;
  return fitting.length > 1 && exact.length !== 1 ? 'several' : (found ?? null);
}

/** R16: an amount shared by what is open of each, adding up to it. */
function shared<Open extends OpenCharge>(open: readonly Open[], minor: bigint, part: (one: Open, minor: bigint) => MatchPart): MatchPart[] {
  const parts = allocate(minor, open.map(({ leftMinor }, index) => ({ id: String(index).padStart(6, '0'), weight: String(leftMinor) })));
  return open
    .map((one, index) => part(one, parts.get(String(index).padStart(6, '0')) ?? 0n))
    .filter(({ amountMinor }) => amountMinor !== 0n);
}
