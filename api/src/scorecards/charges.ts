import { termsOfMonth, type TermVersions } from '@samsyn/domain/contracts/contract-terms';
import { formatRatio, parseDecimal } from '@samsyn/domain/numbers/decimal';
import type { TowerCharge } from '@samsyn/domain/scorecards/month-inputs';
import { shiftPeriod } from '@samsyn/domain/time/period';

export interface ChargedContract {
  contractId: string;
  supplierId: string;
  /** The first local date. */
  startsOn: string;
  /** What it costs and how long it runs, as agreed at each time. */
  versions: TermVersions;
  towerIds: readonly string[];
}

/**
 * R23: what each contract costs in each of its towers in a month (`YYYY-MM`), by contract and tower; one for several
 * towers is charged to them in equal parts. Contracts in force for a part of the month count with the whole month, by
 * the terms in force on its first day.
 */
export function chargesOf(contracts: readonly ChargedContract[], period: string): TowerCharge[] {
  const first = `${period}-01`;
  const end = `${shiftPeriod(period, 1)}-01`;
  return contracts
    .flatMap(({ contractId, supplierId, startsOn, versions, towerIds }) => {
      const { endsOn, monthlyChargeMinor } = termsOfMonth(versions, period);
      if (startsOn >= end || endsOn < first) return [];
      return towerIds.map((towerId) => {
        const minor = formatRatio(parseDecimal(monthlyChargeMinor).div(towerIds.length));
        return { contractId, supplierId, towerId, minor };
      });
    })
    .sort((a, b) => (`${a.contractId}/${a.towerId}` < `${b.contractId}/${b.towerId}` ? -1 : 1));
}
