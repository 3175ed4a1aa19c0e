import type { ContractCost, CurrencyCost } from '../cost.js';

type Month = ContractCost['months'][number];

/** A contract's month that is not as agreed. */
export interface Deviation {
  contract: ContractCost;
  month: Month;
  minor: string;
}

const absolute = (minor: bigint) => (minor < 0n ? -minor : minor);

/** What is not as agreed, the largest first. */
export function deviationsOf({ contracts }: CurrencyCost): Deviation[] {
  return contracts
    .flatMap((contract) =>
      contract.months
        .filter(({ reason }) => reason !== 'as_agreed' && reason !== 'nothing')
        .map((month) => ({ contract, month, minor: String(BigInt(month.actualMinor) - BigInt(month.planMinor)) })),
    )
    .toSorted((a, b) => Number(absolute(BigInt(b.minor)) - absolute(BigInt(a.minor))) || (a.month.period < b.month.period ? 1 : -1));
}

export const invoicedParts = ['matchedMinor', 'waitingMinor', 'unmatchedMinor', 'outsideMinor', 'unknownSupplierMinor'] as const;
