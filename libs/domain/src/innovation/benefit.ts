import Fraction from 'fraction.js';
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

/** A service level's figure of a month; the cases it rests on weigh it. */
export interface MonthFigure {
  /** Exact, in the service level's unit. */
  readonly value: Fraction;
  readonly volume: number;
}

/** R26: one figure of several months: the mean weighted by the cases each rests on; null where none was measured. */
export function figureOver(months: readonly MonthFigure[]): Fraction | null {
  const weighed = months.filter(({ volume }) => volume > 0);
  const volume = weighed.reduce((sum, month) => sum + month.volume, 0);
  if (volume === 0) return null;
  return weighed.reduce((sum, month) => sum.add(month.value.mul(month.volume)), new Fraction(0)).div(volume);
}

/**
 * R26: how much of what was planned came, in percent, over benefits of any unit: the mean of each one's share, which counts
 * from none to all of it; null of none.
 */
export function meanVerifiedShare(benefits: readonly { readonly planned: Fraction; readonly verified: Fraction }[]): Fraction | null {
  const shares = benefits.flatMap(({ planned, verified }) => verifiedShare(planned, verified) ?? []);
  if (shares.length === 0) return null;
  const within = (share: Fraction): Fraction => (share.lt(0) ? new Fraction(0) : share.gt(100) ? new Fraction(100) : share);
  return shares.reduce((sum, share) => sum.add(within(share)), new Fraction(0)).div(shares.length);
}
