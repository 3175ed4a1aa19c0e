import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type FigureAction, nextFigureState } from '@samsyn/domain/reports/figure-workflow';
import { CaseRecords } from '../platform/cases/case-records.js';
import { invalid, notFound, Problem } from '../platform/errors/problem.js';
import { sideOf } from '../platform/tenancy/party.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { FigureLabels } from './figure-labels.js';
import { FiguresRepository } from './figures.repository.js';
import type { ReportFigureEntity } from './report-figure.entity.js';
import { ReportNotices } from './report-notices.js';
import { ReportRecordRepository } from './report-record.repository.js';
import type { TakeFigureStepDto } from './report-input.dto.js';
import type { ReportDetailDto } from './reports.dto.js';
import { ReportsService } from './reports.service.js';
import { ReviewService } from './review.service.js';
import type { ServiceReportEntity } from './service-report.entity.js';
import { takeStep } from './step-problem.js';

const reconcilable = ['submitted', 'in_review', 'disputed'] as const;

/** R22: the two sides on each figure: what one reported, what the portal measured, and what they agree it was. */
@Injectable()
export class FiguresService {
  constructor(
    private readonly reports: ReportsService,
    private readonly review: ReviewService,
    private readonly record: ReportRecordRepository,
    private readonly figures: FiguresRepository,
    private readonly labels: FigureLabels,
    private readonly cases: CaseRecords,
    private readonly notices: ReportNotices,
  ) {}

  /** Accepts every open figure inside its tolerance at once, at its measured value; the buyer's to do. */
  acceptWithin(tx: TenantTransaction, id: string, seen: number): Promise<ReportDetailDto> {
    return this.reports.act(tx, id, seen, async (locked) => {
      const report = await this.reconcilable(tx, locked);
      const figures = await this.figures.of(tx, id, report.currentNumber);
      const within = figures.filter(({ standing, state }) => standing === 'within' && state === 'open');
      for (const figure of within) await this.settle(tx, figure, figure.measured);
      await this.addStep(tx, report, { action: 'accept_within', item: null, value: String(within.length), reason: null });
      await this.reports.change(tx, report, {});
      await this.notices.record(tx, report, 'figures_accepted', { after: { items: within.map(({ item }) => item) } });
      return true;
    });
  }

  /** Takes a step on one figure as the caller saw it. 409 not_your_step, not_from_here or not_reconcilable. */
  step(tx: TenantTransaction, id: string, figureId: string, seen: number, body: TakeFigureStepDto): Promise<ReportDetailDto> {
    return this.reports.act(tx, id, null, async (locked) => {
      const figure = await this.figures.findForUpdate(tx, id, figureId);
      if (!figure || figure.number !== locked.currentNumber) throw notFound();
      if (figure.version !== seen) return false;
      await this.take(tx, await this.reconcilable(tx, locked), figure, body);
      return true;
    });
  }

  private async take(tx: TenantTransaction, report: ServiceReportEntity, figure: ReportFigureEntity, { action, value, reason = null }: TakeFigureStepDto) {
    const by = sideOf(tx);
    const state = takeStep(() => nextFigureState(figure, action, { by, reason }));
    if (action === 'propose' && value === undefined) throw invalid([{ field: 'value', code: 'is_not_empty' }]);
    const said = action === 'propose' ? (value ?? null) : action === 'dispute' ? null : settledValue(action, figure);
    if (action === 'propose') await this.figures.update(tx, figure, { state, proposedValue: said, proposedBy: by, proposedReason: reason });
    else if (action === 'dispute') await this.dispute(tx, report, figure, reason ?? '');
    else await this.settle(tx, figure, said);
    await this.addStep(tx, report, { action, item: figure.item, value: said, reason });
    const moved = await this.reports.change(tx, report, action === 'dispute' ? { state: 'disputed' } : {});
    const { item } = figure;
    await this.notices.record(tx, moved, `figure_${action}`, { before: { item, state: figure.state }, after: { item, state, value: said } });
    await this.notices.otherSide(tx, moved, action === 'propose' || action === 'dispute' ? 'report_answer_needed' : 'report_answered');
  }

  private async dispute(tx: TenantTransaction, report: ServiceReportEntity, figure: ReportFigureEntity, statement: string): Promise<void> {
    const { id: reportId, supplierId } = report;
    const id = randomUUID();
    const label = (await this.labels.of(tx, reportId, figure.number)).get(figure.item);
    const title = `${report.caseNumber}: ${label?.sv ?? figure.item}`;
    const { caseNumber } = await this.cases.open(tx, { kind: 'dispute', objectId: id, supplierId, title });
    await this.figures.openDispute(tx, { id, caseNumber, reportId, figureId: figure.id, supplierId, openedBy: sideOf(tx), statement });
    await this.figures.update(tx, figure, { state: 'disputed' });
  }

  private async settle(tx: TenantTransaction, figure: ReportFigureEntity, agreedValue: string | null): Promise<void> {
    await this.figures.update(tx, figure, { state: 'agreed', agreedValue, agreedAt: tx.now });
  }

  private async reconcilable(tx: TenantTransaction, report: ServiceReportEntity): Promise<ServiceReportEntity> {
    if (!reconcilable.some((state) => state === report.state)) throw new Problem(409, 'not_reconcilable', { state: report.state });
    return this.review.inReview(tx, report);
  }

  private addStep(tx: TenantTransaction, report: ServiceReportEntity, step: { action: string; item: string | null; value: string | null; reason: string | null }) {
    const { id: reportId, supplierId, state, currentNumber: number } = report;
    return this.record.addStep(tx, { ...step, reportId, supplierId, state, number, party: sideOf(tx) });
  }
}

/** What a figure comes to by an action that ends the matter. */
function settledValue(action: FigureAction, { measured, reported, proposedValue }: ReportFigureEntity): string | null {
  if (action === 'accept_measured') return measured;
  return action === 'accept_reported' ? reported : proposedValue;
}
