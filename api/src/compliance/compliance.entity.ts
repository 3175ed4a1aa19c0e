import { Column, Entity } from 'typeorm';
import type { ComplianceKind, EvidenceState, Outcome, RequirementLevel } from '@samsyn/domain/compliance/compliance';
import type { SubprocessorState } from '@samsyn/domain/compliance/subprocessor';
import { TenantEntity, VersionedEntity } from '../platform/database/tenant.entity.js';

@Entity('compliance_item')
export class ComplianceItemEntity extends VersionedEntity {
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId!: string | null;
  @Column('text')
  kind!: ComplianceKind;
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  description!: string | null;
  @Column('text', { nullable: true })
  level!: RequirementLevel | null;
  @Column('text', { name: 'applies_to', nullable: true })
  appliesTo!: string | null;
  @Column('text', { nullable: true })
  purpose!: string | null;
  @Column('text', { name: 'data_categories', nullable: true })
  dataCategories!: string | null;
  @Column('text', { nullable: true })
  transfers!: string | null;
  @Column('integer', { name: 'answer_days', nullable: true })
  answerDays!: number | null;
  @Column('date', { name: 'asked_from' })
  askedFrom!: string;
  @Column('date', { name: 'asked_until', nullable: true })
  askedUntil!: string | null;
  @Column('boolean')
  illustrative!: boolean;  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;}

@Entity('compliance_evidence')
export class ComplianceEvidenceEntity extends TenantEntity {
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('text')
  outcome!: Outcome;
  @Column('date', { name: 'valid_from' })
  validFrom!: string;
  @Column('date', { name: 'valid_to', nullable: true })
  validTo!: string | null;
  @Column('text', { nullable: true })
  issuer!: string | null;
  @Column('text', { nullable: true })
  scope!: string | null;
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('text')
  state!: EvidenceState;
  @Column('uuid', { name: 'entered_by', nullable: true })
  enteredBy!: string | null;
  @Column('timestamptz', { name: 'entered_at' })
  enteredAt!: Date;
  @Column('boolean', { name: 'entered_by_supplier' })
  enteredBySupplier!: boolean;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}

@Entity('subprocessor')
export class SubprocessorEntity extends VersionedEntity {
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('text')
  name!: string;
  @Column('char')
  country!: string;
  @Column('text')
  purpose!: string;
  @Column('text', { name: 'data_categories', nullable: true })
  dataCategories!: string | null;
  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;
  @Column('date', { name: 'announced_on' })
  announcedOn!: string;
  @Column('uuid', { name: 'announced_by', nullable: true })
  announcedBy!: string | null;
  @Column('date', { name: 'answer_by' })
  answerBy!: string;
  @Column('text')
  state!: SubprocessorState;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('date', { name: 'decided_on', nullable: true })
  decidedOn!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;
  @Column('boolean')
  illustrative!: boolean;  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;}

export type ItemTerms = Omit<ComplianceItemEntity, 'organisationId' | 'id' | 'version' | 'createdAt' | 'updatedAt'>;
