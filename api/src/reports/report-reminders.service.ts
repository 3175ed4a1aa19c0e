import { Injectable } from '@nestjs/common';
import { reminderDue } from '@samsyn/domain/reports/report-schedule';
import { DAY } from '@samsyn/domain/time/instant';
import { OrganisationsService } from '../organisations/organisations.service.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ReportNotices } from './report-notices.js';
import { ReportsRepository } from './reports.repository.js';
import type { ServiceReportEntity } from './service-report.entity.js';
import { type ReportTemplateSchedule, ReportTemplatesService } from './templates/report-templates.service.js';

/** How long after a deadline those above are told. */
const escalatedAfterMs = 5 * DAY;

/** Reminds of due times and deadlines on both sides, each once, and escalates what stays unanswered. */
@Injectable()
export class ReportReminders {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly templates: ReportTemplatesService,
    private readonly organisations: OrganisationsService,
    private readonly notices: ReportNotices,
  ) {}

  /** Answers how many were reminded of. */
  async remind(tx: TenantTransaction): Promise<number> {
    const { zone } = await this.organisations.current(tx);
    let reminded = 0;
    for (const report of await this.reports.inStates(tx, ['draft', 'returned', 'submitted', 'in_review', 'disputed'])) {
      const template = await this.templates.schedule(tx, report.templateId);
      const told = report.state === 'draft' ? await this.ofDue(tx, report, template, zone) : await this.ofDeadline(tx, report);
      if (told) reminded += 1;
    }
    return reminded;
  }

  private async ofDue(tx: TenantTransaction, report: ServiceReportEntity, template: ReportTemplateSchedule, zone: string): Promise<boolean> {
    const { reminderDaysBefore: daysBefore, reminderDaysAfter: daysAfter } = template;
    const now = tx.now.getTime();
    const days = reminderDue({ dueAt: report.dueAt.getTime(), daysBefore, daysAfter, zone }, report.remindedAt?.getTime() ?? null, now);
    const late = now > report.dueAt.getTime();
    if (days !== null) {
      await this.notices.supplier(tx, report, late ? 'report_missing' : 'report_due', `${report.id} ${days}`);
      if (late) await this.notices.managers(tx, report, 'report_missing', `${report.id} ${days}`);
      await this.reports.remind(tx, report.id, { remindedAt: tx.now });
    }
    await this.escalate(tx, report, report.dueAt, 'report_missing');
    return days !== null;
  }

  /** The buyer's deadline to review, the supplier's to answer what was returned. */
  private async ofDeadline(tx: TenantTransaction, report: ServiceReportEntity): Promise<boolean> {
    const deadline = report.state === 'returned' ? report.answerDueAt : report.reviewDueAt;
    if (deadline === null || tx.now <= deadline) return false;
    const kind = report.state === 'returned' ? 'report_returned' : 'report_review_due';
    const once = `${report.id} ${kind} ${deadline.toISOString()}`;
    if (kind === 'report_returned') await this.notices.supplier(tx, report, kind, once);
    const told = await this.notices.managers(tx, report, kind, once);
    await this.escalate(tx, report, deadline, kind);
    return told > 0;
  }

  private async escalate(
    tx: TenantTransaction,
    report: ServiceReportEntity,
    deadline: Date,
    kind: 'report_missing' | 'report_returned' | 'report_review_due',
  ): Promise<void> {
    if (report.escalatedAt !== null || tx.now.getTime() < deadline.getTime() + escalatedAfterMs) return;
    await this.notices.executives(tx, report, kind, `${report.id} escalated ${deadline.toISOString()}`);
    await this.notices.record(tx, report, 'escalated', { after: { deadline } });
    await this.reports.remind(tx, report.id, { escalatedAt: tx.now });
  }
}
