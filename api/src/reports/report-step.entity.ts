import { Column, Entity } from 'typeorm';
import type { Party } from '@samsyn/domain/credits/credit-workflow';
import type { ReportState } from '@samsyn/domain/reports/report-state';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('service_report_step')
export class ReportStepEntity extends TenantEntity {
  @Column('uuid', { name: 'report_id' })
  reportId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('integer')
  sequence!: number;
  @Column('text')
  action!: string;
  @Column('text')
  state!: ReportState;
  @Column('integer')
  number!: number;
  @Column('text', { nullable: true })
  item!: string | null;
  @Column('text', { nullable: true })
  value!: string | null;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('text')
  party!: Party;
  @Column('uuid', { name: 'user_id', nullable: true })
  userId!: string | null;
  @Column('timestamptz')
  at!: Date;
}
