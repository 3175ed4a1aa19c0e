import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../database/tenant.entity.js';
import type { MailStatus } from './mail.dto.js';

@Entity('mail_outbox')
export class MailEntity extends TenantEntity {
  @Column('uuid', { name: 'user_id' })
  userId!: string;

  @Column('date', { name: 'digest_day', nullable: true })
  digestDay!: string | null;

  @Column('text')
  status!: MailStatus;

  @Column('integer')
  attempts!: number;

  @Column('timestamptz', { name: 'next_at' })
  nextAt!: Date;

  @Column('text', { nullable: true })
  problem!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
