import type { TaskStatus } from '@samsyn/domain/incidents/task-moves';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

@Entity('incident_task')
export class IncidentTaskEntity extends TenantEntity {
  @Column('uuid', { name: 'incident_id' })
  incidentId!: string;

  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('uuid', { name: 'tower_id', nullable: true })
  towerId!: string | null;

  @Column('text')
  title!: string;

  @Column('text')
  status!: TaskStatus;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;

  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];

  @Column('integer')
  version!: number;
}
