import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../database/tenant.entity.js';

@Entity('audit_event')
export class AuditEventEntity extends TenantEntity {
  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { name: 'user_id', nullable: true })
  userId!: string | null;

  @Column('text')
  action!: string;

  @Column('text', { name: 'object_type' })
  objectType!: string;

  @Column('uuid', { name: 'object_id' })
  objectId!: string;

  @Column('jsonb', { nullable: true })
  before!: Record<string, unknown> | null;

  @Column('jsonb', { nullable: true })
  after!: Record<string, unknown> | null;
}
