import { Column, Entity } from 'typeorm';
import type { Recurrence } from '@samsyn/domain/governance/recurrence';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

@Entity('meeting_series')
export class MeetingSeriesEntity extends TenantEntity {
  @Column('uuid', { name: 'board_id' })
  boardId!: string;
  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];
  @Column('text')
  title!: string;
  @Column('jsonb')
  rule!: Recurrence;
  @Column('date', { name: 'starts_on' })
  startsOn!: string;
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;
  @Column('text', { name: 'start_time' })
  startTime!: string;
  @Column('integer')
  minutes!: number;
  @Column('text')
  zone!: string;
  @Column('text', { nullable: true })
  place!: string | null;
  @Column('integer')
  version!: number;
}
