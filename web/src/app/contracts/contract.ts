import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type Contract = Schemas['ContractDto'];
export type ContractDetail = Schemas['ContractDetailDto'];
export type ContractAmendment = Schemas['ContractAmendmentDto'];
export type ContractDocument = Schemas['ContractDocumentDto'];
export type ContractServiceLevel = Schemas['ContractServiceLevelDto'];
export type UpcomingDate = Schemas['UpcomingDateDto'];
export type Confidentiality = Contract['confidentiality'];
export type OcdsAward = Schemas['OcdsAwardDto'];
export type OcdsAwardDetail = Schemas['OcdsAwardDetailDto'];
export type OcdsDraft = Schemas['OcdsDraftDto'];
export type OcdsImport = Schemas['OcdsImportDto'];
export type OcdsQuarantined = Schemas['OcdsQuarantineDto'];
