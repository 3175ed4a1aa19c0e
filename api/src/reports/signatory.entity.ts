import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('signatory')
export class SignatoryEntity extends TenantEntity {
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('text')
  name!: string;
  @Column('text')
  title!: string;
}
