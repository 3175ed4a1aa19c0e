import { Column, Entity } from 'typeorm';
import type { NotificationKind } from '@samsyn/domain/notifications/notification-kind';
import type { NotificationValue } from '@samsyn/domain/notifications/notification-values';
import { TenantEntity } from '../database/tenant.entity.js';

@Entity('notification')
export class NotificationEntity extends TenantEntity {
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('text')
  kind!: NotificationKind;

  @Column('jsonb')
  params!: Record<string, NotificationValue>;

  @Column('text')
  link!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}
