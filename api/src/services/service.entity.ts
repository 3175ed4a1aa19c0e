import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../platform/database/tenant.entity.js';

export const criticalities = ['low', 'medium', 'high', 'critical'] as const;
export type Criticality = (typeof criticalities)[number];

@Entity('service')
export class ServiceEntity extends VersionedEntity {
  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text')
  criticality!: Criticality;

  @Column('text', { nullable: true })
  owner!: string | null;

  @Column('uuid', { name: 'calendar_id', nullable: true })
  calendarId!: string | null;

  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];

  @Column('integer', { name: 'hard_components' })
  hardComponents!: number;

  @Column('integer', { name: 'soft_components' })
  softComponents!: number;

  @Column('boolean')
  illustrative!: boolean;
}
