import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `probe`: up or down at moments; `figure`: values somebody reports. */
export const seriesKinds = ['probe', 'figure'] as const;
export type SeriesKind = (typeof seriesKinds)[number];

@Entity('measurement_series')
export class SeriesEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

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

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
