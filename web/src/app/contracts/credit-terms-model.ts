import type { components } from '@samsyn/api-client';
import { defaultCreditTerms, type Cap, type CreditTerms } from '@samsyn/domain/credits/credit-terms';
import { decimalText, minorUnits, typedAmount, typedDecimal } from '../shared/form/decimal-text.js';

export type CreditTermsBody = components['schemas']['CreditTermsDto'];

export const capNames = ['perEvent', 'perMonth', 'perYear'] as const;
export const capKinds = ['amount', 'charges_percent', 'at_risk'] as const;

/** A limit as it is typed; without a kind there is none. */
export interface CapModel {
  kind: Cap['kind'] | '';
  amountMinor: string;
  percent: string;
}

/** What a contract says about all of its credits, as it is typed; fields are named as the API names them. */
export interface CreditTermsModel {
  stacking: CreditTerms['stacking'];
  caps: Record<(typeof capNames)[number], CapModel>;
  excess: CreditTerms['excess'];
  /** Empty: no deadline. */
  claimWithinDays: string;
}

export function typedCreditTerms(terms: CreditTermsBody, mark: ',' | '.'): CreditTermsModel {
  const cap = (one: CreditTermsBody['caps']['perEvent']): CapModel => ({
    kind: one?.kind ?? '',
    amountMinor: one?.amountMinor === undefined ? '' : typedAmount(one.amountMinor, mark),
    percent: one?.percent === undefined ? '' : typedDecimal(one.percent, mark),
  });
  const { perEvent, perMonth, perYear } = terms.caps;
  return {
    stacking: terms.stacking,
    caps: { perEvent: cap(perEvent), perMonth: cap(perMonth), perYear: cap(perYear) },
    excess: terms.excess,
    claimWithinDays: terms.claimWithinDays === null ? '' : String(terms.claimWithinDays),
  };
}

export const emptyCreditTerms = (): CreditTermsModel =>
  typedCreditTerms({ ...defaultCreditTerms, caps: { ...defaultCreditTerms.caps } }, ',');

/** What is sent. What cannot be read is sent as nothing, and refused by name. */
export function creditTermsBody({ stacking, caps, excess, claimWithinDays }: CreditTermsModel): CreditTermsBody {
  const cap = ({ kind, amountMinor, percent }: CapModel) => {
    if (kind === '') return null;
    if (kind === 'at_risk') return { kind };
    return kind === 'amount' ? { kind, amountMinor: minorUnits(amountMinor) ?? '' } : { kind, percent: decimalText(percent) ?? '' };
  };
  const { perEvent, perMonth, perYear } = caps;
  return {
    stacking,
    caps: { perEvent: cap(perEvent), perMonth: cap(perMonth), perYear: cap(perYear) },
    excess,
    claimWithinDays: claimWithinDays.trim() === '' ? null : Number(claimWithinDays.trim()),
  };
}
