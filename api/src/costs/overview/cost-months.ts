import { costByTower, deviationReason } from '@samsyn/domain/costs/plan-and-actual';
import type { Tolerance } from '@samsyn/domain/costs/tolerance';
import { costAgainstPlan } from '@samsyn/domain/costs/cost-measures';
import { displayed } from '@samsyn/domain/numbers/display';
import { chargesOfMonth } from '../../credits/contract-charges.js';
import type { ContractMoney } from '../../contracts/contract-terms.service.js';
import type { StoredPart } from '../matching/matching.repository.js';
import type { ContractCostDto, ContractMonthDto, CostMonthDto, TowerCostDto } from './costs.dto.js';

export interface CostContract extends ContractMoney {
  title: string;
  supplierName: string;
  illustrative: boolean;
  towerIds: readonly string[];
}

interface Cell {
  period: string;
  planMinor: bigint;
  actualMinor: bigint;
  waitingMinor: bigint;
}

/** A contract's months: what was agreed, what was invoiced, and what still waits for somebody. */
export function cellsOf(contract: ContractMoney, months: readonly string[], parts: readonly StoredPart[]): Cell[] {
  const charges = parts.filter(({ kind }) => kind === 'charge');
  return months.map((period) => {
    const sum = (state: StoredPart['state']) =>
      charges.filter((part) => part.period === period && part.state === state).reduce((total, { amountMinor }) => total + BigInt(amountMinor), 0n);
    return { period, planMinor: chargesOfMonth(contract, period).minor, actualMinor: sum('confirmed'), waitingMinor: sum('proposed') };
  });
}

export const sumOf = (cells: readonly Cell[]) =>
  cells.reduce(
    (all, cell) => ({
      planMinor: all.planMinor + cell.planMinor,
      actualMinor: all.actualMinor + cell.actualMinor,
      waitingMinor: all.waitingMinor + cell.waitingMinor,
    }),
    { planMinor: 0n, actualMinor: 0n, waitingMinor: 0n },
  );

export function contractCost(contract: CostContract, cells: readonly Cell[], tolerance: Tolerance): ContractCostDto {
  const { contractId, number, title, supplierId, supplierName, illustrative } = contract;
  const sum = sumOf(cells);
  const percent = costAgainstPlan(sum);
  return {
    ...{ contractId, number, title, supplierId, supplierName, illustrative },
    ...texts(sum),
    waitingMinor: String(sum.waitingMinor),
    percent: percent && displayed(percent, 'lower_is_better'),
    months: cells.map((cell): ContractMonthDto => ({ ...monthText(cell), reason: deviationReason(cell, tolerance) })),
  };
}

export const texts = ({ planMinor, actualMinor }: { planMinor: bigint; actualMinor: bigint }) => ({
  planMinor: String(planMinor),
  actualMinor: String(actualMinor),
  deviationMinor: String(actualMinor - planMinor),
});

const monthText = ({ period, planMinor, actualMinor, waitingMinor }: Cell): CostMonthDto => ({
  period,
  planMinor: String(planMinor),
  actualMinor: String(actualMinor),
  waitingMinor: String(waitingMinor),
});

/** The months of several contracts together. */
export function monthsTogether(months: readonly string[], all: readonly Cell[]): CostMonthDto[] {
  return months.map((period) => monthText({ period, ...sumOf(all.filter((cell) => cell.period === period)) }));
}

/** What towers cost: each contract's months shared by its towers in equal parts (R16), which add up to the contracts. */
export function towerCosts(contracts: readonly { towerIds: readonly string[]; cells: readonly Cell[] }[], names: ReadonlyMap<string, string>): TowerCostDto[] {
  const sums = new Map<string | null, { planMinor: bigint; actualMinor: bigint }>();
  for (const { towerIds, cells } of contracts) {
    for (const cell of cells) {
      for (const [towerId, part] of costByTower(cell, towerIds)) {
        const sum = sums.get(towerId) ?? { planMinor: 0n, actualMinor: 0n };
        sums.set(towerId, { planMinor: sum.planMinor + part.planMinor, actualMinor: sum.actualMinor + part.actualMinor });
      }
    }
  }
  return [...sums]
    .map(([towerId, sum]) => ({ towerId, name: (towerId && names.get(towerId)) ?? null, ...texts(sum) }))
    .toSorted((a, b) => (a.name ?? '\uffff').localeCompare(b.name ?? '\uffff', 'sv'));
}
