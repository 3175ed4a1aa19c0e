import { Injectable } from '@nestjs/common';
import type { Party } from '@samsyn/domain/credits/credit-workflow';
import type { FormDefinition } from '@samsyn/domain/forms/form';
import { parseRatio } from '@samsyn/domain/numbers/decimal';
import { displayed } from '@samsyn/domain/numbers/display';
import { disputeActionsFrom } from '@samsyn/domain/reports/dispute-workflow';
import { figureActionsFrom } from '@samsyn/domain/reports/figure-workflow';
import { timelinessOf } from '@samsyn/domain/reports/report-schedule';
import { reportActionsFrom } from '@samsyn/domain/reports/report-workflow';
import { isOpenForDraft } from '@samsyn/domain/reports/report-state';
import { Authors } from '../platform/auth/authors.js';
import { presentCase } from '../platform/cases/case.dto.js';
import { CaseRecords } from '../platform/cases/case-records.js';
import { sideOf } from '../platform/tenancy/party.js';
import { may, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { DisputeEntity } from './dispute.entity.js';
import { FiguresRepository } from './figures.repository.js';
import { sourcedNumbers } from './form-content.js';
import type { ReportCorrectionEntity } from './report-correction.entity.js';
import type { ReportFigureEntity } from './report-figure.entity.js';
import type { ReportFileEntity } from './report-file.entity.js';
import { ReportRecordRepository } from './report-record.repository.js';
import type {
  DisputeDto,
  ReportCorrectionDto,
  ReportDetailDto,
  ReportDto,
  ReportFigureDto,
  ReportFileDto,
  ReportReceiptLineDto,
} from './reports.dto.js';
import { ReportsRepository } from './reports.repository.js';
import type { ServiceReportEntity } from './service-report.entity.js';
import { ReportTemplatesService } from './templates/report-templates.service.js';
import { ReportTemplateVersions } from './templates/report-template-versions.service.js';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Whether the caller has a say on its side. */
export const mayAct = (tx: TenantTransaction): boolean =>
  may(tx.principal, sideOf(tx) === 'supplier' ? 'reports:answer' : 'reports:update');

export const presentFile = ({ id, item, disputeId, fileName, mediaType, sizeBytes, sha256, party, at }: ReportFileEntity): ReportFileDto => ({
  ...{ id, item, disputeId, fileName, mediaType, sizeBytes, sha256, party },
  at: at.toISOString(),
});

/** Reports with the names of what they belong to, and what the caller may do. */
@Injectable()
export class ReportPresenter {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly record: ReportRecordRepository,
    private readonly figures: FiguresRepository,
    private readonly templates: ReportTemplatesService,
    private readonly templateVersions: ReportTemplateVersions,
    private readonly cases: CaseRecords,
    private readonly authors: Authors,
  ) {}

  async lines(tx: TenantTransaction, reports: readonly ServiceReportEntity[]): Promise<ReportDto[]> {
    const contracts = await this.reports.contracts(tx, [...new Set(reports.map(({ contractId }) => contractId))]);
    const templates = await this.reports.templates(tx, [...new Set(reports.map(({ templateId }) => templateId))]);
    return reports.map((report) => {
      const { id, caseNumber, templateId, contractId, supplierId, period, state, currentNumber, version } = report;
      const contract = contracts.get(contractId);
      const times = { dueAt: report.dueAt.getTime(), firstSubmittedAt: report.firstSubmittedAt?.getTime() ?? null };
      return {
        ...{ id, caseNumber, templateId, contractId, supplierId, period, state, currentNumber, version },
        name: templates.get(templateId)?.name ?? { sv: '', en: '' },
        illustrative: templates.get(templateId)?.illustrative ?? false,
        contractNumber: contract?.number ?? '',
        contractTitle: contract?.title ?? '',
        supplierName: contract?.supplierName ?? '',
        dueAt: report.dueAt.toISOString(),
        timeliness: timelinessOf(times, tx.now.getTime()),
        submittedAt: iso(report.submittedAt),
        reviewDueAt: iso(report.reviewDueAt),
        answerDueAt: iso(report.answerDueAt),
        acceptedAt: iso(report.acceptedAt),
      };
    });
  }

  async detail(tx: TenantTransaction, report: ServiceReportEntity): Promise<ReportDetailDto> {
    const { id, supplierId, currentNumber } = report;
    const [line] = await this.lines(tx, [report]);
    if (!line) throw new Error('one line a report');
    const acts = mayAct(tx);
    const side = sideOf(tx);
    const template = await this.templates.schedule(tx, report.templateId);
    const steps = await this.record.steps(tx, id);
    const comments = await this.record.comments(tx, id);
    const authored = [...steps, ...comments].map(({ party, userId }) => ({ userId, supplierId: party === 'supplier' ? supplierId : null }));
    const names = await this.authors.names(tx, authored);
    const figures = await this.presentedFigures(tx, report, side);
    const items = new Map(figures.map((figure) => [figure.id, figure.item]));
    return {
      ...line,
      case: presentCase(await this.cases.of(tx, id)),
      signatoryTitle: template.signatoryTitle,
      fourEyes: template.fourEyes,
      acceptedOnce: report.firstAcceptanceBy !== null,
      actions: acts ? reportActionsFrom(report.state, side).filter((action) => action !== 'dispute') : [],
      writable: acts && side === 'supplier' && isOpenForDraft(report.state),
      correctable: acts && report.state === 'accepted',
      versions: await this.receiptLines(tx, id),
      figures: acts ? figures : figures.map((figure) => ({ ...figure, actions: [] })),
      steps: steps.map(({ action, state, number, item, value, reason, party, userId, at }) => ({
        ...{ action, state, number, item, value, reason, party },
        userName: (userId && names.get(userId)) ?? null,
        at: at.toISOString(),
      })),
      comments: comments.map((comment) => ({
        ...{ id: comment.id, number: comment.number, item: comment.item, text: comment.text, party: comment.party },
        internal: comment.supplierId === null,
        userName: (comment.userId && names.get(comment.userId)) ?? null,
        at: comment.at.toISOString(),
      })),
      files: (await this.record.files(tx, id)).map(presentFile),
      disputes: (await this.figures.disputes(tx, id)).map((dispute) => presentDispute(dispute, items, acts ? side : null)),
      corrections: (await this.figures.corrections(tx, id)).map((each) => presentCorrection(each, items, acts ? side : null)),
      currentNumber,
    };
  }

  async receiptLines(tx: TenantTransaction, reportId: string): Promise<ReportReceiptLineDto[]> {
    const versions = await this.record.versions(tx, reportId);
    const signatories = await this.record.signatories(tx, versions.map(({ signatoryId }) => signatoryId));
    return versions.map(({ number, sha256, submittedAt, signatoryId }) => {
      const { name = '', title = '' } = signatories.get(signatoryId) ?? {};
      return { number, sha256, submittedAt: submittedAt.toISOString(), signatory: { name, title } };
    });
  }

  private async presentedFigures(tx: TenantTransaction, report: ServiceReportEntity, side: Party): Promise<ReportFigureDto[]> {
    if (report.currentNumber === 0) return [];
    const current = (await this.record.versions(tx, report.id)).at(-1);
    if (!current) return [];
    const { definition } = await this.templateVersions.version(tx, current.templateVersionId);
    const corrections = await this.figures.corrections(tx, report.id);
    const open = report.state === 'submitted' || report.state === 'in_review' || report.state === 'disputed';
    const figures = await this.figures.of(tx, report.id, report.currentNumber);
    return inFormOrder(definition, figures).map((figure) => presentFigure(definition, figure, corrections, open ? side : null));
  }
}

