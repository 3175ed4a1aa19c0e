import type { OpenCharge, OpenCredit } from '@samsyn/domain/costs/propose-match';
import type { CreditState } from '@samsyn/domain/credits/credit-state';
import { shiftPeriod } from '@samsyn/domain/time/period';
import { chargesOfMonth } from '../../credits/contract-charges.js';
import type { ContractMoney } from '../../contracts/contract-terms.service.js';
import type { ClaimedCredit, StoredPart } from './matching.repository.js';

const chargeKey = (contractId: string, period: string) => `${contractId}/${period}`;

/** Credits that the supplier has been asked for and has not said no to. */
const expected: ReadonlySet<CreditState> = new Set(['proposed', 'accepted', 'settled']);

/** What is left to be invoiced and to be received, which each decided or proposed part makes less. */
export class Openings {
  private readonly charged = new Map<string, bigint>();
  private readonly received = new Map<string, bigint>();
  private readonly contracts = new Map<string, ContractMoney[]>();
  private readonly claims = new Map<string, ClaimedCredit[]>();

  constructor(contracts: readonly ContractMoney[], credits: readonly ClaimedCredit[], parts: readonly StoredPart[]) {
    for (const [supplierId, of] of Map.groupBy(contracts, (one) => one.supplierId)) this.contracts.set(supplierId, of);
    const claimed = credits.filter(({ state, amountMinor }) => expected.has(state) && BigInt(amountMinor) > 0n);
    for (const [supplierId, of] of Map.groupBy(claimed, (one) => one.supplierId)) this.claims.set(supplierId, of);
    for (const part of parts) this.take(part);
  }

  take({ contractId, period, creditId, amountMinor }: Pick<StoredPart, 'contractId' | 'period' | 'creditId'> & { amountMinor: string | bigint }): void {
    const [sums, key, minor] = creditId === null ? [this.charged, chargeKey(contractId, period), BigInt(amountMinor)] : [this.received, creditId, -BigInt(amountMinor)];
    sums.set(key, (sums.get(key) ?? 0n) + minor);
  }

  /** Charges of the supplier's contracts of these months. */
  charges(supplierId: string, months: readonly string[]): (OpenCharge & { chargeMinor: bigint })[] {
    return (this.contracts.get(supplierId) ?? []).flatMap((contract) =>
      months.map((period) => {
        const { contractId, number, currency } = contract;
        const chargeMinor = chargesOfMonth(contract, period).minor;
        return { contractId, number, period, currency, chargeMinor, leftMinor: chargeMinor - (this.charged.get(chargeKey(contractId, period)) ?? 0n) };
      }),
    );
  }

  credits(supplierId: string): (OpenCredit & { name: string })[] {
    const numbers = new Map((this.contracts.get(supplierId) ?? []).map(({ contractId, number }) => [contractId, number]));
    return (this.claims.get(supplierId) ?? []).map(({ id, contractId, period, currency, amountMinor, name }) => ({
      ...{ creditId: id, contractId, period, currency, name, number: numbers.get(contractId) ?? '' },
      leftMinor: BigInt(amountMinor) - (this.received.get(id) ?? 0n),
    }));
  }
}

/** The months an invoice may be for without anybody saying so: its own and the one before. */
export const monthsOf = (period: string): [string, string] => [shiftPeriod(period, -1), period];
