import { Column, Entity } from 'typeorm';
import { asInteger } from '../../platform/database/column-types.js';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

export const quarantineStatuses = ['open', 'corrected', 'replayed'] as const;
export type QuarantineStatus = (typeof quarantineStatuses)[number];

@Entity('import_quarantine')
export class QuarantineEntity extends TenantEntity {
  @Column('uuid', { name: 'import_id' })
  importId!: string;

  @Column('bigint', { transformer: asInteger })
  line!: number;

  @Column('text', { nullable: true })
  field!: string | null;

  @Column('text')
  code!: string;

  @Column('jsonb')
  params!: Record<string, string | number>;

  @Column('jsonb')
  columns!: string[];

  @Column('jsonb')
  cells!: string[];

  @Column('text')
  status!: QuarantineStatus;

  @Column('integer')
  version!: number;
}
