import { Column, Entity } from 'typeorm';
import type { PeriodKind } from '@samsyn/domain/time/period';
import { VersionedEntity } from '../../platform/database/tenant.entity.js';

@Entity('report_template')
export class ReportTemplateEntity extends VersionedEntity {
  @Column('uuid', { name: 'contract_id' })
  contractId!: string;

  @Column('uuid', { name: 'supplier_id' })
  supplierId!: string;

  @Column('text', { name: 'name_sv' })
  nameSv!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  @Column('text')
  frequency!: PeriodKind;

  @Column('integer', { name: 'due_days' })
  dueDays!: number;

  @Column('uuid', { name: 'calendar_id', nullable: true })
  calendarId!: string | null;

  @Column('integer', { name: 'reminder_days_before', array: true })
  reminderDaysBefore!: number[];

  @Column('integer', { name: 'reminder_days_after', array: true })
  reminderDaysAfter!: number[];

  @Column('integer', { name: 'review_days' })
  reviewDays!: number;

  @Column('integer', { name: 'answer_days' })
  answerDays!: number;

  @Column('boolean', { name: 'four_eyes' })
  fourEyes!: boolean;

  @Column('text', { name: 'signatory_title', nullable: true })
  signatoryTitle!: string | null;

  @Column('char', { name: 'first_period', length: 7 })
  firstPeriod!: string;

  @Column('char', { name: 'last_period', length: 7, nullable: true })
  lastPeriod!: string | null;

  @Column('boolean')
  active!: boolean;

  @Column('boolean')
  illustrative!: boolean;

  @Column('char', { name: 'published_from', length: 7, nullable: true })
  publishedFrom!: string | null;
}

/** What its writers agree on. */
export type TemplateTerms = Omit<
  ReportTemplateEntity,
  'organisationId' | 'id' | 'contractId' | 'supplierId' | 'publishedFrom' | 'version' | 'updatedAt'
>;
