import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InnovationParty, InnovationState } from '@samsyn/domain/innovation/innovation-state';
import type { ProposalTask } from '@samsyn/domain/innovation/innovation-terms';
import type { Criterion } from '@samsyn/domain/innovation/proposal-scoring';
import { VersionedEntity } from '../../platform/database/tenant.entity.js';

export const proposerKinds = ['supplier', 'suppliers', 'buyer'] as const;
export type ProposerKind = (typeof proposerKinds)[number];

@Entity('proposal')
export class ProposalEntity extends VersionedEntity {
  @Column('text')
  title!: string;
  @Column('text')
  description!: string;
  @Column('text', { name: 'expected_gain', nullable: true })
  expectedGain!: string | null;
  @Column('text', { name: 'proposer_kind' })
  proposerKind!: ProposerKind;
  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];
  @Column('uuid', { name: 'lead_supplier_id', nullable: true })
  leadSupplierId!: string | null;
  @Column('uuid', { name: 'consented_ids', array: true })
  consentedIds!: string[];
  @Column('uuid', { name: 'challenge_id', nullable: true })
  challengeId!: string | null;
  @Column('uuid', { name: 'commitment_id', nullable: true })
  commitmentId!: string | null;
  @Column('uuid', { name: 'tower_id', nullable: true })
  towerId!: string | null;
  @Column('uuid', { name: 'service_id', nullable: true })
  serviceId!: string | null;
  @Column('text')
  state!: InnovationState;
  @Column('date', { name: 'state_since' })
  stateSince!: string;
  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;
  @Column('jsonb')
  criteria!: Criterion[];
  @Column('text', { name: 'waiting_on', nullable: true })
  waitingOn!: InnovationParty | null;
  @Column('text', { nullable: true })
  task!: ProposalTask | null;
  @Column('date', { name: 'answer_by', nullable: true })
  answerBy!: string | null;
  @Column('boolean')
  illustrative!: boolean;
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;}

/** What other suppliers see of a proposal that was opened to them. */
@Entity('opened_proposal')
export class OpenedProposalEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @PrimaryColumn('uuid', { name: 'proposal_id' })
  proposalId!: string;
  @Column('text')
  title!: string;
  @Column('text')
  description!: string;
  @Column('text')
  proposers!: string;
  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;
}
