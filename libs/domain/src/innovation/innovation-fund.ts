import { DomainError } from '../errors.js';

/** R26: what is booked in an innovation fund. Money is carried over into the year of the entry, from the year before. */
export const fundEntryKinds = ['paid_in', 'reserved', 'released', 'spent', 'carried_over', 'expired'] as const;
export type FundEntryKind = (typeof fundEntryKinds)[number];

export interface FundEntry {
  readonly kind: FundEntryKind;
  /** Integer minor units; negative where it takes an earlier entry back. */
  readonly minor: bigint;
  /** Local date. */
  readonly on: string;
  /** Of what is spent: out of what was reserved for it. */
  readonly fromReserved: boolean;
}

/** R26: exact minor units. Paid in and carried over, less reserved, spent, expired and carried on, is what is available. */
export interface FundBalance {
  readonly paidIn: bigint;
  readonly carriedOver: bigint;
  /** Reserved and neither released nor spent. */
  readonly reserved: bigint;
  readonly spent: bigint;
  readonly expired: bigint;
  /** Into the year after; of all years together what was carried over is no money of its own. */
  readonly carriedOn: bigint;
  readonly available: bigint;
}

export interface FundYear extends FundBalance {
  readonly year: string;
}

const nothing: FundBalance = { paidIn: 0n, carriedOver: 0n, reserved: 0n, spent: 0n, expired: 0n, carriedOn: 0n, available: 0n };

/** What an entry changes in its own year. */
function changeOf({ kind, minor, fromReserved }: FundEntry): Partial<FundBalance> {
  switch (kind) {
    case 'paid_in':
      return { paidIn: minor, available: minor };
    case 'carried_over':
      return { carriedOver: minor, available: minor };
    case 'reserved':
      return { reserved: minor, available: -minor };
    case 'released':
      return { reserved: -minor, available: minor };
    case 'spent':
      return fromReserved ? { spent: minor, reserved: -minor } : { spent: minor, available: -minor };
    case 'expired':
      return { expired: minor, available: -minor };
  }
}

const fields = ['paidIn', 'carriedOver', 'reserved', 'spent', 'expired', 'carriedOn', 'available'] as const;

function add(a: FundBalance, b: Partial<FundBalance>): FundBalance {
  const sum = { ...a };
  for (const field of fields) sum[field] = a[field] + (b[field] ?? 0n);
  return sum;
}

const yearOf = (date: string): string => date.slice(0, 4);
const before = (year: string): string => String(Number(year) - 1).padStart(4, '0');

/** R26: the fund year by year, ascending; what is reserved may be spent in a later year, so a year's own can be negative there. */
export function fundYears(entries: readonly FundEntry[]): FundYear[] {
  const years = new Map<string, FundBalance>();
  const book = (year: string, change: Partial<FundBalance>) => years.set(year, add(years.get(year) ?? nothing, change));
  for (const entry of entries) {
    book(yearOf(entry.on), changeOf(entry));
    if (entry.kind === 'carried_over') book(before(yearOf(entry.on)), { carriedOn: entry.minor, available: -entry.minor });
  }
  return [...years].map(([year, balance]) => ({ ...balance, year })).sort((a, b) => (a.year < b.year ? -1 : 1));
}

/** R26: all years together; carrying over moves money between years and makes none. */
export function fundBalance(entries: readonly FundEntry[]): FundBalance {
  return fundYears(entries).reduce<FundBalance>((sum, year) => add(sum, year), nothing);
}

/**
 * R26: the ledger may be kept so. On no day, in the order of days and as they were booked, is more reserved, spent, expired or
 * carried on than there is in the year, nor more released or spent out of the reserved than was reserved.
 * @throws DomainError `fund_overdrawn` with the year and the minor units missing, `not_reserved`
 */
export function assertFundCovers(entries: readonly FundEntry[]): void {
  const ordered = [...entries].map((entry, index) => ({ entry, index })).sort((a, b) => (a.entry.on === b.entry.on ? a.index - b.index : a.entry.on < b.entry.on ? -1 : 1));
  const available = new Map<string, bigint>();
  let reserved = 0n;
  for (const { entry } of ordered) {
    const change = changeOf(entry);
    const year = yearOf(entry.on);
    take(available, year, change.available ?? 0n);
    if (entry.kind === 'carried_over') take(available, before(year), -entry.minor);
    reserved += change.reserved ?? 0n;
    if (reserved < 0n) throw new DomainError('not_reserved', { missingMinor: String(-reserved) });
  }
}

function take(available: Map<string, bigint>, year: string, change: bigint): void {
  const left = (available.get(year) ?? 0n) + change;
  if (left < 0n) throw new DomainError('fund_overdrawn', { year, missingMinor: String(-left) });
  available.set(year, left);
}
