import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type Outage = Schemas['OutageDto'];
export type OutageDetail = Schemas['OutageDetailDto'];
export type RelatedOutage = Schemas['RelatedOutageDto'];
export type MaintenanceWindow = Schemas['MaintenanceWindowDto'];
export type MaintenanceWindowDetail = Schemas['MaintenanceWindowDetailDto'];
export type EvidenceEffect = Schemas['EvidenceEffectDto'];
export type MeasurementSeries = Schemas['SeriesDto'];
export type SeriesAvailability = Schemas['SeriesAvailabilityDto'];
export type SeriesDay = Schemas['SeriesDayDto'];
export type Imported = Schemas['ImportedDto'];
