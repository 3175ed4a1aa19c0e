import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { owedPeriods, reportDueAt } from '@samsyn/domain/reports/report-schedule';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { CaseRecords } from '../platform/cases/case-records.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { MeasureService } from '../results/measure.service.js';
import { DeliveryFacts } from './delivery-facts.js';
import { ReportNotices } from './report-notices.js';
import { ReportRecordRepository } from './report-record.repository.js';
import { ReportsRepository } from './reports.repository.js';
import { type ReportTemplateSchedule, ReportTemplatesService } from './templates/report-templates.service.js';
import { ReportTemplateVersions } from './templates/report-template-versions.service.js';

/** Opens a report for every period that is over and owed by a contract. */
@Injectable()
export class ReportSchedules {
  constructor(
    private readonly templates: ReportTemplatesService,
    private readonly versions: ReportTemplateVersions,
    private readonly reports: ReportsRepository,
    private readonly record: ReportRecordRepository,
    private readonly organisations: OrganisationsService,
    private readonly measuring: MeasureService,
    private readonly cases: CaseRecords,
    private readonly deliveries: DeliveryFacts,
    private readonly notices: ReportNotices,
  ) {}

  /** R22: opens what is owed and not opened yet; doing it again opens nothing twice. Answers how many were opened. */
  async open(tx: TenantTransaction): Promise<number> {
    await this.reports.lockOpening(tx);
    const { zone } = await this.organisations.current(tx);
    let opened = 0;
    for (const template of await this.templates.templatesDue(tx)) {
      const known = await this.reports.periodsOf(tx, template.id);
      for (const period of owedPeriods(template, zone, tx.now.getTime())) {
        if (!known.has(period) && (await this.openOne(tx, template, period, zone))) opened += 1;
      }
    }
    return opened;
  }

  private async openOne(tx: TenantTransaction, template: ReportTemplateSchedule, period: string, zone: string): Promise<boolean> {
    const version = await this.versions.versionFor(tx, template.id, period);
    if (!version) return false;
    const measured = template.calendarId === null ? null : await this.measuring.calendar(tx, template.calendarId);
    const id = randomUUID();
    const { id: templateId, contractId, supplierId, nameSv } = template;
    const dueAt = new Date(reportDueAt(template, period, zone, measured?.calendar ?? null));
    const { caseNumber } = await this.cases.open(tx, { kind: 'report', objectId: id, supplierId, title: `${nameSv} ${period}` });
    const report = { id, templateId, contractId, supplierId, period, caseNumber, dueAt };
    await this.reports.insert(tx, report);
    await this.record.openDraft(tx, { reportId: id, supplierId, templateVersionId: version.id });
    await this.deliveries.record(tx, { ...report, firstSubmittedAt: null });
    await this.notices.record(tx, report, 'opened', { after: { caseNumber, period, dueAt } });
    return true;
  }
}
