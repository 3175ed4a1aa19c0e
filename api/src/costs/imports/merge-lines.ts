import { randomUUID } from 'node:crypto';
import type { SavedInvoice, StoredInvoice, StoredLine } from './ledger-store.repository.js';
import type { PlacedLine } from './read-ledger.js';

/** What the lines of a file make of the invoices that are there. */
export interface MergedLedger {
  /** To be written: those that are new or say something else than before. */
  saved: SavedInvoice[];
  before: StoredInvoice[];
  invoices: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Lines in another currency than their invoice. */
  refused: PlacedLine[];
}

const keyOf = (ledgerSupplierId: string, number: string) => `${ledgerSupplierId}\n${number}`;

/** An invoice's own words are its first line's; its amount is the sum of all its lines, those of earlier files too. */
export function mergeLines(
  lines: readonly PlacedLine[],
  supplierIds: ReadonlyMap<string, string>,
  stored: readonly StoredInvoice[],
  { importId, illustrative }: { importId: string | null; illustrative: boolean },
): MergedLedger {
  const known = new Map(stored.map((invoice) => [keyOf(invoice.ledgerSupplierId, invoice.number), invoice]));
  const groups = Map.groupBy(lines, ({ supplierKey, number }) => keyOf(supplierIds.get(supplierKey) ?? '', number));
  const merged: MergedLedger = { saved: [], before: [], invoices: groups.size, added: 0, changed: 0, unchanged: 0, refused: [] };
  for (const [key, group] of groups) {
    const before = known.get(key);
    const [first] = group;
    if (!first) continue;
    const currency = before?.currency ?? first.currency;
    const told = group.filter((line) => line.currency === currency);
    merged.refused.push(...group.filter((line) => line.currency !== currency));
    const { period, invoicedOn, reference } = told[0] ?? first;
    const all = new Map((before?.lines ?? []).map((line) => [line.line, line]));
    for (const line of told) {
      const old = all.get(line.line);
      const now = storedLine(line);
      if (!old) merged.added += 1;
      else if (same(old, now)) merged.unchanged += 1;
      else merged.changed += 1;
      all.set(line.line, now);
    }
    const after: StoredInvoice = {
      id: before?.id ?? randomUUID(),
      ledgerSupplierId: supplierIds.get(first.supplierKey) ?? '',
      number: first.number,
      amountMinor: String([...all.values()].reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n)),
      ...{ period, invoicedOn, currency, reference },
      lines: [...all.values()].toSorted((a, b) => a.line - b.line),
    };
    if (before && same(before, after)) continue;
    if (told.length === 0) continue;
    if (before) merged.before.push(before);
    merged.saved.push({ ...after, isNew: !before, importId, illustrative });
  }
  return merged;
}

const storedLine = ({ line, unit, account, text, amountMinor }: PlacedLine): StoredLine => ({
  ...{ line, unit, account, text },
  amountMinor: String(amountMinor),
});

/** Whether the one says no more and no less than the other, whatever the order of their members. */
const same = (one: StoredInvoice | StoredLine, other: StoredInvoice | StoredLine) => canonical(one) === canonical(other);
const canonical = (value: object) => JSON.stringify(value, (_, inner: unknown) => (isPlain(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner));
const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
