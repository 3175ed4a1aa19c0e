import { Injectable } from '@nestjs/common';
import { timelinessOf } from '@samsyn/domain/reports/report-schedule';
import { mapPage } from '../platform/paging/read-page.js';
import { changedMeanwhile, notFound } from '../platform/errors/problem.js';
import { asOrganisation, type Principal, Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { mayAct, ReportPresenter } from './report-presenter.js';
import { ReportRecordRepository } from './report-record.repository.js';
import type { ReportQueryDto } from './report-input.dto.js';
import type { DueReportsDto, ReceiptDto, ReportDetailDto, ReportPageDto, ReportVersionDto } from './reports.dto.js';
import { ReportsRepository } from './reports.repository.js';
import type { ServiceReportEntity } from './service-report.entity.js';
import type { SubmittedContent } from './submitted-content.js';
import { ReportingChanged } from './reliability/reporting-changed.js';
import { ReportTemplateVersions } from './templates/report-template-versions.service.js';

/** One organisation that somebody serves, as its own principal there. */
export interface Served {
  principal: Principal;
  slug: string;
  organisationName: string;
  zone: string;
}

/** Reports as both sides read them. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly record: ReportRecordRepository,
    private readonly presenter: ReportPresenter,
    private readonly templateVersions: ReportTemplateVersions,
    private readonly tenancy: Tenancy,
    private readonly reporting: ReportingChanged,
  ) {}

  /** What suppliers owe and have submitted; a vendor sees its own. */
  async page(tx: TenantTransaction, request: ReportQueryDto): Promise<ReportPageDto> {
    const page = await this.reports.page(tx, request);
    const lines = await this.presenter.lines(tx, page.items);
    const byId = new Map(lines.map((line) => [line.id, line]));
    const { items, ...rest } = mapPage(page, ({ id }) => byId.get(id));
    return { ...rest, items: items.flatMap((line) => line ?? []) };
  }

  /** What waits for the caller in every organisation it serves, the soonest due first: a transaction each, merged here. */
  async due(served: readonly Served[]): Promise<DueReportsDto> {
    const items = [];
    for (const { principal, slug, organisationName, zone } of served) {
      const lines = await this.tenancy.run(principal, async (tx) =>
        this.presenter.lines(tx, await this.reports.inStates(tx, ['draft', 'returned', 'disputed'])),
      );
      items.push(...lines.map((line) => ({ ...line, slug, organisationName, zone })));
    }
    return { items: items.sort((one, other) => until(one).localeCompare(until(other)) || one.id.localeCompare(other.id)) };
  }

  async get(tx: TenantTransaction, id: string): Promise<ReportDetailDto> {
    return this.presenter.detail(tx, await this.find(tx, id));
  }

  /** A version as it was submitted, with the form it answers. */
  async version(tx: TenantTransaction, id: string, number: number): Promise<ReportVersionDto> {
    const report = await this.find(tx, id);
    const version = (await this.record.versions(tx, id)).find((each) => each.number === number);
    if (!version) throw notFound();
    const receipt = await this.receipt(tx, report, number);
    const { definition, number: templateVersionNumber } = await this.templateVersions.version(tx, version.templateVersionId);
    const { answers, reasons, measured } = JSON.parse(version.content) as SubmittedContent;
    return { ...receipt, templateVersionNumber, definition, answers, reasons, measured };
  }

  /** The bytes that the receipt's hash is of. */
  async content(tx: TenantTransaction, id: string, number: number): Promise<string> {
    await this.find(tx, id);
    const version = (await this.record.versions(tx, id)).find((each) => each.number === number);
    if (!version) throw notFound();
    return version.content;
  }

  async receipt(tx: TenantTransaction, { id, caseNumber, dueAt }: ServiceReportEntity, number: number): Promise<ReceiptDto> {
    const lines = await this.presenter.receiptLines(tx, id);
    const [first] = lines;
    const line = lines.find((each) => each.number === number);
    if (!line || !first) throw notFound();
    const times = { dueAt: dueAt.getTime(), firstSubmittedAt: Date.parse(first.submittedAt) };
    const timeliness = timelinessOf(times, tx.now.getTime());
    return { ...line, reportId: id, caseNumber, dueAt: dueAt.toISOString(), timeliness };
  }

  async find(tx: TenantTransaction, id: string): Promise<ServiceReportEntity> {
    const report = await this.reports.find(tx, id);
    if (!report) throw notFound();
    return report;
  }

  /**
   * An act of either side on a report that it may see, as it saw it: `seen` is its version, or null where the act has one of
   * its own. Written as the organisation's, of two at once the second sees the first. `work` answers whether what
   * it is about was as the caller saw it; 412 with the report as it is now where it was not.
   */
  async act(tx: TenantTransaction, id: string, seen: number | null, work: (report: ServiceReportEntity) => Promise<boolean>): Promise<ReportDetailDto> {
    if (!mayAct(tx)) throw notFound();
    await this.find(tx, id);
    const current = await asOrganisation(tx, async () => {
      const report = await this.lock(tx, id);
      return (seen === null || report.version === seen) && (await work(report));
    });
    // Read as the caller: what is internal to the buyer a supplier does not learn in this way either.
    const after = await this.get(tx, id);
    if (!current) throw changedMeanwhile(after);
    return after;
  }

  /** Locked until the transaction ends; the caller acts as the organisation, and has seen the report before. */
  async lock(tx: TenantTransaction, id: string): Promise<ServiceReportEntity> {
    const report = await this.reports.findForUpdate(tx, id);
    if (!report) throw notFound();
    return report;
  }

  /** What follows for the report itself from an act of either side. */
  async change(tx: TenantTransaction, report: ServiceReportEntity, changes: Partial<ServiceReportEntity>): Promise<ServiceReportEntity> {
    await this.reports.update(tx, report, changes);
    await this.reporting.mark(tx, report);
    return { ...report, ...changes, version: report.version + 1 };
  }
}

/** What is returned is to be answered by its own deadline. */
const until = ({ dueAt, answerDueAt }: { dueAt: string; answerDueAt: string | null }): string => answerDueAt ?? dueAt;
