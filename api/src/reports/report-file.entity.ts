import { Column, Entity } from 'typeorm';
import type { Party } from '@samsyn/domain/credits/credit-workflow';
import { asInteger } from '../platform/database/column-types.js';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('service_report_file')
export class ReportFileEntity extends TenantEntity {
  @Column('uuid', { name: 'report_id' })
  reportId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  /** The evidence item it answers; none of what was added to a dispute. */
  @Column('text', { nullable: true })
  item!: string | null;
  @Column('uuid', { name: 'dispute_id', nullable: true })
  disputeId!: string | null;
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
  @Column('text')
  party!: Party;
  @Column('uuid', { name: 'user_id', nullable: true })
  userId!: string | null;
  @Column('timestamptz')
  at!: Date;
}
