import { Column, Entity } from 'typeorm';
import type { Party } from '@samsyn/domain/credits/credit-workflow';
import type { CorrectionState } from '@samsyn/domain/reports/dispute-workflow';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('report_correction')
export class ReportCorrectionEntity extends TenantEntity {
  @Column('uuid', { name: 'report_id' })
  reportId!: string;
  @Column('uuid', { name: 'figure_id' })
  figureId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('text')
  value!: string;
  @Column('text', { name: 'replaced_value', nullable: true })
  replacedValue!: string | null;
  @Column('text')
  reason!: string;
  @Column('text')
  party!: Party;
  @Column('text')
  state!: CorrectionState;
  @Column('text', { nullable: true })
  answer!: string | null;
  @Column('uuid', { name: 'user_id', nullable: true })
  userId!: string | null;
  @Column('timestamptz')
  at!: Date;
  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
  @Column('integer')
  version!: number;
}
