import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { countedAnswers } from '@samsyn/domain/forms/asked-items';
import type { Answers, FormDefinition } from '@samsyn/domain/forms/form';
import { validateAnswers } from '@samsyn/domain/forms/validate-answers';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { reconcile } from '@samsyn/domain/reports/reconcile';
import { DAY } from '@samsyn/domain/time/instant';
import { type FieldProblem, invalid, Problem } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import { asOrganisation, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { DraftsService, expectOpen, known } from './drafts.service.js';
import { DeliveryFacts } from './delivery-facts.js';
import { FiguresRepository, type NewFigure } from './figures.repository.js';
import { itemsOf, sourcedNumbers } from './form-content.js';
import { MeasuredFigures } from './measured-figures.service.js';
import { ReportNotices } from './report-notices.js';
import { ReportRecordRepository } from './report-record.repository.js';
import type { SubmitReportDto } from './report-input.dto.js';
import type { MeasuredFigureDto, ReceiptDto } from './reports.dto.js';
import { ReportsService } from './reports.service.js';
import { sealed } from './submitted-content.js';
import { ReportTemplatesService } from './templates/report-templates.service.js';
import { ReportTemplateVersions } from './templates/report-template-versions.service.js';

/** Turns a draft into a version that nobody changes any more. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly reports: ReportsService,
    private readonly drafts: DraftsService,
    private readonly record: ReportRecordRepository,
    private readonly figures: FiguresRepository,
    private readonly templates: ReportTemplatesService,
    private readonly templateVersions: ReportTemplateVersions,
    private readonly measured: MeasuredFigures,
    private readonly deliveries: DeliveryFacts,
    private readonly notices: ReportNotices,
  ) {}

  /**
   * R22: submits the draft as it was read. 409 report_closed, report_not_open or template_changed, 412 where the draft was
   * changed meanwhile, 422 with every answer that is missing or wrong and every deviation without a reason. The draft stays
   * as it is in each of these.
   */
  async submit(tx: TenantTransaction, id: string, versionId: string, body: SubmitReportDto): Promise<ReceiptDto> {
    await this.reports.find(tx, id);
    // Written as the organisation's: a supplier could rewrite what it has a write policy for.
    return asOrganisation(tx, () => this.take(tx, id, versionId, body));
  }

  private async take(tx: TenantTransaction, id: string, versionId: string, body: SubmitReportDto): Promise<ReceiptDto> {
    const report = await this.reports.lock(tx, id);
    expectOpen(report);
    const draft = await this.drafts.locked(tx, id);
    if (draft.version !== body.draftVersion) expectVersion(body.draftVersion, await this.drafts.present(tx, report, draft));
    const newest = await this.templateVersions.versionFor(tx, report.templateId, report.period);
    const { definition, number: templateNumber } = await this.templateVersions.version(tx, draft.templateVersionId);
    if (newest && newest.id !== draft.templateVersionId) {
      throw new Problem(409, 'template_changed', { was: templateNumber, is: newest.number });
    }
    const measured = await this.measured.of(tx, definition, report);
    const answers = countedAnswers(definition, prefilled(known(definition, draft.answers), measured));
    const number = report.currentNumber + 1;
    const reported = reportedFigures(definition, answers, measured, draft.reasons);
    const { files, unknown } = await this.filesOf(tx, id, definition, answers);
    expectComplete(unknown, definition, answers, reported, measured);
    const { reviewDays, signatoryTitle } = await this.templates.schedule(tx, report.templateId);
    expectSignatory(body.signatory, signatoryTitle);
    const signatoryId = await this.record.signatory(tx, report.supplierId, body.signatory);
    const { caseNumber, contractId, supplierId, period } = report;
    const { content, sha256 } = sealed({
      ...{ caseNumber, contractId, supplierId, period, number, templateVersionId: draft.templateVersionId },
      ...{ answers, reasons: reasonsFor(reported), measured, files, signatoryId, submittedAt: tx.now.toISOString() },
    });
    const version = { id: versionId, reportId: id, supplierId, number, templateVersionId: draft.templateVersionId };
    await this.record.addVersion(tx, { ...version, content, sha256, signatoryId, submittedBy: tx.principal.userId, submittedAt: tx.now });
    await this.figures.insert(tx, reported.map((figure) => ({ ...figure, id: randomUUID(), reportId: id, supplierId, number })));
    const after = await this.reports.change(tx, report, {
      state: 'submitted',
      currentNumber: number,
      submittedAt: tx.now,
      firstSubmittedAt: report.firstSubmittedAt ?? tx.now,
      reviewDueAt: new Date(tx.now.getTime() + reviewDays * DAY),
      answerDueAt: null,
      firstAcceptanceBy: null,
      remindedAt: tx.now,
      escalatedAt: null,
    });
    const step = { reportId: id, supplierId, action: 'submit', state: 'submitted', number, item: null, value: null, reason: null, party: 'supplier' } as const;
    await this.record.addStep(tx, step);
    await this.deliveries.record(tx, after);
    await this.notices.record(tx, report, 'submitted', { after: { number, sha256 } });
    await this.notices.managers(tx, report, 'report_submitted');
    return this.reports.receipt(tx, after, number);
  }

  /** The receipt of a version that was submitted by this very request before. */
  async again(tx: TenantTransaction, id: string, versionId: string): Promise<ReceiptDto> {
    const report = await this.reports.find(tx, id);
    const version = (await this.record.versions(tx, id)).find((each) => each.id === versionId);
    return this.reports.receipt(tx, report, version?.number ?? report.currentNumber);
  }

  /** The files that the answers name, and what they name that was never added there. */
  private async filesOf(tx: TenantTransaction, id: string, definition: FormDefinition, answers: Answers) {
    const added = await this.record.files(tx, id);
    const named = itemsOf(definition)
      .filter(({ kind }) => kind === 'evidence')
      .flatMap(({ key }) => idsIn(answers[key]).map((fileId) => ({ key, file: added.find((file) => file.id === fileId && file.item === key) })));
    return {
      files: named.flatMap(({ file }) => (file ? [{ id: file.id, fileName: file.fileName, sha256: file.sha256 }] : [])),
      unknown: [...new Set(named.flatMap(({ key, file }) => (file ? [] : [key])))].map((key): FieldProblem => ({ field: `answers.${key}`, code: 'unknown_file' })),
    };
  }
}

