import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../../platform/database/tenant.entity.js';

/** `probe`: up or down at moments; `figure`: values somebody reports. */
export const seriesKinds = ['probe', 'figure'] as const;
export type SeriesKind = (typeof seriesKinds)[number];

@Entity('measurement_series')
export class SeriesEntity extends VersionedEntity {
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('uuid', { name: 'tower_id' })
  towerId!: string;

  @Column('text', { nullable: true })
  component!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: SeriesKind;

  @Column('text', { nullable: true })
  unit!: string | null;

  @Column('text')
  source!: string;

  @Column('text', { name: 'external_id' })
  externalId!: string;
}
