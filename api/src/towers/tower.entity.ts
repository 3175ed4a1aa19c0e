import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('service_tower')
export class TowerEntity extends TenantEntity {
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  version!: number;
}
