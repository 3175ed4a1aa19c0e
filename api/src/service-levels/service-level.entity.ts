import { Column, Entity } from 'typeorm';
import type { CreditRule } from '@samsyn/domain/credits/credit-rule';
import type { PauseReason } from '@samsyn/domain/incidents/pause-reasons';
import type { Direction } from '@samsyn/domain/numbers/display';
import type { Metric, Statistic } from '@samsyn/domain/service-levels/metric';
import type { Exclusions } from '@samsyn/domain/service-levels/service-level';
import type { MeasuringWindow } from '@samsyn/domain/service-levels/window';
import { asDecimalText, asInteger } from '../platform/database/column-types.js';
import { VersionedEntity } from '../platform/database/tenant.entity.js';

export const countsForValues = ['every_holder', 'resolver'] as const;
export type CountsFor = (typeof countsForValues)[number];

@Entity('service_level')
export class ServiceLevelEntity extends VersionedEntity {
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

  @Column('integer', { name: 'target_days', nullable: true })
  targetDays!: number | null;

  @Column('boolean', { name: 'target_end_of_day' })
  targetEndOfDay!: boolean;

  @Column('text')
  direction!: Direction;

  @Column('text', { nullable: true })
  statistic!: Statistic | null;

  @Column('numeric', { nullable: true, transformer: asDecimalText })
  percentile!: string | null;

  @Column('text', { name: 'window_kind' })
  windowKind!: MeasuringWindow['kind'];

  @Column('integer', { name: 'window_days', nullable: true })
  windowDays!: number | null;

  @Column('jsonb')
  exclusions!: Exclusions;

  @Column('text', { nullable: true })
  component!: string | null;

  @Column('uuid', { name: 'series_id', nullable: true })
  seriesId!: string | null;

  @Column('jsonb', { name: 'credit_rule', nullable: true })
  creditRule!: CreditRule | null;

  @Column('uuid', { name: 'amendment_id', nullable: true })
  amendmentId!: string | null;

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
}
