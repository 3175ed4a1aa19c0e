import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type Person = Schemas['PersonDto'];
export type Erasure = Schemas['ErasureDto'];
export type Retention = Schemas['RetentionDto'];
