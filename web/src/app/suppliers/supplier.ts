import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type Supplier = Schemas['SupplierDto'];
export type Contact = Schemas['ContactDto'];
export type Accountability = Schemas['AccountabilityDto'];
export type Accountabilities = Schemas['AccountabilitiesDto'];
export type SupplierContract = Schemas['ContractDto'];
export type SupplierServiceLevel = Schemas['ServiceLevelDto'];
export type Member = Schemas['MemberDto'];
