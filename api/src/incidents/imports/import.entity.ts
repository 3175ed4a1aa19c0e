import { Column, Entity } from 'typeorm';
import { asInteger } from '../../platform/database/column-types.js';
import { TenantEntity } from '../../platform/database/tenant.entity.js';
import type { ProblemParams } from '../../platform/errors/problem.js';
import type { Encoding } from '../../platform/reading/text-blocks.js';
import type { ImportMapping } from './rows/import-mapping.js';

export const importStatuses = ['queued', 'reading', 'merging', 'measuring', 'done', 'failed'] as const;
export type ImportStatus = (typeof importStatuses)[number];

export interface ImportProblem {
  code: string;
  params: ProblemParams;
  errors: { field: string; code: string; params?: ProblemParams }[];
}

@Entity('import')
export class ImportEntity extends TenantEntity {
  @Column('text')
  preset!: string;

  @Column('jsonb', { nullable: true })
  mapping!: ImportMapping | null;

  @Column('text')
  source!: string;

  @Column('text')
  zone!: string;

  @Column('integer', { name: 'shift_weeks' })
  shiftWeeks!: number;

  @Column('text')
  encoding!: Encoding;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text', { name: 'file_key' })
  fileKey!: string;

  @Column('bigint', { name: 'size_bytes', transformer: asInteger })
  sizeBytes!: number;

  @Column('text')
  status!: ImportStatus;

  @Column('bigint', { name: 'bytes_read', transformer: asInteger })
  bytesRead!: number;

  @Column('bigint', { name: 'rows_read', transformer: asInteger })
  rowsRead!: number;

  @Column('integer')
  incidents!: number;

  @Column('integer')
  events!: number;

  @Column('integer')
  unchanged!: number;

  @Column('integer')
  quarantined!: number;

  @Column('jsonb', { nullable: true })
  problem!: ImportProblem | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
