import { Column, Entity } from 'typeorm';
import type { CalendarVersion } from '@samsyn/domain/time/calendar';
import { VersionedEntity } from '../platform/database/tenant.entity.js';

@Entity('service_calendar')
export class ServiceCalendarEntity extends VersionedEntity {
  @Column('text')
  name!: string;

  @Column('text')
  zone!: string;

  @Column('jsonb')
  versions!: CalendarVersion[];
}
