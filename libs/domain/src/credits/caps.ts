import { exact } from '../numbers/decimal.js';
import { allocate, percentOf, type Money } from '../numbers/money.js';
import type { Cap } from './credit-terms.js';

/** R17: a cap in integer minor units, of the charges it is agreed on; `null` for no cap. @throws DomainError `bad_decimal` */
export function capAmount(cap: Cap | null, charges: Money, atRiskPercent: string): bigint | null {
  if (cap === null) return null;
  if (cap.kind === 'amount') return BigInt(cap.amountMinor);
  return percentOf(charges, cap.kind === 'at_risk' ? atRiskPercent : cap.percent).minor;
}

interface Amount {
  readonly id: string;
  readonly minor: bigint;
}

/** R16, R17: amounts cut down to a limit in proportion, by largest remainder; as they are within it. */
export function cutTo<A extends Amount>(amounts: readonly A[], limit: bigint | null): A[] {
  const total = amounts.reduce((sum, { minor }) => sum + minor, 0n);
  if (limit === null || total <= limit) return [...amounts];
  const shares = allocate(
    limit,
    amounts.map(({ id, minor }) => ({ id, weight: exact(minor.toString()) })),
  );
  return amounts.map((amount) => ({ ...amount, minor: shares.get(amount.id) ?? 0n }));
}
