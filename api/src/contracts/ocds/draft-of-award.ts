import Fraction from 'fraction.js';
import { roundHalfAwayFromZero } from '@samsyn/domain/numbers/money';
import type { ProblemParams } from '../../platform/errors/problem.js';
import { monthsBegun } from './months-begun.js';

interface Award {
  ocid: string;
  title: string;
  suppliers: number;
  valueMinor: string | null;
  currency: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

export interface ContractDraft {
  number: string;
  title: string;
  startsOn: string | null;
  endsOn: string | null;
  monthlyChargeMinor: string | null;
  currency: string | null;
  /** What could not be carried over, or was taken to mean something. */
  notes: { code: string; params: ProblemParams }[];
}

/** An award as a contract of ours; its whole value is spread over the months of its term, rounded once. */
export function draftOfAward({ ocid, title, suppliers, valueMinor, currency, startsOn, endsOn }: Award): ContractDraft {
  const months = startsOn && endsOn ? monthsBegun(startsOn, endsOn) : null;
  const charge = valueMinor !== null && months !== null ? roundHalfAwayFromZero(new Fraction(valueMinor).div(months)) : null;
  const note = (when: boolean, code: string, params: ProblemParams = {}) => (when ? [{ code, params }] : []);
  return {
    number: ocid.slice(0, 100),
    title,
    startsOn,
    endsOn,
    monthlyChargeMinor: charge === null ? null : charge.toString(),
    currency,
    notes: [
      ...note(charge !== null, 'ocds_value_spread', { valueMinor, currency, months }),
      ...note(valueMinor === null, 'ocds_no_value'),
      ...note(startsOn === null || endsOn === null, 'ocds_no_period'),
      ...note(suppliers > 1, 'ocds_more_suppliers', { count: suppliers }),
    ],
  };
}
