import { Column, Entity } from 'typeorm';
import type { ChallengeState } from '@samsyn/domain/innovation/challenge-state';
import type { Criterion } from '@samsyn/domain/innovation/proposal-scoring';
import { VersionedEntity } from '../../platform/database/tenant.entity.js';

@Entity('challenge')
export class ChallengeEntity extends VersionedEntity {
  @Column('text')
  title!: string;
  @Column('text')
  text!: string;
  @Column('uuid', { name: 'tower_id', nullable: true })
  towerId!: string | null;
  @Column('date', { name: 'from_on' })
  fromOn!: string;
  @Column('date', { name: 'to_on' })
  toOn!: string;
  @Column('boolean', { name: 'for_all' })
  forAll!: boolean;
  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];
  @Column('jsonb')
  criteria!: Criterion[];
  @Column('text')
  state!: ChallengeState;
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;
  @Column('boolean')
  illustrative!: boolean;}

/** What is written of a challenge. */
export type ChallengeTerms = Pick<ChallengeEntity, 'title' | 'text' | 'towerId' | 'fromOn' | 'toOn' | 'supplierIds' | 'criteria' | 'illustrative'>;
