import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';

type Schemas = components['schemas'];
export type Collaboration = Schemas['CollaborationDto'];
export type CollaborationRow = Schemas['CollaborationRowDto'];
export type Trace = Schemas['CollaborationTraceDto'];
export type TracePart = Schemas['CollaborationPartDto'];
export type Terms = Schemas['CollaborationTermsDto'];
export type Part = TracePart['part'];

/** What tells an open page that it may be out of date. */
export const topics: readonly PermissionWord[] = ['collaboration', 'surveys', 'ledgers'];

export const base = '/governance/collaboration';
