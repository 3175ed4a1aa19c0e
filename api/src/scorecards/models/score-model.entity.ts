import { Column, Entity } from 'typeorm';
import type { ScoreModel } from '@samsyn/domain/scorecards/score-model';
import { VersionedEntity } from '../../platform/database/tenant.entity.js';
import type { ScoreModelState } from './score-models.dto.js';

@Entity('score_model')
export class ScoreModelEntity extends VersionedEntity {
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
}
