import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('supplier_contact')
export class SupplierContactEntity extends TenantEntity {
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('integer')
  version!: number;
}
