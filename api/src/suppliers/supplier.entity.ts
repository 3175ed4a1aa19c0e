import { Column, Entity, PrimaryColumn } from 'typeorm';

export const supplierStatuses = ['active', 'ended'] as const;
export type SupplierStatus = (typeof supplierStatuses)[number];

@Entity('supplier')
export class SupplierEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'organisation_number', nullable: true })
  organisationNumber!: string | null;

  @Column('text', { nullable: true })
  website!: string | null;

  @Column('text')
  status!: SupplierStatus;

  @Column('boolean')
  illustrative!: boolean;

  @Column('integer')
  version!: number;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
