import { Column, Entity } from 'typeorm';
import type { BenefitState, BenefitType, BenefitUnit } from '@samsyn/domain/innovation/benefit';
import { VersionedEntity } from '../../platform/database/tenant.entity.js';

const trimmed = {
  to: (value: string | null) => value,
  // 1500.000000 as 1500, 1.500000 as 1.5: exact, with no decimals that say nothing.
  from: (stored: string | null) => (stored === null ? null : stored.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')),
};

@Entity('benefit')
export class BenefitEntity extends VersionedEntity {
  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;
  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];
  @Column('text')
  type!: BenefitType;
  @Column('text')
  title!: string;
  @Column('text')
  unit!: BenefitUnit;
  @Column('char', { length: 3, nullable: true })
  currency!: string | null;
  @Column('numeric', { transformer: trimmed })
  planned!: string;
  @Column('numeric', { nullable: true, transformer: trimmed })
  baseline!: string | null;
  @Column('date', { name: 'baseline_from' })
  baselineFrom!: string;
  @Column('date', { name: 'baseline_to' })
  baselineTo!: string;
  @Column('text')
  method!: string;
  @Column('date', { name: 'measure_from' })
  measureFrom!: string;
  @Column('date', { name: 'measure_to' })
  measureTo!: string;
  @Column('uuid', { name: 'verifier_id', nullable: true })
  verifierId!: string | null;
  @Column('uuid', { name: 'service_level_id', nullable: true })
  serviceLevelId!: string | null;
  @Column('text', { name: 'result_before', nullable: true })
  resultBefore!: string | null;
  @Column('text', { name: 'result_after', nullable: true })
  resultAfter!: string | null;
  @Column('text', { name: 'rule_version', nullable: true })
  ruleVersion!: string | null;
  @Column('numeric', { nullable: true, transformer: trimmed })
  measured!: string | null;
  @Column('text', { name: 'measured_note', nullable: true })
  measuredNote!: string | null;
  @Column('timestamptz', { name: 'measured_at', nullable: true })
  measuredAt!: Date | null;
  @Column('numeric', { nullable: true, transformer: trimmed })
  verified!: string | null;
  @Column('text', { name: 'verified_note', nullable: true })
  verifiedNote!: string | null;
  @Column('uuid', { name: 'verified_by', nullable: true })
  verifiedBy!: string | null;
  @Column('timestamptz', { name: 'verified_at', nullable: true })
  verifiedAt!: Date | null;
  @Column('text')
  state!: BenefitState;
  @Column('uuid', { name: 'planned_by', nullable: true })
  plannedBy!: string | null;
  @Column('boolean')
  illustrative!: boolean;}
