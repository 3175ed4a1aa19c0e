import { Column, Entity } from 'typeorm';
import type { AgendaGroup, AgendaReason } from '@samsyn/domain/governance/agenda';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

export const agendaStates = ['proposed', 'accepted', 'dropped'] as const;
export type AgendaState = (typeof agendaStates)[number];

@Entity('agenda_item')
export class AgendaItemEntity extends TenantEntity {
  @Column('uuid', { name: 'meeting_id' })
  meetingId!: string;
  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];
  @Column('integer')
  position!: number;
  @Column('text', { name: 'grouped' })
  group!: AgendaGroup;
  @Column('text', { name: 'title_sv' })
  titleSv!: string;
  /** The same where somebody typed it. */
  @Column('text', { name: 'title_en' })
  titleEn!: string;
  @Column('text', { name: 'source_kind', nullable: true })
  sourceKind!: string | null;
  @Column('uuid', { name: 'source_id', nullable: true })
  sourceId!: string | null;
  @Column('text', { nullable: true })
  link!: string | null;
  @Column('text', { nullable: true })
  reason!: AgendaReason | null;
  @Column('date', { name: 'due_on', nullable: true })
  dueOn!: string | null;
  @Column('text')
  state!: AgendaState;
  @Column('uuid', { name: 'proposed_by', nullable: true })
  proposedBy!: string | null;
  @Column('uuid', { name: 'proposed_by_supplier_id', nullable: true })
  proposedBySupplierId!: string | null;
  @Column('text', { nullable: true })
  minutes!: string | null;
  @Column('integer')
  version!: number;
}
