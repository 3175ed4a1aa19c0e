import { allocate } from '../numbers/money.js';
import { type Tolerance, withinTolerance } from './tolerance.js';

/** Why what was invoiced differs from what was agreed. */
export const deviationReasons = ['as_agreed', 'not_invoiced', 'partly_invoiced', 'above', 'not_agreed', 'credited', 'nothing'] as const;
export type DeviationReason = (typeof deviationReasons)[number];

/** A contract's month, or a tower's part of it; minor units. */
export interface CostCell {
  readonly planMinor: bigint;
  readonly actualMinor: bigint;
}

/** R16: a contract's month shared by its towers in equal parts; both sums are the contract's own. Null: no tower. */
export function costByTower<Cell extends CostCell>({ planMinor, actualMinor }: Cell, towerIds: readonly string[]): Map<string | null, CostCell> {
  if (towerIds.length === 0) return new Map([[null, { planMinor, actualMinor }]]);
  const equal = towerIds.map((id) => ({ id, weight: '1' }));
  const [plan, actual] = [allocate(planMinor, equal), allocate(actualMinor, equal)];
  return new Map(towerIds.map((id) => [id, { planMinor: plan.get(id) ?? 0n, actualMinor: actual.get(id) ?? 0n }]));
}

/** What a deviation comes from; within the tolerance it is none. */
export function deviationReason({ planMinor, actualMinor }: CostCell, tolerance: Tolerance): DeviationReason {
  if (planMinor === 0n && actualMinor === 0n) return 'nothing';
  if (planMinor === 0n) return 'not_agreed';
  if (actualMinor === 0n) return 'not_invoiced';
  if (withinTolerance(actualMinor, planMinor, tolerance)) return 'as_agreed';
  if (actualMinor < 0n) return 'credited';
  return actualMinor > planMinor ? 'above' : 'partly_invoiced';
}
