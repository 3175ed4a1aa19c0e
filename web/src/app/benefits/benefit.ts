import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';

type Schemas = components['schemas'];
export type Benefit = Schemas['BenefitDto'];
export type BenefitTotal = Schemas['BenefitTotalDto'];
export type BenefitReading = Schemas['BenefitReadingDto'];

/** What tells an open page that it may be out of date. */
export const topics: readonly PermissionWord[] = ['benefits'];
