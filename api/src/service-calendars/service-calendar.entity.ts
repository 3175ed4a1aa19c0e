import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarVersion } from '@samsyn/domain/time/calendar';

@Entity('service_calendar')
export class ServiceCalendarEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  zone!: string;

  @Column('jsonb')
  versions!: CalendarVersion[];

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
