import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type ServiceLevel = Schemas['ServiceLevelDto'];
export type Contract = Schemas['ContractDto'];
export type Metric = ServiceLevel['metric'];
export type CountsFor = ServiceLevel['countsFor'];

export const metrics: readonly Metric[] = ['response', 'resolution', 'availability'];
export const countings: readonly CountsFor[] = ['every_holder', 'resolver'];
