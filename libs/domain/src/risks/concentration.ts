import Fraction from 'fraction.js';

export interface Charge {
  readonly supplierId: string;
  /** The towers the contract is for; its charges are shared equally among them. */
  readonly towerIds: readonly string[];
  /** A year's charges in minor units. */
  readonly yearlyMinor: bigint;
}

export interface ConcentrationShare {
  readonly supplierId: string;
  /** Of the whole, 0 to 1. */
  readonly share: Fraction;
  readonly yearly: Fraction;
}

export interface Concentration {
  /** The largest first; what is equal by id. */
  readonly shares: readonly ConcentrationShare[];
  readonly total: Fraction;
  /** Herfindahl–Hirschman: the sum of the squared shares, 1 where one has all; null where nothing is paid. */
  readonly index: Fraction | null;
  /** As how many equally large suppliers it is: 1 / index. */
  readonly equals: Fraction | null;
}

/** How the yearly charges are spread over suppliers, exactly. */
export function concentrationOf(charges: readonly Charge[]): Concentration {
  return spread(charges.map(({ supplierId, yearlyMinor }) => [supplierId, new Fraction(yearlyMinor)]));
}

/** The same within each tower; a contract for several counts an equal part in each. */
export function concentrationByTower(charges: readonly Charge[]): Map<string, Concentration> {
  const towerIds = [...new Set(charges.flatMap((charge) => charge.towerIds))];
  return new Map(
    towerIds.map((towerId) => {
      const own = charges.filter((charge) => charge.towerIds.includes(towerId));
      return [towerId, spread(own.map((charge) => [charge.supplierId, new Fraction(charge.yearlyMinor).div(charge.towerIds.length)]))];
    }),
  );
}

function spread(amounts: readonly (readonly [supplierId: string, amount: Fraction])[]): Concentration {
  const sums = new Map<string, Fraction>();
  for (const [supplierId, amount] of amounts) sums.set(supplierId, amount.add(sums.get(supplierId) ?? 0));
  const total = [...sums.values()].reduce((sum, amount) => sum.add(amount), new Fraction(0));
  if (total.equals(0)) return { shares: [], total, index: null, equals: null };
  const shares = [...sums]
    .map(([supplierId, yearly]) => ({ supplierId, yearly, share: yearly.div(total) }))
    .filter(({ yearly }) => !yearly.equals(0))
    .sort((a, b) => b.share.compare(a.share) || (a.supplierId < b.supplierId ? -1 : 1));
  const index = shares.reduce((sum, { share }) => sum.add(share.mul(share)), new Fraction(0));
  return { shares, total, index, equals: index.inverse() };
}
