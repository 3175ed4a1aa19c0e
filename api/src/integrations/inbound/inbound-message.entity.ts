import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { EvidenceSpan } from '../../platform/jobs/evidence-changed.js';
import type { FieldProblem, ProblemParams } from '../../platform/errors/problem.js';

export const messageStates = ['received', 'processed', 'dead', 'discarded'] as const;
export type MessageState = (typeof messageStates)[number];

/** What a message changed. `outdated` said less than what was known already. */
export interface MessageEffect {
  added: number;
  changed: number;
  unchanged: number;
  outdated: number;
}

export interface ToMeasure {
  spans: EvidenceSpan[];
  incidentIds: string[];
}

@Entity('inbound_message')
export class InboundMessageEntity extends TenantEntity {
  @Column('uuid', { name: 'integration_id' })
  integrationId!: string;

  @Column('text', { name: 'external_id' })
  externalId!: string;

  @Column('text', { name: 'payload_hash' })
  payloadHash!: string;

  @Column('text', { select: false })
  payload!: string;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('integer')
  deliveries!: number;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;

  @Column('text')
  status!: MessageState;

  @Column('integer')
  attempts!: number;

  @Column('jsonb', { nullable: true })
  problem!: { code: string; params: ProblemParams; errors: FieldProblem[] } | null;

  @Column('jsonb', { nullable: true })
  effect!: MessageEffect | null;

  @Column('jsonb', { name: 'to_measure', nullable: true })
  toMeasure!: ToMeasure | null;

  @Column('timestamptz', { name: 'processed_at', nullable: true })
  processedAt!: Date | null;
}
