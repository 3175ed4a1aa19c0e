import type Fraction from 'fraction.js';
import { allocate } from '../numbers/money.js';
import type { LedgerPart, PartKind } from './end-to-end-ledger.js';

/** What a supplier was down in a tower, in one way of answering for it. */
export interface TowerDowntime extends Pick<LedgerPart, 'supplierId' | 'kind'> {
  readonly towerId: string;
  /** Service ms weighted by impact, exact. */
  readonly downMs: Fraction;
}

/** A supplier's minutes in a tower. */
export interface TowerMinutes extends Omit<TowerDowntime, 'downMs'> {
  readonly minutes: number;
}

/**
 * R20: splits the minutes that suppliers have in ledgers over the towers they were down in, by the exact time, so that
 * a supplier's towers add up to its minutes of the same kind. In the order of supplier, kind and tower.
 */
export function minutesByTower(
  parts: readonly Pick<LedgerPart, 'supplierId' | 'kind' | 'minutes'>[],
  downtimes: readonly TowerDowntime[],
): TowerMinutes[] {
  return parts.flatMap(({ supplierId, kind, minutes }): TowerMinutes[] => {
    const own = downtimes
      .filter((each) => each.supplierId === supplierId && each.kind === kind)
      .sort((a, b) => (a.towerId < b.towerId ? -1 : 1));
    if (own.every(({ downMs }) => downMs.equals(0))) return [];
    const split = allocate(BigInt(minutes), own.map(({ towerId, downMs }) => ({ id: towerId, weight: downMs })));
    return own.map(({ towerId }) => ({ supplierId, towerId, kind, minutes: Number(split.get(towerId) ?? 0n) }));
  });
}

/** Minutes by who answers for them, and how. */
export type MinutesByKind = Readonly<Record<PartKind, number>> & { readonly minutes: number };

/** R20: minutes added up by kind, and altogether. */
export function minutesByKind(parts: readonly Pick<LedgerPart, 'kind' | 'minutes'>[]): MinutesByKind {
  const sum = { minutes: 0, sole: 0, shared: 0, disputed: 0, unattributed: 0 };
  for (const { kind, minutes } of parts) {
    sum[kind] += minutes;
    sum.minutes += minutes;
  }
  return sum;
}
