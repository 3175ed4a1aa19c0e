import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answers } from '@samsyn/domain/forms/form';

@Entity('service_report_draft')
export class ReportDraftEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;
  @PrimaryColumn('uuid', { name: 'report_id' })
  reportId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  @Column('uuid', { name: 'template_version_id' })
  templateVersionId!: string;
  @Column('jsonb')
  answers!: Answers;
  /** Why a figure deviates from the measured one, by item. */
  @Column('jsonb')
  reasons!: Record<string, string>;
  @Column('integer')
  version!: number;
  @Column('uuid', { name: 'saved_by', nullable: true })
  savedBy!: string | null;
  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;
}
