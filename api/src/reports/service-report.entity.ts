import { Column, Entity } from 'typeorm';
import type { ReportState } from '@samsyn/domain/reports/report-state';
import { VersionedEntity } from '../platform/database/tenant.entity.js';

@Entity('service_report')
export class ServiceReportEntity extends VersionedEntity {
  @Column('uuid', { name: 'template_id' })
  templateId!: string;
  @Column('uuid', { name: 'contract_id' })
  contractId!: string;
  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;
  /** `YYYY-MM`, `YYYY-Qn` or `YYYY`. */
  @Column('text')
  period!: string;
  @Column('text', { name: 'case_number' })
  caseNumber!: string;
  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;
  @Column('text')
  state!: ReportState;
  /** Of the newest version; 0 before the first. */
  @Column('integer', { name: 'current_number' })
  currentNumber!: number;
  @Column('timestamptz', { name: 'first_submitted_at', nullable: true })
  firstSubmittedAt!: Date | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;
  @Column('timestamptz', { name: 'review_due_at', nullable: true })
  reviewDueAt!: Date | null;
  @Column('timestamptz', { name: 'answer_due_at', nullable: true })
  answerDueAt!: Date | null;
  @Column('uuid', { name: 'first_acceptance_by', nullable: true })
  firstAcceptanceBy!: string | null;
  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;
  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt!: Date | null;
  @Column('timestamptz', { name: 'escalated_at', nullable: true })
  escalatedAt!: Date | null;  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;}
