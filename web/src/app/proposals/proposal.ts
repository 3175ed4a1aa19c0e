import type { components } from '@samsyn/api-client';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import type { ProposalTask } from '@samsyn/domain/innovation/innovation-terms';

type Schemas = components['schemas'];
export type Proposal = Schemas['ProposalDto'];
export type ProposalDetail = Schemas['ProposalDetailDto'];
export type ProposalColumn = Schemas['ProposalColumnDto'];
export type ProposalBoardData = Schemas['ProposalBoardDto'];
export type OpenedProposal = Schemas['OpenedProposalDto'];
export type Evaluations = Schemas['EvaluationsDto'];
export type ToScore = Schemas['ToScoreDto'];
export type Terms = Schemas['InnovationTermsDto'];
export type Message = Schemas['ProposalMessageDto'];
export type InnovationAction = Proposal['actions'][number];

/** What tells an open page that it may be out of date. */
export const topics: readonly PermissionWord[] = ['proposals', 'benefits'];

/** What each side can be waited for, by where its days stand in the terms. */
export const termSides: readonly { key: 'buyerDays' | 'supplierDays'; tasks: readonly ProposalTask[] }[] = [
  { key: 'buyerDays', tasks: ['evaluate', 'decide', 'start', 'accept', 'verify', 'answer'] },
  { key: 'supplierDays', tasks: ['respond', 'revise', 'plan', 'report', 'answer'] },
];

/** The way a proposal goes when all goes well. */
export const mainStates = ['committed', 'proposed', 'evaluated', 'approved', 'piloting', 'delivered', 'benefit_verified'] as const;
