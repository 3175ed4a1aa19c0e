import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScoreModel } from '@samsyn/domain/scorecards/score-model';
import type { ScoreModelState } from './score-models.dto.js';

@Entity('score_model')
export class ScoreModelEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer')
  number!: number;

  @Column('jsonb')
  definition!: ScoreModel;

  @Column('text')
  reason!: string;

  @Column('boolean')
  illustrative!: boolean;

  @Column('text')
  state!: ScoreModelState;

  @Column('char', { name: 'effective_from', length: 7, nullable: true })
  effectiveFrom!: string | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
