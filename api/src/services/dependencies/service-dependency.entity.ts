import { Column, Entity } from 'typeorm';
import type { Strength } from '@samsyn/domain/services/dependency-graph';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

@Entity('service_dependency')
export class ServiceDependencyEntity extends TenantEntity {
  @Column('uuid', { name: 'service_id', nullable: true })
  serviceId!: string | null;

  @Column('uuid', { name: 'component_id', nullable: true })
  componentId!: string | null;

  @Column('uuid', { name: 'required_service_id', nullable: true })
  requiredServiceId!: string | null;

  @Column('uuid', { name: 'required_component_id', nullable: true })
  requiredComponentId!: string | null;

  @Column('text')
  strength!: Strength;

  @Column('uuid', { name: 'supplier_ids', array: true })
  supplierIds!: string[];

  @Column('integer')
  version!: number;
}
