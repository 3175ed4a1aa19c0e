import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

@Entity('decision')
export class DecisionEntity extends TenantEntity {
  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];
  @Column('text')
  text!: string;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('date', { name: 'decided_on' })
  decidedOn!: string;
  @Column('uuid', { name: 'board_id', nullable: true })
  boardId!: string | null;
  @Column('uuid', { name: 'meeting_id', nullable: true })
  meetingId!: string | null;
  @Column('uuid', { name: 'agenda_item_id', nullable: true })
  agendaItemId!: string | null;
  @Column('text', { name: 'source_kind', nullable: true })
  sourceKind!: string | null;
  @Column('uuid', { name: 'source_id', nullable: true })
  sourceId!: string | null;
  @Column('boolean')
  told!: boolean;
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;
  @Column('boolean')
  illustrative!: boolean;
  @Column('integer')
  version!: number;
}
