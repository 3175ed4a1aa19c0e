import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExitState, ExitTopic } from '@samsyn/domain/risks/exit-readiness';
import type { RiskState, RiskTreatment } from '@samsyn/domain/risks/risk';
import { VersionedEntity } from '../platform/database/tenant.entity.js';

@Entity('risk')
export class RiskEntity extends VersionedEntity {
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  description!: string | null;
  @Column('uuid', { name: 'supplier_id', nullable: true })
  supplierId!: string | null;
  @Column('uuid', { name: 'tower_id', nullable: true })
  towerId!: string | null;
  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId!: string | null;
  @Column('smallint')
  likelihood!: number;
  @Column('smallint')
  impact!: number;
  @Column('text', { nullable: true })
  treatment!: RiskTreatment | null;
  @Column('text', { name: 'treatment_plan', nullable: true })
  treatmentPlan!: string | null;
  @Column('smallint', { name: 'residual_likelihood', nullable: true })
  residualLikelihood!: number | null;
  @Column('smallint', { name: 'residual_impact', nullable: true })
  residualImpact!: number | null;
  @Column('text')
  state!: RiskState;
  @Column('text', { name: 'state_reason', nullable: true })
  stateReason!: string | null;
  @Column('uuid', { name: 'owner_user_id', nullable: true })
  ownerUserId!: string | null;
  @Column('date', { name: 'review_on', nullable: true })
  reviewOn!: string | null;
  @Column('boolean')
  illustrative!: boolean;  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;}

@Entity('exit_point')
export class ExitPointEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @PrimaryColumn('uuid', { name: 'contract_id' })
  contractId!: string;
  @PrimaryColumn('text')
  topic!: ExitTopic;
  @Column('text')
  state!: ExitState;
  @Column('date', { name: 'stated_on' })
  statedOn!: string;
  @Column('date', { name: 'review_on', nullable: true })
  reviewOn!: string | null;
  @Column('text', { nullable: true })
  evidence!: string | null;
  @Column('integer')
  version!: number;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
