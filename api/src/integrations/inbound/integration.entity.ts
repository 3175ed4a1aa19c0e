import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { IntegrationKind } from '../adapters/read-document.js';
import type { PlainMapping } from '../adapters/plain-json.js';
import type { Verification } from './verify.js';

/** Without its secret, which is asked for by itself. */
@Entity('integration')
export class IntegrationEntity extends TenantEntity {
  @Column('text')
  name!: string;

  @Column('text')
  kind!: IntegrationKind;

  @Column('text')
  source!: string;

  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('uuid', { name: 'tower_id' })
  towerId!: string;

  @Column('text', { nullable: true })
  component!: string | null;

  @Column('text', { name: 'group_name', nullable: true })
  groupName!: string | null;

  @Column('text')
  verification!: Verification;

  @Column('text', { select: false })
  secret!: string;

  @Column('jsonb', { nullable: true })
  mapping!: PlainMapping | null;

  @Column('jsonb')
  impacts!: Record<string, number>;

  @Column('text', { name: 'poll_address', nullable: true })
  pollAddress!: string | null;

  @Column('integer', { name: 'poll_minutes', nullable: true })
  pollMinutes!: number | null;

  @Column('text', { name: 'poll_etag', nullable: true })
  pollEtag!: string | null;

  @Column('text', { name: 'poll_modified', nullable: true })
  pollModified!: string | null;

  @Column('timestamptz', { name: 'polled_at', nullable: true })
  polledAt!: Date | null;

  @Column('jsonb', { name: 'poll_problem', nullable: true })
  pollProblem!: { code: string; params: Record<string, string | number | boolean | null> } | null;

  @Column('timestamptz', { name: 'next_poll_at', nullable: true })
  nextPollAt!: Date | null;

  @Column('boolean')
  active!: boolean;

  @Column('integer')
  version!: number;
}
