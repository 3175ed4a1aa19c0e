import { Column, Entity } from 'typeorm';
import { asInteger } from '../platform/database/column-types.js';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('contract_document')
export class ContractDocumentEntity extends TenantEntity {
  @Column('uuid', { name: 'contract_id' })
  contractId!: string;

  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text', { name: 'media_type' })
  mediaType!: string;

  @Column('bigint', { name: 'size_bytes', transformer: asInteger })
  sizeBytes!: number;

  @Column('text')
  sha256!: string;

  @Column('text', { name: 'file_key' })
  fileKey!: string;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
