import type Fraction from 'fraction.js';
import type { Direction } from '../numbers/display.js';

/** R26: what a renewal is good for. */
export const benefitTypes = ['money_saved', 'hours', 'response_time', 'stability', 'new_service', 'co2'] as const;
export type BenefitType = (typeof benefitTypes)[number];

/** What benefits are measured in: money in minor units of a currency, hours of work, minutes, percentage points, a number, kilograms. */
export const benefitUnits = ['money', 'hours', 'minutes', 'percentage_points', 'count', 'kg'] as const;
export type BenefitUnit = (typeof benefitUnits)[number];

/** The units each type may be measured in; the first unless said. */
export const unitsOfBenefit: Readonly<Record<BenefitType, readonly BenefitUnit[]>> = {
  money_saved: ['money'],
  hours: ['hours'],
  response_time: ['minutes', 'percentage_points'],
  stability: ['count', 'percentage_points', 'minutes'],
  new_service: ['count'],
  co2: ['kg'],
};

/** `measured`: its figure is there and waits for somebody to verify it. */
export const benefitStates = ['planned', 'measured', 'verified', 'not_achieved'] as const;
export type BenefitState = (typeof benefitStates)[number];

/** Whether more of what is measured is better: less time, fewer disturbances and less carbon dioxide are; a share within target is the more the better. */
export function directionOf(type: BenefitType, unit: BenefitUnit): Direction {
  if (unit === 'percentage_points') return 'higher_is_better';
  return type === 'new_service' ? 'higher_is_better' : 'lower_is_better';
}

/** R26: how much better it is after than before; below zero where it is worse. */
export const improvement = (before: Fraction, after: Fraction, direction: Direction): Fraction =>
  direction === 'higher_is_better' ? after.sub(before) : before.sub(after);

/** R26: how much of what was planned has been verified, in percent, exact; null where nothing was planned. */
export function verifiedShare(planned: Fraction, verified: Fraction): Fraction | null {
  return planned.equals(0) ? null : verified.div(planned).mul(100);
}

/** R26: who planned a benefit does not verify it. */
export const mayVerify = ({ plannedBy }: { readonly plannedBy: string | null }, userId: string | null): boolean =>
  userId !== null && userId !== plannedBy;
