import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';

type Schemas = components['schemas'];
export type Commitment = Schemas['CommitmentDto'];
export type CommitmentDetail = Schemas['CommitmentDetailDto'];
export type Delivery = Schemas['CommitmentDeliveryDto'];
export type DeliveryFile = Schemas['DeliveryFileDto'];
export type DeliveryAction = Delivery['actions'][number];
export type Contract = Schemas['ContractDto'];
export type Contact = Schemas['ContactDto'];

/** What tells an open page that it may be out of date. */
export const topics: readonly PermissionWord[] = ['commitments'];

/** What is owed, is ours to see and is not there. */
export const isAhead = ({ state }: Delivery): boolean => !['delivered', 'benefit_verified', 'rejected', 'expired'].includes(state);
