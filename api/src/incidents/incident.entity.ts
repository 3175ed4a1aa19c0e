import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('incident')
export class IncidentEntity extends TenantEntity {
  @Column('text')
  source!: string;

  @Column('text', { name: 'external_id' })
  externalId!: string;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  category!: string | null;

  @Column('smallint', { nullable: true })
  priority!: number | null;

  @Column('text')
  state!: string;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('timestamptz', { name: 'stopped_at', nullable: true })
  stoppedAt!: Date | null;

  @Column('uuid', { name: 'lead_supplier_id', nullable: true })
  leadSupplierId!: string | null;

  @Column('uuid', { name: 'lead_tower_id', nullable: true })
  leadTowerId!: string | null;

  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];

  @Column('integer', { name: 'hand_offs' })
  handOffs!: number;

  @Column('integer')
  bounces!: number;

  @Column('boolean', { name: 'group_changed' })
  groupChanged!: boolean;

  @Column('boolean', { name: 'reported_in_time', nullable: true })
  reportedInTime!: boolean | null;

  @Column('boolean')
  live!: boolean;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('integer')
  waiting!: number;

  @Column('integer')
  version!: number;
}