function inFormOrder(definition: FormDefinition, figures: readonly ReportFigureEntity[]): ReportFigureEntity[] {
  const place = new Map(sourcedNumbers(definition).map(({ key }, index) => [key, index]));
  return [...figures].sort((one, other) => (place.get(one.item) ?? 0) - (place.get(other.item) ?? 0));
}

function presentFigure(
  definition: FormDefinition,
  figure: ReportFigureEntity,
  corrections: readonly ReportCorrectionEntity[],
  side: Party | null,
): ReportFigureDto {
  const { organisationId: _, reportId: __, supplierId: ___, number: ____, relativeDeviation: _____, agreedAt: ______, ...known } = figure;
  const item = sourcedNumbers(definition).find(({ key }) => key === figure.item);
  const decimals = item?.decimals ?? 2;
  const corrected = corrections.filter(({ figureId, state }) => figureId === figure.id && state === 'accepted').at(-1);
  return {
    ...known,
    label: item?.label ?? { sv: figure.item, en: figure.item },
    unit: item?.unit ?? '',
    decimals,
    tolerance: item?.tolerance ?? null,
    // Both values have no more decimals than that, and so has what is between them.
    deviation: figure.deviation === null ? null : displayed(parseRatio(figure.deviation), 'higher_is_better', decimals),
    correctedValue: corrected?.value ?? null,
    actions: side === null ? [] : figureActionsFrom(figure, side),
  };
}

function presentDispute(dispute: DisputeEntity, items: ReadonlyMap<string, string>, side: Party | null): DisputeDto {
  const { id, caseNumber, figureId, state, openedBy, statement, openedAt, answer, decidedValue, decision, decidedAt, version } = dispute;
  return {
    ...{ id, caseNumber, figureId, state, openedBy, statement, answer, decidedValue, decision, version },
    item: items.get(figureId) ?? '',
    openedAt: openedAt.toISOString(),
    decidedAt: iso(decidedAt),
    actions: side === null ? [] : disputeActionsFrom(dispute, side),
  };
}

function presentCorrection(
  correction: ReportCorrectionEntity,
  items: ReadonlyMap<string, string>,
  side: Party | null,
): ReportCorrectionDto {
  const { id, figureId, value, replacedValue, reason, party, state, answer, at, answeredAt, version } = correction;
  return {
    ...{ id, figureId, value, replacedValue, reason, party, state, answer, version },
    item: items.get(figureId) ?? '',
    at: at.toISOString(),
    answeredAt: iso(answeredAt),
    answerable: state === 'proposed' && side !== null && side !== party,
  };
}
