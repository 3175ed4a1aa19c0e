import type { components } from '@samsyn/api-client';
import { emptyTerms, termsBody, typedTerms, type TermsModel } from '../shared/terms/terms-model.js';
import type { OpenSloDraft, ServiceLevel } from './service-level.js';

type Body = components['schemas']['CreateServiceLevelDto'];

/** The service level as it is typed; fields are named as the API names them. */
export interface ServiceLevelModel {
  contractId: string;
  towerId: string;
  code: string;
  name: string;
  terms: TermsModel;
  /** Of an amendment: what agreed the next wording. */
  amendmentId: string;
  effectiveFrom: string;
  effectiveTo: string;
  illustrative: boolean;
  /** Of a correction of what has been measured. */
  correctionReason: string;
}

/** What the API calls by name at the top, and the form keeps among the terms. */
const ownFields = ['contractId', 'towerId', 'code', 'name', 'amendmentId', 'effectiveFrom', 'effectiveTo', 'illustrative', 'correctionReason'];

export function emptyServiceLevel(contractId = ''): ServiceLevelModel {
  return {
    contractId,
    towerId: '',
    code: '',
    name: '',
    terms: emptyTerms(),
    amendmentId: '',
    effectiveFrom: '',
    effectiveTo: '',
    illustrative: false,
    correctionReason: '',
  };
}

/** What an OpenSLO document says of a promise; whose it is, where and by which calendar is chosen by hand. */
export function typedDraft({ code, name, terms }: OpenSloDraft, contractId: string, mark: ',' | '.', zone: string): ServiceLevelModel {
  return { ...emptyServiceLevel(contractId), code, name, terms: typedTerms({ ...terms, calendarId: '' }, mark, zone) };
}

export function typedServiceLevel(level: ServiceLevel, mark: ',' | '.', zone: string): ServiceLevelModel {
  const { contractId, towerId, code, name, effectiveFrom, effectiveTo, illustrative } = level;
  return {
    ...{ contractId, towerId, code, name, effectiveFrom, illustrative },
    terms: typedTerms(level, mark, zone),
    amendmentId: level.amendmentId ?? '',
    effectiveTo: effectiveTo ?? '',
    correctionReason: '',
  };
}

export function serviceLevelBody(typed: ServiceLevelModel, zone: string): Body {
  const { contractId, towerId, effectiveFrom, illustrative } = typed;
  return {
    ...termsBody(typed.terms, zone),
    ...{ contractId, towerId, effectiveFrom, illustrative },
    code: typed.code.trim(),
    name: typed.name.trim(),
    amendmentId: typed.amendmentId || null,
    effectiveTo: typed.effectiveTo || null,
  };
}

/** Where the form keeps a field that the API names. */
export function typedField(field: string): string {
  if (ownFields.includes(field.split('.')[0] ?? '')) return field;
  return ['terms', field === 'targetMs' ? 'targetHours' : field].join('.');
}
