import { agreedEnd, termsOfMonth } from '@samsyn/domain/contracts/contract-terms';
import { money, type Money } from '@samsyn/domain/numbers/money';
import type { MeasuringWindow } from '@samsyn/domain/service-levels/window';
import { nextPeriod, shiftPeriod } from '@samsyn/domain/time/period';
import type { ContractMoney } from '../contracts/contract-terms.service.js';

/** The charges of a month by the terms then in force; none outside the contract's months. */
export function chargesOfMonth({ versions, startsOn, currency }: ContractMoney, month: string): Money {
  const running = month >= startsOn.slice(0, 7) && month <= agreedEnd(versions).slice(0, 7);
  return money(running ? termsOfMonth(versions, month).monthlyChargeMinor : '0', currency);
}

/** The charges of the months from the first to the last, both included. */
export function chargesBetween(charges: (month: string) => Money, first: string, last: string): Money {
  const { currency } = charges(first);
  let minor = 0n;
  for (let month = first; month <= last; month = nextPeriod(month)) minor += charges(month).minor;
  return { minor, currency };
}

/** The first month of the contract year that a month is in; years begin with the contract's first month. */
export function contractYear({ startsOn }: Pick<ContractMoney, 'startsOn'>, month: string): string {
  const started = startsOn.slice(5, 7);
  const year = Number(month.slice(0, 4)) - (month.slice(5, 7) < started ? 1 : 0);
  return `${year}-${started}`;
}

/** The charges of the contract year that begins with a month. */
export const chargesOfYear = (contract: ContractMoney, first: string): Money =>
  chargesBetween((month) => chargesOfMonth(contract, month), first, shiftPeriod(first, 11));

const monthsOf = { month: 1, quarter: 3, year: 12, rolling: 1 } as const;

/** The charges of the window that ends with a month: of three for a promise that is kept by the quarter. */
export const chargesOfWindow = (charges: (month: string) => Money, { kind }: MeasuringWindow, month: string): Money =>
  chargesBetween(charges, shiftPeriod(month, 1 - monthsOf[kind]), month);
