import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BoardLevel } from '@samsyn/domain/governance/board';

@Entity('board')
export class BoardEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @PrimaryColumn('uuid')
  id!: string;
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
