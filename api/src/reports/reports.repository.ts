import { Injectable } from '@nestjs/common';
import type { ReportState } from '@samsyn/domain/reports/report-state';
import type { Timeliness } from '@samsyn/domain/reports/report-schedule';
import type { Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ReportQueryDto } from './report-input.dto.js';
import { ServiceReportEntity } from './service-report.entity.js';

const listing: Listing = {
  id: 'report.id',
  sorts: {
    dueAt: { sql: 'report.due_at', type: 'timestamptz' },
    period: { sql: 'report.period', type: 'text' },
    caseNumber: { sql: 'report.case_number', type: 'text' },
  },
  defaultSort: '-dueAt',
  search: ['report.case_number', 'report.period'],
  counted: true,
};

/** R22: each standing against the due time, as `timelinessOf` has it. */
const timelinessSql: Record<Timeliness, string> = {
  on_time: 'report.first_submitted_at <= report.due_at',
  late: 'report.first_submitted_at > report.due_at',
  upcoming: 'report.first_submitted_at IS NULL AND report.due_at >= :now',
  missing: 'report.first_submitted_at IS NULL AND report.due_at < :now',
};

export interface NewReport {
  id: string;
  templateId: string;
  contractId: string;
  supplierId: string;
  period: string;
  caseNumber: string;
  dueAt: Date;
}

@Injectable()
export class ReportsRepository {
  page(tx: TenantTransaction, request: ReportQueryDto): Promise<Page<ServiceReportEntity>> {
    const { supplierId, contractId, period, state, timeliness } = request;
    const query = tx.manager
      .createQueryBuilder(ServiceReportEntity, 'report')
      .where('report.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere('report.supplierId = :supplierId', { supplierId });
    if (contractId) query.andWhere('report.contractId = :contractId', { contractId });
    if (period) query.andWhere('report.period = :period', { period });
    if (state) query.andWhere('report.state IN (:...states)', { states: state });
    if (timeliness) query.andWhere(`(${timelinessSql[timeliness]})`, { now: tx.now });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ServiceReportEntity | null> {
    return tx.manager.findOneBy(ServiceReportEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<ServiceReportEntity | null> {
    return tx.manager.findOne(ServiceReportEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Those in one of the states, the soonest due first. */
  inStates(tx: TenantTransaction, states: readonly ReportState[]): Promise<ServiceReportEntity[]> {
    return tx.manager
      .createQueryBuilder(ServiceReportEntity, 'report')
      .where('report.organisationId = :organisationId', { organisationId: tx.organisationId })
      .andWhere('report.state IN (:...states)', { states })
      .orderBy('report.due_at')
      .addOrderBy('report.id')
      .getMany();
  }

  /** One opening at a time for an organisation: two would open the same report. Held until the transaction ends. */
  async lockOpening(tx: TenantTransaction): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736190))', [tx.organisationId]);
  }

  async periodsOf(tx: TenantTransaction, templateId: string): Promise<Set<string>> {
    const rows: { period: string }[] = await tx.manager.query(
      'SELECT period FROM service_report WHERE organisation_id = $1 AND template_id = $2',
      [tx.organisationId, templateId],
    );
    return new Set(rows.map(({ period }) => period));
  }

  async insert(tx: TenantTransaction, report: NewReport): Promise<void> {
    const { organisationId, now } = tx;
    await tx.manager.insert(ServiceReportEntity, { ...report, organisationId, state: 'draft', currentNumber: 0, version: 1, createdAt: now, updatedAt: now });
  }

  async update(tx: TenantTransaction, { id, version }: ServiceReportEntity, changes: Partial<ServiceReportEntity>): Promise<void> {
    const next = { ...changes, version: version + 1, updatedAt: tx.now };
    await tx.manager.update(ServiceReportEntity, { organisationId: tx.organisationId, id }, next);
  }

  /** Of reminders: nobody's version of the report changes by it. */
  async remind(tx: TenantTransaction, id: string, changes: Pick<Partial<ServiceReportEntity>, 'remindedAt' | 'escalatedAt'>): Promise<void> {
    await tx.manager.update(ServiceReportEntity, { organisationId: tx.organisationId, id }, changes);
  }

  async templates(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, { name: { sv: string; en: string }; illustrative: boolean }>> {
    const rows: { id: string; sv: string; en: string; illustrative: boolean }[] = await tx.manager.query(
      'SELECT id, name_sv AS sv, name_en AS en, illustrative FROM report_template WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, sv, en, illustrative }) => [id, { name: { sv, en }, illustrative }]));
  }

  async contracts(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, { number: string; title: string; supplierName: string }>> {
    const rows: { id: string; number: string; title: string; supplierName: string }[] = await tx.manager.query(
      `SELECT c.id, c.number, c.title, s.name AS "supplierName"
         FROM contract c JOIN supplier s ON s.organisation_id = c.organisation_id AND s.id = c.supplier_id
        WHERE c.organisation_id = $1 AND c.id = ANY ($2::uuid[])`,
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, ...contract }) => [id, contract]));
  }
}
