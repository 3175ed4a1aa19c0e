import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { ImportMapping } from './rows/import-mapping.js';

@Entity('import_mapping')
export class ImportMappingEntity extends TenantEntity {
  @Column('text')
  name!: string;

  @Column('jsonb')
  mapping!: ImportMapping;

  @Column('integer')
  version!: number;
}
