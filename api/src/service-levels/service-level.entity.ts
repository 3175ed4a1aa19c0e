import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PauseReason } from '@samsyn/domain/incidents/pause-reasons';
import type { Metric } from '@samsyn/domain/service-levels/service-level';
import { asDecimalText, asInteger } from '../platform/database/column-types.js';

export const countsForValues = ['every_holder', 'resolver'] as const;
export type CountsFor = (typeof countsForValues)[number];

@Entity('service_level')
export class ServiceLevelEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'contract_id' })
  contractId!: string;

  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('uuid', { name: 'tower_id' })
  towerId!: string;

  @Column('uuid', { name: 'calendar_id' })
  calendarId!: string;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  metric!: Metric;

  @Column('smallint', { nullable: true })
  priority!: number | null;

  @Column('bigint', { name: 'target_ms', nullable: true, transformer: asInteger })
  targetMs!: number | null;

  @Column('numeric', { name: 'expected_target', transformer: asDecimalText })
  expectedTarget!: string;

  @Column('numeric', { name: 'minimum_target', transformer: asDecimalText })
  minimumTarget!: string;

  @Column('integer', { name: 'minimum_volume' })
  minimumVolume!: number;

  @Column('text', { name: 'counts_for' })
  countsFor!: CountsFor;

  @Column('text', { name: 'pause_reasons', array: true })
  pauseReasons!: PauseReason[];

  @Column('numeric', { transformer: asDecimalText })
  weight!: string;

  @Column('date', { name: 'effective_from' })
  effectiveFrom!: string;

  @Column('date', { name: 'effective_to', nullable: true })
  effectiveTo!: string | null;

  @Column('boolean')
  illustrative!: boolean;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
