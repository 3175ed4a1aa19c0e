import type { CreditState } from '@samsyn/domain/credits/credit-state';
import type { CreditDto } from '../../credits/credits.dto.js';
import type { StatementDto } from '../../credits/statements/statements.dto.js';
import type { PackContent, PackMoney } from './pack-content.js';

const claimed: ReadonlySet<CreditState> = new Set(['proposed', 'accepted', 'disputed', 'settled']);

type Charged = Pick<StatementDto, 'supplierId' | 'currency' | 'chargesMinor' | 'atRiskMinor'>;
type Owed = Pick<CreditDto, 'supplierId' | 'currency' | 'amountMinor' | 'state'>;

/** R16, R19: what was paid, at risk, owed, claimed and received, in all and by supplier; each currency by itself. */
export function moneyOf(statements: readonly Charged[], credits: readonly Owed[]): Pick<PackContent, 'money' | 'moneyBySupplier'> {
  const supplierIds = [...new Set([...statements, ...credits].map(({ supplierId }) => supplierId))].sort();
  return {
    money: totals(statements, credits),
    moneyBySupplier: Object.fromEntries(
      supplierIds.map((id) => [id, totals(statements.filter(({ supplierId }) => supplierId === id), credits.filter(({ supplierId }) => supplierId === id))]),
    ),
  };
}

function totals(statements: readonly Charged[], credits: readonly Owed[]): PackMoney[] {
  const currencies = [...new Set([...statements, ...credits].map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = statements.filter((one) => one.currency === currency);
    const owed = (wanted: (state: CreditState) => boolean) =>
      sum(credits.filter((one) => one.currency === currency && wanted(one.state)).map(({ amountMinor }) => amountMinor));
    return {
      currency,
      chargesMinor: sum(own.map(({ chargesMinor }) => chargesMinor)),
      atRiskMinor: sum(own.map(({ atRiskMinor }) => atRiskMinor)),
      calculatedMinor: owed((state) => state === 'calculated'),
      claimedMinor: owed((state) => claimed.has(state)),
      receivedMinor: owed((state) => state === 'settled'),
    };
  });
}

const sum = (amounts: readonly string[]): string => amounts.reduce((all, minor) => all + BigInt(minor), 0n).toString();