/** Whatever else the answer is, is refused as what it is. */
const idsIn = (answer: Answers[string] | undefined): unknown[] => (Array.isArray(answer) ? answer : []);

/** A figure that was left as the portal filled it in is reported so; one that was emptied is not. */
const prefilled = (answers: Answers, measured: readonly MeasuredFigureDto[]): Answers => ({
  ...Object.fromEntries(measured.map(({ item, value }) => [item, value])),
  ...answers,
});

type Reported = Omit<NewFigure, 'id' | 'reportId' | 'supplierId' | 'number'>;

function reportedFigures(
  definition: FormDefinition,
  answers: Answers,
  measured: readonly MeasuredFigureDto[],
  reasons: Record<string, string>,
): Reported[] {
  return sourcedNumbers(definition)
    .filter(({ key }) => key in answers)
    .map(({ key: item, tolerance }) => {
      const found = measured.find((each) => each.item === item);
      const answer = answers[item];
      const reported = typeof answer === 'string' && answer !== '' ? answer : null;
      const exactly = isDecimal(reported) ? reported : null;
      const { standing, deviation, relative } = reconcile(exactly, found?.value ?? null, tolerance);
      return {
        ...{ item, reported, measured: found?.value ?? null, standing },
        serviceLevelId: found?.serviceLevelId ?? null,
        resultId: found?.resultId ?? null,
        deviation: deviation && formatRatio(deviation),
        relativeDeviation: relative && formatRatio(relative),
        reason: standing === 'outside' ? (reasons[item]?.trim() || null) : null,
      };
    });
}

const isDecimal = (text: string | null): text is string => text !== null && /^-?\d+(\.\d+)?$/.test(text);

const reasonsFor = (reported: readonly Reported[]): Record<string, string> =>
  Object.fromEntries(reported.flatMap(({ item, reason }) => (reason === null ? [] : [[item, reason]])));

/** Where nothing happened that could be measured there may be nothing to report either: such a figure may stay empty. */
function expectComplete(
  unknownFiles: readonly FieldProblem[],
  definition: FormDefinition,
  answers: Answers,
  reported: readonly Reported[],
  measured: readonly MeasuredFigureDto[],
): void {
  const unmeasured = new Set(measured.flatMap(({ item, value }) => (value === null ? [item] : [])));
  const errors: FieldProblem[] = validateAnswers(definition, answers, { complete: true })
    .filter(({ path, code }) => code !== 'required' || !unmeasured.has(path))
    .map(({ path, code, params }) => ({ field: `answers.${path}`, code, params }));
  const unexplained = reported.filter(({ standing, reason }) => standing === 'outside' && reason === null);
  errors.push(...unknownFiles, ...unexplained.map(({ item }) => ({ field: `reasons.${item}`, code: 'deviation_reason_missing' })));
  if (errors.length > 0) throw invalid(errors);
}

/** Where the contract says what whoever signs must be, nobody else does. */
function expectSignatory({ title }: { title: string }, required: string | null): void {
  if (required === null || title.toLowerCase() === required.toLowerCase()) return;
  throw invalid([{ field: 'signatory.title', code: 'other_signatory_agreed', params: { title: required } }]);
}
