import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];
export type Credit = Schemas['CreditDto'];
export type CreditDetail = Schemas['CreditDetailDto'];
export type CreditSummary = Schemas['CreditSummaryDto'];
export type CreditReason = Schemas['CreditReasonDto'];
export type Statement = Schemas['StatementDto'];
export type StatementDetail = Schemas['StatementDetailDto'];
export type CreditState = Credit['state'];
export type CreditAction = Credit['actions'][number];

export const creditStates: readonly CreditState[] = ['calculated', 'proposed', 'accepted', 'disputed', 'settled', 'waived'];
