import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { ProblemParams } from '../../platform/errors/problem.js';

export const deliveryStates = ['pending', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

@Entity('webhook_delivery')
export class WebhookDeliveryEntity extends TenantEntity {
  @Column('uuid', { name: 'endpoint_id' })
  endpointId!: string;

  @Column('text', { name: 'event_type' })
  eventType!: string;

  @Column('text')
  payload!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('text')
  status!: DeliveryState;

  @Column('integer')
  attempts!: number;

  @Column('timestamptz', { name: 'next_attempt_at' })
  nextAttemptAt!: Date;

  @Column('integer', { name: 'response_status', nullable: true })
  responseStatus!: number | null;

  @Column('jsonb', { nullable: true })
  problem!: { code: string; params: ProblemParams } | null;

  @Column('timestamptz', { name: 'delivered_at', nullable: true })
  deliveredAt!: Date | null;
}
