import { Column, Entity } from 'typeorm';
import type { FormDefinition } from '@samsyn/domain/forms/form';
import { VersionedEntity } from '../../platform/database/tenant.entity.js';

export const templateVersionStates = ['draft', 'published'] as const;
export type TemplateVersionState = (typeof templateVersionStates)[number];

@Entity('report_template_version')
export class ReportTemplateVersionEntity extends VersionedEntity {
  @Column('uuid', { name: 'template_id' })
  templateId!: string;

  @Column('uuid', { name: 'contract_id' })
  contractId!: string;

  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('integer')
  number!: number;

  @Column('jsonb')
  definition!: FormDefinition;

  @Column('text')
  state!: TemplateVersionState;

  @Column('char', { name: 'valid_from', length: 7, nullable: true })
  validFrom!: string | null;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('uuid', { name: 'published_by', nullable: true })
  publishedBy!: string | null;
}
