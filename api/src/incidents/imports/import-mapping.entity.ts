import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportMapping } from './rows/import-mapping.js';

@Entity('import_mapping')
export class ImportMappingEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('jsonb')
  mapping!: ImportMapping;

  @Column('integer')
  version!: number;
}
