import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type ServiceLevel = Schemas['ServiceLevelDto'];
export type ServiceLevelDetail = Schemas['ServiceLevelDetailDto'];
export type Contract = Schemas['ContractDto'];
export type Amendment = Schemas['ContractAmendmentDto'];
export type Preview = Schemas['DraftPreviewDto'];
export type ErrorBudget = Schemas['ErrorBudgetDto'];
export type MeasurementSeries = Schemas['SeriesDto'];
export type OpenSloDetail = Schemas['OpenSloDetailDto'];
export type OpenSloDocument = Schemas['OpenSloDocumentDto'];
export type OpenSloDraft = Schemas['OpenSloDraftDto'];
export type OpenSloImport = Schemas['OpenSloImportDto'];
