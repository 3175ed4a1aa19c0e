import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** Without its secret, which is asked for by itself. */
@Entity('webhook_endpoint')
export class WebhookEndpointEntity extends TenantEntity {
  @Column('text')
  name!: string;

  @Column('text')
  address!: string;

  @Column('text', { name: 'event_types', array: true })
  eventTypes!: string[];

  @Column('text', { select: false })
  secret!: string;

  @Column('boolean')
  active!: boolean;

  @Column('timestamptz', { name: 'failing_since', nullable: true })
  failingSince!: Date | null;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;

  @Column('integer')
  version!: number;
}
