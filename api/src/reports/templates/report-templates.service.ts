import { Injectable } from '@nestjs/common';
import { ContractServiceLevels } from '../../contracts/contract-service-levels.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { ReportTemplateEntity, TemplateTerms } from './report-template.entity.js';
import { ReportTemplatePresenter } from './report-template-presenter.js';
import { ReportTemplateRules } from './report-template-rules.js';
import { ReportTemplateVersions } from './report-template-versions.service.js';
import type {
  CreateReportTemplateDto,
  ReportTemplateDetailDto,
  ReportTemplatePageDto,
  ReportTemplateQueryDto,
  UpdateReportTemplateDto,
} from './report-templates.dto.js';
import { ReportTemplatesRepository } from './report-templates.repository.js';
import { starterDefinition } from './starter-definition.js';

const objectType = 'report-template';

const termsOf = ({ contractId: _, definition: __, name, calendarId, signatoryTitle, lastPeriod, ...body }: CreateReportTemplateDto): TemplateTerms => ({
  ...{ reminderDaysBefore: [], reminderDaysAfter: [], reviewDays: 10, answerDays: 5, fourEyes: false, active: true, illustrative: false },
  ...body,
  ...{ nameSv: name.sv, nameEn: name.en },
  calendarId: calendarId ?? null,
  signatoryTitle: signatoryTitle ?? null,
  lastPeriod: lastPeriod ?? null,
});

/** What suppliers are to report, and when (R22). */
@Injectable()
export class ReportTemplatesService {
  constructor(
    private readonly templates: ReportTemplatesRepository,
    private readonly versions: ReportTemplateVersions,
    private readonly rules: ReportTemplateRules,
    private readonly presenter: ReportTemplatePresenter,
    private readonly serviceLevels: ContractServiceLevels,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: ReportTemplateQueryDto): Promise<ReportTemplatePageDto> {
    const { items, ...page } = await this.templates.page(tx, request);
    return { ...page, items: await this.presenter.present(tx, items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<ReportTemplateDetailDto> {
    const template = await this.templates.find(tx, id);
    const [presented] = template ? await this.presenter.present(tx, [template]) : [];
    if (!presented) throw notFound();
    return { ...presented, versions: await this.versions.ofTemplate(tx, id) };
  }

  /** The templates that reports are asked for by: active, with a published version. */
  async templatesDue(tx: TenantTransaction): Promise<ReportTemplateSchedule[]> {
    return (await this.templates.active(tx)).map(scheduleOf);
  }

  /** When and how one template's reports are asked for. */
  async schedule(tx: TenantTransaction, id: string): Promise<ReportTemplateSchedule> {
    const template = await this.templates.find(tx, id);
    if (!template) throw notFound();
    return scheduleOf(template);
  }

  /** With its first draft: the given form, or one with the contract's service levels to begin with. */
  async create(tx: TenantTransaction, id: string, body: CreateReportTemplateDto): Promise<ReportTemplateDetailDto> {
    const contract = await this.rules.contract(tx, body.contractId);
    const terms = termsOf(body);
    const problems = await this.rules.terms(tx, terms);
    if (problems.length > 0) throw invalid(problems);
    const given = body.definition ?? starterDefinition(await this.serviceLevels.of(tx, contract.id));
    const definition = await this.rules.definition(tx, contract.id, given);
    await this.templates.insert(tx, id, contract, terms);
    await this.versions.addFirst(tx, id, contract, definition);
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'created', objectType, objectId: id, after, tells: toldOf(after) });
    return after;
  }

  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateReportTemplateDto): Promise<ReportTemplateDetailDto> {
    const template = await this.templates.findForUpdate(tx, id);
    if (!template) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    const { name, ...changes } = body;
    const next = { ...template, ...changes, ...(name ? { nameSv: name.sv, nameEn: name.en } : {}) };
    const problems = await this.rules.terms(tx, next);
    if (problems.length > 0) throw invalid(problems);
    // The periods of reports that were handed in already would be no periods any more.
    if (next.frequency !== template.frequency && template.publishedFrom !== null)
      throw new Problem(409, 'already_published', {}, [{ field: 'frequency', code: 'already_published' }]);
    await this.templates.update(tx, template, { ...changes, nameSv: next.nameSv, nameEn: next.nameEn });
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType, objectId: id, before, after, tells: toldOf(after) });
    return after;
  }
}

/** A template as whoever asks for reports needs it. */
export type ReportTemplateSchedule = Omit<ReportTemplateEntity, 'organisationId' | 'version' | 'updatedAt'>;

const scheduleOf = ({ organisationId: _, version: __, updatedAt: ___, ...schedule }: ReportTemplateEntity): ReportTemplateSchedule => schedule;

/** The supplier knows of what is published alone. */
export const toldOf = ({ supplierId, publishedFrom }: { supplierId: string; publishedFrom: string | null }) => ({
  topic: 'report-templates' as const,
  supplierIds: publishedFrom === null ? [] : [supplierId],
});
