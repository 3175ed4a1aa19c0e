import { Column, Entity } from 'typeorm';
import type { PauseReason } from '@samsyn/domain/incidents/pause-reasons';
import type { AgreementState } from '@samsyn/domain/operating-level-agreements/agreement-state';
import type { OperatingMetric } from '@samsyn/domain/operating-level-agreements/operating-level';
import { asDecimalText, asInteger } from '../platform/database/column-types.js';
import { VersionedEntity } from '../platform/database/tenant.entity.js';

@Entity('operating_level_agreement')
export class OperatingLevelAgreementEntity extends VersionedEntity {
  @Column('text')
  number!: string;

  @Column('text')
  title!: string;

  @Column('uuid', { name: 'providing_supplier_id' })
  providingSupplierId!: string;

  @Column('uuid', { name: 'receiving_supplier_id' })
  receivingSupplierId!: string;

  @Column('uuid', { name: 'tower_id', nullable: true })
  towerId!: string | null;

  @Column('uuid', { name: 'calendar_id' })
  calendarId!: string;

  @Column('text')
  metric!: OperatingMetric;

  @Column('bigint', { name: 'target_ms', nullable: true, transformer: asInteger })
  targetMs!: number | null;

  @Column('numeric', { name: 'target_percent', transformer: asDecimalText })
  target!: string;

  @Column('smallint', { array: true })
  priorities!: number[];

  @Column('integer', { name: 'minimum_volume' })
  minimumVolume!: number;

  @Column('text', { name: 'pause_reasons', array: true })
  pauseReasons!: PauseReason[];

  @Column('date', { name: 'starts_on' })
  startsOn!: string;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column('text')
  state!: AgreementState;

  @Column('text', { name: 'agreed_text', nullable: true })
  agreedText!: string | null;

  @Column('boolean')
  illustrative!: boolean;

  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];

  @Column('timestamptz', { name: 'measured_at', nullable: true })
  measuredAt!: Date | null;
}

/** What its readers and writers agree on beside who it is kept for. */
export type AgreementTerms = Omit<
  OperatingLevelAgreementEntity,
  'organisationId' | 'id' | 'supplierIds' | 'measuredAt' | 'version' | 'updatedAt'
>;
