import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../platform/database/tenant.entity.js';

@Entity('service_report_version')
export class ReportVersionEntity extends TenantEntity {
  @Column('uuid', { name: 'report_id' })
  reportId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('integer')
  number!: number;
  @Column('uuid', { name: 'template_version_id' })
  templateVersionId!: string;
  /** The canonical JSON that was submitted; its hash is of these bytes. */
  @Column('text')
  content!: string;
  @Column('text')
  sha256!: string;
  @Column('uuid', { name: 'signatory_id' })
  signatoryId!: string;
  @Column('uuid', { name: 'submitted_by', nullable: true })
  submittedBy!: string | null;
  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;
}
