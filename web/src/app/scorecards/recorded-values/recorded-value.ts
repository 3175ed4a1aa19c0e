import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];

export type RecordedValue = Schemas['RecordedValueDto'];
export type RecordedValueDetail = Schemas['RecordedValueDetailDto'];
export type RecordableKpi = Schemas['RecordableKpiDto'];
