import { Injectable } from '@nestjs/common';
import type { Answers, FormDefinition } from '@samsyn/domain/forms/form';
import { validateAnswers } from '@samsyn/domain/forms/validate-answers';
import { isOpenForDraft } from '@samsyn/domain/reports/report-state';
import { changedMeanwhile, invalid, notFound, Problem } from '../platform/errors/problem.js';
import { asOrganisation, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { itemsOf } from './form-content.js';
import { MeasuredFigures } from './measured-figures.service.js';
import type { ReportDraftEntity } from './report-draft.entity.js';
import { presentFile } from './report-presenter.js';
import { ReportRecordRepository } from './report-record.repository.js';
import type { SaveReportDraftDto } from './report-input.dto.js';
import type { ReportDraftDto } from './reports.dto.js';
import { ReportsService } from './reports.service.js';
import type { ServiceReportEntity } from './service-report.entity.js';
import { ReportTemplateVersions } from './templates/report-template-versions.service.js';

const draftLimitBytes = 512 * 1024;
const reasonLimit = 4000;

/** What a supplier writes until it submits: kept as it is typed, told at once what is wrong with it. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly reports: ReportsService,
    private readonly record: ReportRecordRepository,
    private readonly templateVersions: ReportTemplateVersions,
    private readonly measured: MeasuredFigures,
  ) {}

  async get(tx: TenantTransaction, reportId: string): Promise<ReportDraftDto> {
    const report = await this.reports.find(tx, reportId);
    return this.present(tx, report, await this.find(tx, reportId));
  }

  /**
   * Keeps what was typed, whatever is wrong with it. 409 report_closed or report_not_open with the state where the report
   * no longer takes it; 412 with the other draft where somebody else wrote meanwhile.
   */
  save(tx: TenantTransaction, reportId: string, seen: number, { answers, reasons }: SaveReportDraftDto): Promise<ReportDraftDto> {
    return this.write(tx, reportId, seen, async (_, draft) => {
      const changes = { answers, reasons: reasons ?? draft.reasons };
      checkSize(changes);
      return changes;
    });
  }

  /** Goes over to the newest version of the template; the answers to items that it still has stay, and so do all the others. */
  takeNewTemplate(tx: TenantTransaction, reportId: string, seen: number): Promise<ReportDraftDto> {
    return this.write(tx, reportId, seen, async ({ templateId, period }) => {
      const newest = await this.templateVersions.versionFor(tx, templateId, period);
      return newest ? { templateVersionId: newest.id } : {};
    });
  }

  /** Written as the organisation's, in the caller's own report alone. */
  async write(
    tx: TenantTransaction,
    reportId: string,
    seen: number,
    changesOf: (report: ServiceReportEntity, draft: ReportDraftEntity) => Promise<Parameters<ReportRecordRepository['saveDraft']>[2]>,
  ): Promise<ReportDraftDto> {
    await this.reports.find(tx, reportId);
    const current = await asOrganisation(tx, async () => {
      const report = await this.writable(tx, reportId);
      const draft = await this.locked(tx, reportId);
      if (draft.version !== seen) return false;
      await this.record.saveDraft(tx, draft, await changesOf(report, draft));
      return true;
    });
    const after = await this.get(tx, reportId);
    if (!current) throw changedMeanwhile(after);
    return after;
  }

  /** The report, locked, where its draft may be written in. */
  async writable(tx: TenantTransaction, reportId: string): Promise<ServiceReportEntity> {
    const report = await this.reports.lock(tx, reportId);
    expectOpen(report);
    return report;
  }

  async locked(tx: TenantTransaction, reportId: string): Promise<ReportDraftEntity> {
    const draft = await this.record.draftForUpdate(tx, reportId);
    if (!draft) throw notFound();
    return draft;
  }

  async present(tx: TenantTransaction, report: ServiceReportEntity, draft: ReportDraftEntity): Promise<ReportDraftDto> {
    const { definition, number } = await this.templateVersions.version(tx, draft.templateVersionId);
    const newest = await this.templateVersions.versionFor(tx, report.templateId, report.period);
    const files = (await this.record.files(tx, report.id)).filter(({ disputeId }) => disputeId === null);
    const answers = known(definition, draft.answers);
    return {
      ...{ reportId: report.id, templateVersionId: draft.templateVersionId, templateVersionNumber: number, definition },
      newerTemplateVersion: newest && newest.id !== draft.templateVersionId ? newest.number : null,
      answers: draft.answers,
      reasons: draft.reasons,
      measured: await this.measured.of(tx, definition, report),
      problems: validateAnswers(definition, answers, { complete: false }),
      files: files.map(presentFile),
      version: draft.version,
      savedAt: draft.savedAt.toISOString(),
    };
  }

  private async find(tx: TenantTransaction, reportId: string): Promise<ReportDraftEntity> {
    const draft = await this.record.draft(tx, reportId);
    if (!draft) throw notFound();
    return draft;
  }
}

/** 409 with what became of the report where it takes no draft. */
export function expectOpen({ state, caseNumber }: ServiceReportEntity): void {
  if (state === 'not_delivered') throw new Problem(409, 'report_closed', { caseNumber });
  if (!isOpenForDraft(state)) throw new Problem(409, 'report_not_open', { caseNumber, state });
}

/** Answers to items that an older version of the template had are kept in the draft, but are none of this one's. */
export function known(definition: FormDefinition, answers: Answers): Answers {
  const keys = new Set(itemsOf(definition).map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key)));
}

function checkSize({ answers, reasons }: { answers: Answers; reasons: Record<string, string> }): void {
  if (Buffer.byteLength(JSON.stringify(answers)) > draftLimitBytes) throw invalid([{ field: 'answers', code: 'too_large' }]);
  const wrong = Object.entries(reasons).filter(([, reason]) => typeof reason !== 'string' || reason.length > reasonLimit);
  if (wrong.length > 0) throw invalid(wrong.map(([item]) => ({ field: `reasons.${item}`, code: 'is_length', params: { max: reasonLimit } })));
}
