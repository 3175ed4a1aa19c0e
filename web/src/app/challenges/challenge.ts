import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';

type Schemas = components['schemas'];
export type Challenge = Schemas['ChallengeDto'];
export type ChallengeProposal = Schemas['ProposalDto'];

/** What tells an open page that it may be out of date. */
export const topics: readonly PermissionWord[] = ['challenges', 'proposals'];
