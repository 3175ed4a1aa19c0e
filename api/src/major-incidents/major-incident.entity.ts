import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('major_incident')
export class MajorIncidentEntity extends TenantEntity {
  @Column('uuid', { name: 'incident_id' })
  incidentId!: string;
  @Column('text', { name: 'incident_number' })
  incidentNumber!: string;
  @Column('text')
  title!: string;
  @Column('timestamptz', { name: 'declared_at' })
  declaredAt!: Date;
  @Column('timestamptz', { name: 'aware_at' })
  awareAt!: Date;
  @Column('integer', { name: 'update_every_minutes' })
  updateEveryMinutes!: number;
  @Column('timestamptz', { name: 'last_update_at', nullable: true })
  lastUpdateAt!: Date | null;
  @Column('timestamptz', { name: 'reminded_of', nullable: true })
  remindedOf!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
  @Column('text', { nullable: true })
  cause!: string | null;
  @Column('text', { name: 'review_summary', nullable: true })
  reviewSummary!: string | null;
  @Column('text', { name: 'review_lessons', nullable: true })
  reviewLessons!: string | null;
  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];
  @Column('uuid', { name: 'declared_by', nullable: true })
  declaredBy!: string | null;
  @Column('integer')
  version!: number;
}
