import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';

type Schemas = components['schemas'];
export type Proposal = Schemas['ProposalDto'];
export type ProposalDetail = Schemas['ProposalDetailDto'];
export type ProposalColumn = Schemas['ProposalColumnDto'];
export type ProposalBoardData = Schemas['ProposalBoardDto'];
export type OpenedProposal = Schemas['OpenedProposalDto'];
export type Evaluations = Schemas['EvaluationsDto'];
export type ToScore = Schemas['ToScoreDto'];
export type Terms = Schemas['InnovationTermsDto'];
export type Criterion = Schemas['CriterionDto'];
export type Message = Schemas['ProposalMessageDto'];
export type InnovationAction = Proposal['actions'][number];

/** What tells an open page that it may be out of date. */
export const topics: readonly PermissionWord[] = ['proposals', 'benefits'];

/** The way a proposal goes when all goes well. */
export const mainStates = ['committed', 'proposed', 'evaluated', 'approved', 'piloting', 'delivered', 'benefit_verified'] as const;
