import { Column, Entity } from 'typeorm';
import { VersionedEntity } from '../platform/database/tenant.entity.js';

export const supplierStatuses = ['active', 'ended'] as const;
export type SupplierStatus = (typeof supplierStatuses)[number];

@Entity('supplier')
export class SupplierEntity extends VersionedEntity {
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
}
