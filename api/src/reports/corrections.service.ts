import { Injectable } from '@nestjs/common';
import { invalid, notFound, Problem } from '../platform/errors/problem.js';
import { sideOf } from '../platform/tenancy/party.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { AgreedValues } from './agreed-values.js';
import { FiguresRepository } from './figures.repository.js';
import type { ReportFigureEntity } from './report-figure.entity.js';
import { ReportNotices } from './report-notices.js';
import { ReportRecordRepository } from './report-record.repository.js';
import type { AnswerCorrectionDto, CorrectFigureDto } from './report-input.dto.js';
import type { ReportDetailDto } from './reports.dto.js';
import { ReportsService } from './reports.service.js';
import type { ServiceReportEntity } from './service-report.entity.js';

/** R22: after acceptance only a dated correction, beside what was accepted and never over it. */
@Injectable()
export class CorrectionsService {
  constructor(
    private readonly reports: ReportsService,
    private readonly record: ReportRecordRepository,
    private readonly figures: FiguresRepository,
    private readonly agreed: AgreedValues,
    private readonly notices: ReportNotices,
  ) {}

  /** Proposes one; either side may. 409 not_accepted_yet before acceptance, correction_open while another waits. */
  propose(tx: TenantTransaction, id: string, correctionId: string, { figureId, value, reason }: CorrectFigureDto): Promise<ReportDetailDto> {
    return this.reports.act(tx, id, null, async (report) => {
      const figure = await this.figures.findForUpdate(tx, id, figureId);
      if (!figure || figure.number !== report.currentNumber) throw notFound();
      if (report.state !== 'accepted') throw new Problem(409, 'not_accepted_yet', { state: report.state });
      const earlier = (await this.figures.corrections(tx, id)).filter((each) => each.figureId === figureId);
      if (earlier.some(({ state }) => state === 'proposed')) throw new Problem(409, 'correction_open');
      const replacedValue = earlier.filter(({ state }) => state === 'accepted').at(-1)?.value ?? figure.agreedValue;
      const { supplierId } = report;
      await this.figures.correct(tx, { id: correctionId, reportId: id, figureId, supplierId, value, replacedValue, reason, party: sideOf(tx) });
      await this.taken(tx, report, figure, { action: 'correct', value, reason });
      await this.notices.otherSide(tx, report, 'report_answer_needed');
      return true;
    });
  }

  /** Accepts or declines the other side's; an accepted one moves the promise's figure. 409 not_your_step or not_from_here. */
  answer(tx: TenantTransaction, id: string, correctionId: string, seen: number, { accept, text = null }: AnswerCorrectionDto): Promise<ReportDetailDto> {
    return this.reports.act(tx, id, null, async (report) => {
      const correction = await this.figures.correctionForUpdate(tx, id, correctionId);
      const figure = correction && (await this.figures.findForUpdate(tx, id, correction.figureId));
      if (!correction || !figure) throw notFound();
      if (correction.version !== seen) return false;
      if (correction.state !== 'proposed') throw new Problem(409, 'not_from_here', { action: 'answer', state: correction.state });
      if (correction.party === sideOf(tx)) throw new Problem(409, 'not_your_step', { action: 'answer' });
      if (!accept && !text) throw invalid([{ field: 'text', code: 'reason_missing' }]);
      const answered = { answer: text, answeredBy: tx.principal.userId, answeredAt: tx.now };
      await this.figures.updateCorrection(tx, correction, { ...answered, state: accept ? 'accepted' : 'declined' });
      if (accept) await this.agreed.record(tx, report, figure, correction.value);
      await this.taken(tx, report, figure, { action: accept ? 'correction_accepted' : 'correction_declined', value: correction.value, reason: text });
      await this.notices.otherSide(tx, report, 'report_answered');
      return true;
    });
  }

  private async taken(
    tx: TenantTransaction,
    report: ServiceReportEntity,
    { item }: ReportFigureEntity,
    step: { action: 'correct' | 'correction_accepted' | 'correction_declined'; value: string; reason: string | null },
  ): Promise<void> {
    const { id: reportId, supplierId, state, currentNumber: number } = report;
    await this.record.addStep(tx, { ...step, item, reportId, supplierId, state, number, party: sideOf(tx) });
    await this.reports.change(tx, report, {});
    await this.notices.record(tx, report, step.action, { after: { item, value: step.value } });
  }
}
