import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

@Entity('team_mapping')
export class TeamMappingEntity extends TenantEntity {
  @Column('text', { name: 'group_name' })
  groupName!: string;

  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('uuid', { name: 'tower_id' })
  towerId!: string;

  @Column('boolean')
  illustrative!: boolean;

  @Column('integer')
  version!: number;
}
