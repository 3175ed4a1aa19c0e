import { Column, Entity } from 'typeorm';
import type { MeetingState } from '@samsyn/domain/governance/meeting-state';
import type { ApprovalWay } from '@samsyn/domain/governance/minutes-approval';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

@Entity('meeting')
export class MeetingEntity extends TenantEntity {
  @Column('uuid', { name: 'board_id' })
  boardId!: string;
  @Column('uuid', { name: 'series_id', nullable: true })
  seriesId!: string | null;
  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];
  @Column('text')
  title!: string;
  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;
  @Column('integer')
  minutes!: number;
  @Column('text', { nullable: true })
  place!: string | null;
  @Column('text')
  state!: MeetingState;
  @Column('integer')
  sequence!: number;
  @Column('timestamptz', { name: 'invited_at', nullable: true })
  invitedAt!: Date | null;
  @Column('text', { nullable: true })
  summary!: string | null;
  @Column('integer')
  round!: number;
  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
  @Column('date', { name: 'answer_by', nullable: true })
  answerBy!: string | null;
  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;
  @Column('text', { name: 'approved_way', nullable: true })
  approvedWay!: ApprovalWay | null;
  @Column('boolean')
  illustrative!: boolean;
  @Column('integer')
  version!: number;
}
