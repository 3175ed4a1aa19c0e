import { Column, Entity } from 'typeorm';
import type { Party } from '@samsyn/domain/credits/credit-workflow';
import type { DisputeState } from '@samsyn/domain/reports/dispute-workflow';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('dispute')
export class DisputeEntity extends TenantEntity {
  @Column('text', { name: 'case_number' })
  caseNumber!: string;
  @Column('uuid', { name: 'report_id' })
  reportId!: string;
  @Column('uuid', { name: 'figure_id' })
  figureId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('text')
  state!: DisputeState;
  @Column('text', { name: 'opened_by' })
  openedBy!: Party;
  @Column('text')
  statement!: string;
  @Column('text', { nullable: true })
  answer!: string | null;
  @Column('text', { name: 'decided_value', nullable: true })
  decidedValue!: string | null;
  @Column('text', { nullable: true })
  decision!: string | null;
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;
  @Column('integer')
  version!: number;
}
