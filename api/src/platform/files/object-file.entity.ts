import { Column, Entity } from 'typeorm';
import type { PermissionWord } from '@samsyn/domain/access/permissions';
import { asInteger } from '../database/column-types.js';
import { TenantEntity } from '../database/tenant.entity.js';

@Entity('object_file')
export class ObjectFileEntity extends TenantEntity {
  @Column('text', { name: 'object_kind' })
  objectKind!: PermissionWord;
  @Column('uuid', { name: 'object_id' })
  objectId!: string;
  @Column('uuid', { name: 'supplier_id', nullable: true })
  supplierId!: string | null;
  @Column('text', { name: 'file_key' })
  fileKey!: string;
  @Column('text', { name: 'file_name' })
  fileName!: string;
  @Column('text', { name: 'media_type' })
  mediaType!: string;
  @Column('bigint', { name: 'size_bytes', transformer: asInteger })
  sizeBytes!: number;
  @Column('text')
  sha256!: string;
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
