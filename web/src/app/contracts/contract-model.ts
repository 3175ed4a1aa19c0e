import type { components } from '@samsyn/api-client';
import { minorUnits, decimalText, typedAmount, typedDecimal } from '../shared/form/decimal-text.js';
import type { Confidentiality, ContractDetail, OcdsDraft } from './contract.js';
import { creditTermsBody, emptyCreditTerms, typedCreditTerms, type CreditTermsModel } from './credit-terms-model.js';

type Body = components['schemas']['CreateContractDto'];

export const confidentialities: readonly Confidentiality[] = ['public', 'internal', 'confidential'];
// Those whose main unit is a hundred of the smaller one, as the form reads amounts.
export const currencies = ['SEK', 'NOK', 'DKK', 'EUR', 'GBP', 'USD'];

/** The contract as it is typed; fields are named as the API names them, so that refusals find them. */
export interface ContractModel {
  supplierId: string;
  number: string;
  title: string;
  towers: { towerId: string; lot: string }[];
  startsOn: string;
  endsOn: string;
  extensionCount: string;
  extensionMonths: string;
  noticeOn: string;
  monthlyChargeMinor: string;
  currency: string;
  atRiskPercent: string;
  creditTerms: CreditTermsModel;
  confidentiality: Confidentiality;
  illustrative: boolean;
}

export function emptyContract(supplierId = ''): ContractModel {
  return {
    supplierId,
    number: '',
    title: '',
    towers: [{ towerId: '', lot: '' }],
    startsOn: '',
    endsOn: '',
    extensionCount: '0',
    extensionMonths: '0',
    noticeOn: '',
    monthlyChargeMinor: '',
    currency: 'SEK',
    atRiskPercent: '',
    creditTerms: emptyCreditTerms(),
    confidentiality: 'internal',
    illustrative: false,
  };
}

/** What a published award says of a contract; the rest is filled in by hand. */
export function typedAward(draft: OcdsDraft, mark: ',' | '.'): ContractModel {
  const empty = emptyContract(draft.supplierId ?? '');
  const { number, title, startsOn, endsOn, monthlyChargeMinor, currency, towerId } = draft;
  return {
    ...empty,
    ...{ number, title, startsOn: startsOn ?? '', endsOn: endsOn ?? '', currency: currency ?? empty.currency },
    towers: [{ towerId: towerId ?? '', lot: '' }],
    monthlyChargeMinor: monthlyChargeMinor === null ? '' : typedAmount(monthlyChargeMinor, mark),
  };
}

export function typedContract(contract: ContractDetail, mark: ',' | '.'): ContractModel {
  return {
    supplierId: contract.supplierId,
    number: contract.number,
    title: contract.title,
    towers: contract.towers.map(({ towerId, lot }) => ({ towerId, lot: lot ?? '' })),
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    extensionCount: String(contract.extensionCount),
    extensionMonths: String(contract.extensionMonths),
    noticeOn: contract.noticeOn ?? '',
    monthlyChargeMinor: typedAmount(contract.monthlyChargeMinor, mark),
    currency: contract.currency,
    atRiskPercent: typedDecimal(contract.atRiskPercent, mark),
    creditTerms: typedCreditTerms(contract.creditTerms, mark),
    confidentiality: contract.confidentiality,
    illustrative: contract.illustrative,
  };
}

/** What is sent: amounts as minor units and percentages as exact decimals, both as strings. */
export function contractBody(typed: ContractModel): Body {
  return {
    ...typed,
    number: typed.number.trim(),
    title: typed.title.trim(),
    towers: typed.towers.map(({ towerId, lot }) => ({ towerId, lot: lot.trim() || null })),
    extensionCount: Number(typed.extensionCount.trim() || '0'),
    extensionMonths: Number(typed.extensionMonths.trim() || '0'),
    noticeOn: typed.noticeOn || null,
    monthlyChargeMinor: minorUnits(typed.monthlyChargeMinor) ?? '0',
    atRiskPercent: decimalText(typed.atRiskPercent) ?? '0',
    creditTerms: creditTermsBody(typed.creditTerms),
  };
}
