import { Column, Entity } from 'typeorm';
import type { BoardLevel } from '@samsyn/domain/governance/board';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

@Entity('board')
export class BoardEntity extends TenantEntity {
  @Column('text')
  level!: BoardLevel;
  @Column('text')
  name!: string;
  @Column('text', { nullable: true })
  purpose!: string | null;
  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];
  @Column('uuid', { name: 'tower_ids', array: true })
  towerIds!: string[];
  @Column('uuid', { name: 'chair_user_id', nullable: true })
  chairUserId!: string | null;
  @Column('integer', { name: 'answer_days' })
  answerDays!: number;
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;
  @Column('boolean')
  illustrative!: boolean;
  @Column('integer')
  version!: number;
}

/** What somebody says of a board. */
export type BoardTerms = Omit<BoardEntity, 'organisationId' | 'id' | 'version'>;
