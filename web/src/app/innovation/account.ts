import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';

type Schemas = components['schemas'];
export type Account = Schemas['InnovationAccountDto'];
export type AccountRow = Schemas['AccountRowDto'];
export type Quarter = Schemas['AccountQuarterDto'];
export type StateAge = Schemas['StateAgeDto'];
export type AccountBenefit = Schemas['AccountBenefitDto'];
export type Contract = Schemas['ContractDto'];

/** What tells an open page that it may be out of date. */
export const topics: readonly PermissionWord[] = ['commitments', 'innovation-funds', 'benefits'];
