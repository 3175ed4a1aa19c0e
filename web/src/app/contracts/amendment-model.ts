import type { components } from '@samsyn/api-client';
import { decimalText, minorUnits } from '../shared/form/decimal-text.js';
import type { ContractDetail } from './contract.js';
import { creditTermsBody, typedCreditTerms, type CreditTermsModel } from './credit-terms-model.js';

type Body = components['schemas']['CreateContractAmendmentDto'];

/** An amendment as it is typed; what is left empty stays as it was. */
export interface AmendmentModel {
  number: string;
  title: string;
  description: string;
  effectiveFrom: string;
  monthlyChargeMinor: string;
  atRiskPercent: string;
  endsOn: string;
  changesCredits: boolean;
  creditTerms: CreditTermsModel;
}

/** Nothing changed yet; the terms on credits begin as those in force. */
export const emptyAmendment = ({ inForce }: ContractDetail, mark: ',' | '.'): AmendmentModel => ({
  number: '',
  title: '',
  description: '',
  effectiveFrom: '',
  monthlyChargeMinor: '',
  atRiskPercent: '',
  endsOn: '',
  changesCredits: false,
  creditTerms: typedCreditTerms(inForce.creditTerms, mark),
});

export function amendmentBody(typed: AmendmentModel, currency: string): Body {
  const given = (text: string, read: (text: string) => string | null) => (text.trim() === '' ? null : (read(text) ?? ''));
  return {
    number: typed.number.trim(),
    title: typed.title.trim(),
    description: typed.description.trim() || null,
    effectiveFrom: typed.effectiveFrom,
    monthlyChargeMinor: given(typed.monthlyChargeMinor, minorUnits),
    currency,
    atRiskPercent: given(typed.atRiskPercent, decimalText),
    endsOn: typed.endsOn || null,
    creditTerms: typed.changesCredits ? creditTermsBody(typed.creditTerms) : null,
  };
}
