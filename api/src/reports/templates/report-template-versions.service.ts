import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import type { FormDefinition } from '@samsyn/domain/forms/form';
import { firstMonthOf, type PeriodKey } from '@samsyn/domain/time/period';
import { Audit } from '../../platform/audit/audit.service.js';
import { notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { openReports } from '../open-reports.js';
import { ReportTemplatePresenter } from './report-template-presenter.js';
import { ReportTemplateRules } from './report-template-rules.js';
import type { ReportTemplateVersionEntity } from './report-template-version.entity.js';
import type { ReportTemplateVersionDetailDto, ReportTemplateVersionDto } from './report-templates.dto.js';
import { ReportTemplatesRepository, ReportTemplateVersionsRepository } from './report-templates.repository.js';

const objectType = 'report-template';

/** A published form with the months it holds for. */
export interface PublishedVersion {
  readonly id: string;
  readonly templateId: string;
  readonly number: number;
  readonly validFrom: PeriodKey;
  readonly definition: FormDefinition;
}

/** The versions of what is asked for: at most one draft, and published ones that stand for good. */
@Injectable()
export class ReportTemplateVersions {
  constructor(
    private readonly templates: ReportTemplatesRepository,
    private readonly versions: ReportTemplateVersionsRepository,
    private readonly rules: ReportTemplateRules,
    private readonly presenter: ReportTemplatePresenter,
    private readonly audit: Audit,
    private readonly jobs: JobQueue,
  ) {}

  async ofTemplate(tx: TenantTransaction, templateId: string): Promise<ReportTemplateVersionDto[]> {
    return this.presenter.versions(tx, await this.versions.ofTemplate(tx, templateId));
  }

  async get(tx: TenantTransaction, templateId: string, id: string): Promise<ReportTemplateVersionDetailDto> {
    const version = await this.versions.find(tx, id);
    if (version?.templateId !== templateId) throw notFound();
    return this.present(tx, version);
  }

  /** The published version that a period's report follows: the newest that holds for its first month. */
  async versionFor(tx: TenantTransaction, templateId: string, period: PeriodKey): Promise<PublishedVersion | null> {
    const version = await this.versions.validIn(tx, templateId, firstMonthOf(period));
    return version && published(version);
  }

  /** A published version by its id; 404 for any other. */
  async version(tx: TenantTransaction, id: string): Promise<PublishedVersion> {
    const version = await this.versions.find(tx, id);
    const found = version && published(version);
    if (!found) throw notFound();
    return found;
  }

  async addFirst(tx: TenantTransaction, templateId: string, contract: { id: string; supplierId: string }, definition: FormDefinition): Promise<void> {
    const { id: contractId, supplierId } = contract;
    await this.versions.insert(tx, { id: randomUUID(), templateId, contractId, supplierId, number: 1, definition });
  }

  /** A draft that begins as a copy of the last version. 409 draft_exists while there is one. */
  async add(tx: TenantTransaction, templateId: string, id: string): Promise<ReportTemplateVersionDetailDto> {
    const template = await this.templates.findForUpdate(tx, templateId);
    const [last] = template ? await this.versions.ofTemplate(tx, templateId) : [];
    if (!template || !last) throw notFound();
    if (last.state === 'draft') throw new Problem(409, 'draft_exists');
    const { contractId, supplierId } = template;
    await this.versions.insert(tx, { id, templateId, contractId, supplierId, number: last.number + 1, definition: last.definition });
    const after = await this.get(tx, templateId, id);
    await this.record(tx, 'drafted', templateId, null, after);
    return after;
  }

  /** Writes the draft's form anew. Of what is published there is nothing to write: 409 already_published. */
  async define(tx: TenantTransaction, templateId: string, id: string, seen: number, given: object): Promise<ReportTemplateVersionDetailDto> {
    const { draft, before } = await this.draft(tx, templateId, id, seen);
    const definition = await this.rules.definition(tx, draft.contractId, given);
    await this.versions.define(tx, draft, definition);
    const after = await this.get(tx, templateId, id);
    await this.record(tx, 'defined', templateId, before, after);
    return after;
  }

  /** The draft stands from now on, for the reports of the month and later; the supplier sees it. */
  async publish(tx: TenantTransaction, templateId: string, id: string, seen: number, validFrom: PeriodKey): Promise<ReportTemplateVersionDetailDto> {
    const template = await this.templates.findForUpdate(tx, templateId);
    const { draft, before } = await this.draft(tx, templateId, id, seen);
    if (!template) throw notFound();
    // Service levels may have gone since the draft was written.
    await this.rules.definition(tx, draft.contractId, draft.definition);
    await this.versions.publish(tx, draft, validFrom);
    const { publishedFrom } = template;
    await this.templates.update(tx, template, { publishedFrom: publishedFrom !== null && publishedFrom < validFrom ? publishedFrom : validFrom });
    const after = await this.get(tx, templateId, id);
    await this.record(tx, 'published', templateId, before, after, template.supplierId);
    await openReports(this.jobs, tx.organisationId);
    return after;
  }

  private async draft(tx: TenantTransaction, templateId: string, id: string, seen: number) {
    const before = await this.get(tx, templateId, id);
    if (before.state === 'published') throw new Problem(409, 'already_published');
    const draft = await this.versions.findDraftForUpdate(tx, templateId, id);
    // Published by somebody else in this very moment.
    if (!draft) throw new Problem(409, 'already_published');
    expectVersion(seen, { ...before, version: draft.version });
    return { draft, before };
  }

  private async record(
    tx: TenantTransaction,
    action: AuditAction,
    objectId: string,
    before: ReportTemplateVersionDetailDto | null,
    after: ReportTemplateVersionDetailDto,
    supplierId?: string,
  ): Promise<void> {
    const tells = { topic: 'report-templates' as const, supplierIds: supplierId === undefined ? [] : [supplierId] };
    await this.audit.record(tx, { action, objectType, objectId, before, after, tells });
  }

  private async present(tx: TenantTransaction, version: ReportTemplateVersionEntity): Promise<ReportTemplateVersionDetailDto> {
    const [presented] = await this.presenter.versions(tx, [version]);
    if (!presented) throw notFound();
    return { ...presented, definition: version.definition };
  }
}

const published = ({ id, templateId, number, validFrom, definition }: ReportTemplateVersionEntity): PublishedVersion | null =>
  validFrom === null ? null : { id, templateId, number, validFrom, definition };
