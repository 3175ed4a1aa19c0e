import { Injectable } from '@nestjs/common';
import { DAY } from '@samsyn/domain/time/instant';
import { nextReportState } from '@samsyn/domain/reports/report-workflow';
import { CaseRecords } from '../platform/cases/case-records.js';
import { Problem } from '../platform/errors/problem.js';
import { sideOf } from '../platform/tenancy/party.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { AgreedValues } from './agreed-values.js';
import { DeliveryFacts } from './delivery-facts.js';
import { FiguresRepository } from './figures.repository.js';
import { ReportNotices } from './report-notices.js';
import { ReportRecordRepository } from './report-record.repository.js';
import type { TakeReportStepDto } from './report-input.dto.js';
import type { ReportDetailDto } from './reports.dto.js';
import { ReportsService } from './reports.service.js';
import type { ServiceReportEntity } from './service-report.entity.js';
import { takeStep } from './step-problem.js';
import { ReportTemplatesService } from './templates/report-templates.service.js';

type Changes = Partial<ServiceReportEntity>;

/** R22: the steps of a report between the two sides, but for its submission. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly reports: ReportsService,
    private readonly record: ReportRecordRepository,
    private readonly figures: FiguresRepository,
    private readonly templates: ReportTemplatesService,
    private readonly agreed: AgreedValues,
    private readonly cases: CaseRecords,
    private readonly deliveries: DeliveryFacts,
    private readonly notices: ReportNotices,
  ) {}

  /**
   * Takes a step on the report as the caller saw it. 409 not_your_step, not_from_here, figures_open with how many, or
   * other_eyes_needed where the same person accepts twice; 412 with the report where the other side was faster.
   */
  step(tx: TenantTransaction, id: string, seen: number, { action, reason = null }: TakeReportStepDto): Promise<ReportDetailDto> {
    return this.reports.act(tx, id, seen, async (report) => {
      const state = takeStep(() => nextReportState(report.state, action, { by: sideOf(tx), reason }));
      const changes = action === 'accept' ? await this.acceptance(tx, report) : { ...(await this.consequences(tx, report, action)), state };
      const after = await this.reports.change(tx, report, changes);
      const taken = action === 'accept' && after.state !== 'accepted' ? 'accept_first' : action;
      await this.addStep(tx, after, taken, reason);
      if (after.state === 'accepted') await this.close(tx, after);
      if (action === 'withdraw') await this.deliveries.record(tx, after);
      await this.tell(tx, after, taken);
      return true;
    });
  }

  /** Takes a submitted report into review, as the buyer's first act on any of its figures does. */
  async inReview(tx: TenantTransaction, report: ServiceReportEntity): Promise<ServiceReportEntity> {
    if (report.state !== 'submitted' || sideOf(tx) === 'supplier') return report;
    const after = await this.reports.change(tx, report, { state: 'in_review' });
    await this.addStep(tx, after, 'review', null);
    return after;
  }

  private async consequences(tx: TenantTransaction, report: ServiceReportEntity, action: TakeReportStepDto['action']): Promise<Changes> {
    if (action === 'return') {
      const { answerDays } = await this.templates.schedule(tx, report.templateId);
      const answerDueAt = new Date(tx.now.getTime() + answerDays * DAY);
      return { reviewDueAt: null, answerDueAt, firstAcceptanceBy: null, remindedAt: tx.now, escalatedAt: null };
    }
    if (action === 'withdraw') return { reviewDueAt: null, ...((await this.wasReviewed(tx, report)) ? {} : { firstSubmittedAt: null }) };
    return action === 'close' ? { reviewDueAt: null, answerDueAt: null } : {};
  }

  /** What was taken back before anybody looked at it was not there: or it would be on time by having been sent empty. */
  private async wasReviewed(tx: TenantTransaction, { id }: ServiceReportEntity): Promise<boolean> {
    return (await this.record.steps(tx, id)).some(({ action }) => action === 'review');
  }

  /** The first of two pairs of eyes leaves the report in review. */
  private async acceptance(tx: TenantTransaction, report: ServiceReportEntity): Promise<Changes> {
    const open = (await this.figures.of(tx, report.id, report.currentNumber)).filter(({ state }) => state !== 'agreed' && state !== 'decided');
    if (open.length > 0) throw new Problem(409, 'figures_open', { figures: open.length });
    const { fourEyes } = await this.templates.schedule(tx, report.templateId);
    const { userId } = tx.principal;
    if (fourEyes && report.firstAcceptanceBy === null) return { state: 'in_review', firstAcceptanceBy: userId };
    if (fourEyes && report.firstAcceptanceBy === userId) throw new Problem(409, 'other_eyes_needed');
    return { state: 'accepted', acceptedAt: tx.now, reviewDueAt: null, answerDueAt: null };
  }

  private async close(tx: TenantTransaction, report: ServiceReportEntity): Promise<void> {
    for (const figure of await this.figures.of(tx, report.id, report.currentNumber)) await this.agreed.record(tx, report, figure);
    await this.cases.close(tx, report.id);
  }

  private addStep(tx: TenantTransaction, { id: reportId, supplierId, state, currentNumber: number }: ServiceReportEntity, action: string, reason: string | null) {
    return this.record.addStep(tx, { reportId, supplierId, action, state, number, item: null, value: null, reason, party: sideOf(tx) });
  }

  private async tell(tx: TenantTransaction, report: ServiceReportEntity, action: TakeReportStepDto['action'] | 'accept_first'): Promise<void> {
    await this.notices.record(tx, report, action, { after: { state: report.state, number: report.currentNumber } });
    if (action === 'return') await this.notices.supplier(tx, report, 'report_returned');
    else if (action === 'accept') await this.notices.supplier(tx, report, 'report_accepted');
    else if (action === 'close' || action === 'reopen') await this.notices.supplier(tx, report, 'report_answered');
    else if (action === 'withdraw') await this.notices.managers(tx, report, 'report_answered');
  }
}
