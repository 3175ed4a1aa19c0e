import { Column, Entity } from 'typeorm';
import type { Party } from '@samsyn/domain/credits/credit-workflow';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('service_report_comment')
export class ReportCommentEntity extends TenantEntity {
  @Column('uuid', { name: 'report_id' })
  reportId!: string;
  /** None of what is internal to the buyer. */
  @Column('uuid', { name: 'supplier_id', nullable: true })
  supplierId!: string | null;
  @Column('integer')
  number!: number;
  @Column('text', { nullable: true })
  item!: string | null;
  @Column('text')
  text!: string;
  @Column('text')
  party!: Party;
  @Column('uuid', { name: 'user_id', nullable: true })
  userId!: string | null;
  @Column('timestamptz')
  at!: Date;
}
