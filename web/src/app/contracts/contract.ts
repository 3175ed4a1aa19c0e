import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type Contract = Schemas['ContractDto'];
export type ContractDetail = Schemas['ContractDetailDto'];
export type ContractAmendment = Schemas['ContractAmendmentDto'];
export type ContractDocument = Schemas['ContractDocumentDto'];
export type ContractServiceLevel = Schemas['ContractServiceLevelDto'];
export type UpcomingDate = Schemas['UpcomingDateDto'];
export type Confidentiality = Contract['confidentiality'];
