import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type BackTest = Schemas['BackTestDto'];
export type BackTestDetail = Schemas['BackTestDetailDto'];
export type BackTestResult = Schemas['BackTestResultDto'];
export type Draft = Schemas['DraftDto'];
export type ServiceLevel = Schemas['ServiceLevelDto'];
export type Organisation = Schemas['OrganisationDto'];
