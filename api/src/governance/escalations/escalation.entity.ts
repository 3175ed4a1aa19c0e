import { Column, Entity } from 'typeorm';
import type { EscalationLevel } from '@samsyn/domain/governance/board';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

export const escalationStates = ['open', 'ended'] as const;
export type EscalationState = (typeof escalationStates)[number];

@Entity('escalation')
export class EscalationEntity extends TenantEntity {
  @Column('text', { name: 'source_kind' })
  sourceKind!: string;
  @Column('uuid', { name: 'source_id' })
  sourceId!: string;
  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];
  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId!: string | null;
  @Column('uuid', { name: 'tower_ids', array: true })
  towerIds!: string[];
  @Column('text', { name: 'title_sv' })
  titleSv!: string;
  @Column('text', { name: 'title_en' })
  titleEn!: string;
  @Column('text')
  link!: string;
  @Column('text')
  level!: EscalationLevel;
  @Column('date', { name: 'counted_from' })
  countedFrom!: string;
  @Column('timestamptz', { name: 'raised_at' })
  raisedAt!: Date;
  @Column('uuid', { name: 'raised_by', nullable: true })
  raisedBy!: string | null;
  @Column('uuid', { name: 'raised_by_supplier_id', nullable: true })
  raisedBySupplierId!: string | null;
  @Column('date', { name: 'level_since' })
  levelSince!: string;
  @Column('date', { name: 'next_level_on', nullable: true })
  nextLevelOn!: string | null;
  @Column('boolean', { name: 'follows_source' })
  followsSource!: boolean;
  @Column('text')
  state!: EscalationState;
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
  @Column('boolean')
  illustrative!: boolean;
  @Column('integer')
  version!: number;
}
