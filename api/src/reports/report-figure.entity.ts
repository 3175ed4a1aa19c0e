import { Column, Entity } from 'typeorm';
import type { Party } from '@samsyn/domain/credits/credit-workflow';
import type { FigureState } from '@samsyn/domain/reports/figure-workflow';
import type { Standing } from '@samsyn/domain/reports/reconcile';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('report_figure')
export class ReportFigureEntity extends TenantEntity {
  @Column('uuid', { name: 'report_id' })
  reportId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  /** Of the version it was reported in. */
  @Column('integer')
  number!: number;
  @Column('text')
  item!: string;
  @Column('uuid', { name: 'service_level_id', nullable: true })
  serviceLevelId!: string | null;
  @Column('uuid', { name: 'result_id', nullable: true })
  resultId!: string | null;
  /** Exact decimals in the unit of the item. */
  @Column('text', { nullable: true })
  reported!: string | null;
  @Column('text', { nullable: true })
  measured!: string | null;
  @Column('text')
  standing!: Standing;
  /** Exact ratios. */
  @Column('text', { nullable: true })
  deviation!: string | null;
  @Column('text', { name: 'relative_deviation', nullable: true })
  relativeDeviation!: string | null;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('text')
  state!: FigureState;
  @Column('text', { name: 'proposed_value', nullable: true })
  proposedValue!: string | null;
  @Column('text', { name: 'proposed_by', nullable: true })
  proposedBy!: Party | null;
  @Column('text', { name: 'proposed_reason', nullable: true })
  proposedReason!: string | null;
  @Column('text', { name: 'agreed_value', nullable: true })
  agreedValue!: string | null;
  @Column('timestamptz', { name: 'agreed_at', nullable: true })
  agreedAt!: Date | null;
  @Column('integer')
  version!: number;
}
