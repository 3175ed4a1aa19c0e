import { Column, Entity, PrimaryColumn } from 'typeorm';

export const criticalities = ['low', 'medium', 'high', 'critical'] as const;
export type Criticality = (typeof criticalities)[number];

@Entity('service')
export class ServiceEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

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

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
