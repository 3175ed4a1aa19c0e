import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type EndToEndPageOf = Schemas['EndToEndPageDto'];
export type EndToEndLedger = Schemas['EndToEndLedgerDto'];
export type EndToEndSums = Schemas['EndToEndSumsDto'];
export type EndToEndDetail = Schemas['EndToEndDetailDto'];
export type EndToEndInterval = Schemas['EndToEndIntervalDto'];
export type EndToEndEvidence = Schemas['EndToEndEvidenceDto'];
export type AttributionTerms = Schemas['AttributionTermsDto'];
export type PartKind = Schemas['EndToEndPartDto']['kind'];
