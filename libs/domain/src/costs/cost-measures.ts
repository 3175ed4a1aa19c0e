import Fraction from 'fraction.js';
import { type CostCell } from './plan-and-actual.js';
import { type Tolerance, withinTolerance } from './tolerance.js';

/** A part of an invoice that was found to be for a contract's month. */
export interface InvoicedPart {
  readonly invoiceId: string;
  readonly amountMinor: bigint;
  /** Whether something of the invoice is for nothing that was agreed. */
  readonly restLeft: boolean;
}

const percent = (part: bigint, whole: bigint) => new Fraction(part, whole).mul(100);

/** What was invoiced in percent of what was agreed, lower is better; null where nothing was agreed or nothing invoiced. */
export function costAgainstPlan({ planMinor, actualMinor }: CostCell): Fraction | null {
  return planMinor <= 0n || actualMinor === 0n ? null : percent(actualMinor, planMinor);
}

/**
 * How many of a contract's invoices of a month are right: those that together are the charge, or else the first that
 * alone is. One with something left that nothing agreed explains is never right.
 */
export function rightInvoices(parts: readonly InvoicedPart[], chargeMinor: bigint, tolerance: Tolerance): { right: number; all: number } {
  const invoices = Map.groupBy(parts, ({ invoiceId }) => invoiceId);
  const sums = [...invoices.values()].map((of) => ({ minor: sumOf(of), restLeft: of.some(({ restLeft }) => restLeft) }));
  const clean = sums.filter(({ restLeft }) => !restLeft);
  const together = withinTolerance(sumOf(parts), chargeMinor, tolerance);
  const alone = clean.some(({ minor }) => withinTolerance(minor, chargeMinor, tolerance)) ? 1 : 0;
  return { right: together ? clean.length : alone, all: sums.length };
}

/** The share of right invoices in percent; null without invoices. */
export function invoiceAccuracy(parts: readonly InvoicedPart[], chargeMinor: bigint, tolerance: Tolerance): Fraction | null {
  const { right, all } = rightInvoices(parts, chargeMinor, tolerance);
  return all === 0 ? null : percent(BigInt(right), BigInt(all));
}

/** What was received of the credits that both sides agreed on, in percent; null where none was. */
export function creditsReceived(owedMinor: bigint, receivedMinor: bigint): Fraction | null {
  return owedMinor <= 0n ? null : percent(receivedMinor, owedMinor);
}

const sumOf = (parts: readonly InvoicedPart[]) => parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
