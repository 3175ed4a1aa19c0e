import { Column, Entity } from 'typeorm';
import type { ExtensionChoice } from '@samsyn/domain/contracts/contract-decisions';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

@Entity('extension_decision')
export class ExtensionDecisionEntity extends TenantEntity {
  @Column('uuid', { name: 'contract_id' })
  contractId!: string;
  @Column('text')
  choice!: ExtensionChoice;
  @Column('text')
  reason!: string;
  @Column('date', { name: 'decided_on' })
  decidedOn!: string;
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;
  @Column('date', { name: 'notice_on', nullable: true })
  noticeOn!: string | null;
  @Column('date', { name: 'ends_on' })
  endsOn!: string;
  @Column('date', { name: 'again_on', nullable: true })
  againOn!: string | null;
  @Column('date', { name: 'new_notice_on', nullable: true })
  newNoticeOn!: string | null;
  @Column('date', { name: 'new_ends_on', nullable: true })
  newEndsOn!: string | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
