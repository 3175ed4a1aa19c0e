import Fraction from 'fraction.js';
import { termsOfMonth, type TermVersions } from '@samsyn/domain/contracts/contract-terms';
import { parseDecimal } from '@samsyn/domain/numbers/decimal';
import { shiftPeriod } from '@samsyn/domain/time/period';

export interface ChargedContract {
  supplierId: string;
  /** The first local date. */
  startsOn: string;
  /** What it costs and how long it runs, as agreed at each time. */
  versions: TermVersions;
  towerIds: readonly string[];
}

export const cellKey = (supplierId: string, towerId: string) => `${supplierId}/${towerId}`;

/**
 * R23: what each supplier is paid in each tower in a month (`YYYY-MM`), in minor units; a contract for several
 * towers is charged to them in equal parts. Contracts in force for a part of the month count with the whole month,
 * by the terms in force on its first day.
 */
export function chargesOf(contracts: readonly ChargedContract[], period: string): Map<string, Fraction> {
  const first = `${period}-01`;
  const end = `${shiftPeriod(period, 1)}-01`;
  const charges = new Map<string, Fraction>();
  for (const { supplierId, startsOn, versions, towerIds } of contracts) {
    const { endsOn, monthlyChargeMinor } = termsOfMonth(versions, period);
    if (startsOn >= end || endsOn < first || towerIds.length === 0) continue;
    const part = parseDecimal(monthlyChargeMinor).div(towerIds.length);
    for (const towerId of towerIds) {
      const key = cellKey(supplierId, towerId);
      charges.set(key, (charges.get(key) ?? new Fraction(0)).add(part));
    }
  }
  return charges;
}
