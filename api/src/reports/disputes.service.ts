import { Injectable } from '@nestjs/common';
import { nextDisputeState } from '@samsyn/domain/reports/dispute-workflow';
import { CaseRecords } from '../platform/cases/case-records.js';
import { type FieldProblem, invalid, notFound } from '../platform/errors/problem.js';
import { sideOf } from '../platform/tenancy/party.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { DisputeEntity } from './dispute.entity.js';
import { FiguresRepository } from './figures.repository.js';
import { ReportNotices } from './report-notices.js';
import { ReportRecordRepository } from './report-record.repository.js';
import type { TakeDisputeStepDto } from './report-input.dto.js';
import type { DisputePlaceDto, ReportDetailDto } from './reports.dto.js';
import { ReportsService } from './reports.service.js';
import type { ServiceReportEntity } from './service-report.entity.js';
import { takeStep } from './step-problem.js';

/** R22: disputes about figures, with what the other side says and what is decided. */
@Injectable()
export class DisputesService {
  constructor(
    private readonly reports: ReportsService,
    private readonly record: ReportRecordRepository,
    private readonly figures: FiguresRepository,
    private readonly cases: CaseRecords,
    private readonly notices: ReportNotices,
  ) {}

  /** The report that a dispute is about; the caller's to see or not there. */
  async place(tx: TenantTransaction, disputeId: string): Promise<DisputePlaceDto> {
    const dispute = await this.figures.dispute(tx, disputeId);
    if (!dispute) throw notFound();
    return { reportId: dispute.reportId };
  }

  /** Answers, withdraws or decides. A decision sets the figure; one withdrawn leaves it to be agreed on. 409 not_your_step or not_from_here. */
  step(tx: TenantTransaction, id: string, disputeId: string, seen: number, body: TakeDisputeStepDto): Promise<ReportDetailDto> {
    return this.reports.act(tx, id, null, async (report) => {
      const dispute = await this.figures.disputeForUpdate(tx, id, disputeId);
      if (!dispute) throw notFound();
      if (dispute.version !== seen) return false;
      await this.take(tx, report, dispute, body);
      return true;
    });
  }

  private async take(tx: TenantTransaction, report: ServiceReportEntity, dispute: DisputeEntity, body: TakeDisputeStepDto): Promise<void> {
    const { action, value, text = null } = body;
    const state = takeStep(() => nextDisputeState(dispute, action, sideOf(tx)));
    expectSaid(body);
    const decided = { decision: text, decidedValue: value ?? null, decidedBy: tx.principal.userId, decidedAt: tx.now };
    const said = { answer: { answer: text }, withdraw: {}, decide: decided }[action];
    await this.figures.updateDispute(tx, dispute, { ...said, state });
    if (action !== 'answer') await this.end(tx, dispute, action === 'decide' ? (value ?? null) : null);
    const after = await this.reports.change(tx, report, await this.standingAfter(tx, report));
    await this.addStep(tx, after, dispute, body);
    await this.notices.record(tx, after, `dispute_${action}`, { before: { state: dispute.state }, after: { dispute: dispute.caseNumber, state, value } });
    await this.notices.otherSide(tx, after, action === 'answer' ? 'report_answer_needed' : 'report_answered');
  }

  private async end(tx: TenantTransaction, { id, reportId, figureId }: DisputeEntity, decided: string | null): Promise<void> {
    const figure = await this.figures.findForUpdate(tx, reportId, figureId);
    if (!figure) throw notFound();
    const settled = decided === null ? ({ state: 'open' } as const) : ({ state: 'decided', agreedValue: decided, agreedAt: tx.now } as const);
    await this.figures.update(tx, figure, settled);
    await this.cases.close(tx, id);
  }

  /** With its last dispute over, a report is in review again. */
  private async standingAfter(tx: TenantTransaction, report: ServiceReportEntity): Promise<Partial<ServiceReportEntity>> {
    if (report.state !== 'disputed') return {};
    const open = (await this.figures.disputes(tx, report.id)).some(({ state }) => state === 'open' || state === 'answered');
    return open ? {} : { state: 'in_review' };
  }

  private async addStep(tx: TenantTransaction, report: ServiceReportEntity, dispute: DisputeEntity, { action, value, text }: TakeDisputeStepDto) {
    const { id: reportId, supplierId, state, currentNumber: number } = report;
    const figure = (await this.figures.of(tx, reportId, number)).find(({ id }) => id === dispute.figureId);
    const step = { action: `dispute_${action}`, item: figure?.item ?? null, value: value ?? null, reason: text ?? null };
    await this.record.addStep(tx, { ...step, reportId, supplierId, state, number, party: sideOf(tx) });
  }
}

function expectSaid({ action, value, text }: TakeDisputeStepDto): void {
  const errors: FieldProblem[] = [];
  if (action !== 'withdraw' && !text) errors.push({ field: 'text', code: 'is_not_empty' });
  if (action === 'decide' && value === undefined) errors.push({ field: 'value', code: 'is_not_empty' });
  if (errors.length > 0) throw invalid(errors);
}
