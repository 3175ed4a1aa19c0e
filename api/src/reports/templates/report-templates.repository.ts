import { Injectable } from '@nestjs/common';
import type { FormDefinition } from '@samsyn/domain/forms/form';
import type { PeriodKey } from '@samsyn/domain/time/period';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ReportTemplateEntity, type TemplateTerms } from './report-template.entity.js';
import { ReportTemplateVersionEntity } from './report-template-version.entity.js';
import type { ReportTemplateQueryDto } from './report-templates.dto.js';

const listing: Listing = {
  id: 'template.id',
  sorts: {
    name: alphabetical('template.name_sv'),
    contract: alphabetical('contract.number'),
    supplier: alphabetical('supplier.name'),
    dueDays: { sql: 'template.due_days', type: 'integer' },
    firstPeriod: { sql: 'template.first_period::text', type: 'text' },
  },
  defaultSort: 'name',
  search: ['template.name_sv', 'template.name_en', 'contract.number', 'contract.title', 'supplier.name'],
  counted: true,
};

/** What a template refers to, by name. */
export interface TemplateNames {
  id: string;
  contractNumber: string;
  contractTitle: string;
  supplierName: string;
  calendarName: string | null;
}

@Injectable()
export class ReportTemplatesRepository {
  page(tx: TenantTransaction, request: ReportTemplateQueryDto): Promise<Page<ReportTemplateEntity>> {
    const { contractId, supplierId, active } = request;
    const query = tx.manager
      .createQueryBuilder(ReportTemplateEntity, 'template')
      .innerJoin('contract', 'contract', 'contract.organisation_id = template.organisation_id AND contract.id = template.contract_id')
      .innerJoin('supplier', 'supplier', 'supplier.organisation_id = template.organisation_id AND supplier.id = template.supplier_id')
      .where('template.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (contractId) query.andWhere('template.contractId = :contractId', { contractId });
    if (supplierId) query.andWhere('template.supplierId = :supplierId', { supplierId });
    if (active !== undefined) query.andWhere('template.active = :active', { active });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ReportTemplateEntity | null> {
    return tx.manager.findOneBy(ReportTemplateEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<ReportTemplateEntity | null> {
    return tx.manager.findOne(ReportTemplateEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Those that reports are asked for by. */
  async active(tx: TenantTransaction): Promise<ReportTemplateEntity[]> {
    const { organisationId } = tx;
    const templates = await tx.manager.find(ReportTemplateEntity, { where: { organisationId, active: true }, order: { id: 'ASC' } });
    return templates.filter(({ publishedFrom }) => publishedFrom !== null);
  }

  async names(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, TemplateNames>> {
    const rows: TemplateNames[] = await tx.manager.query(
      `SELECT t.id, c.number AS "contractNumber", c.title AS "contractTitle", s.name AS "supplierName", k.name AS "calendarName"
         FROM report_template t
         JOIN contract c ON c.organisation_id = t.organisation_id AND c.id = t.contract_id
         JOIN supplier s ON s.organisation_id = t.organisation_id AND s.id = t.supplier_id
         LEFT JOIN service_calendar k ON k.organisation_id = t.organisation_id AND k.id = t.calendar_id
        WHERE t.organisation_id = $1 AND t.id = ANY ($2::uuid[])`,
      [tx.organisationId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async insert(tx: TenantTransaction, id: string, contract: { id: string; supplierId: string }, terms: TemplateTerms): Promise<void> {
    const { organisationId, now } = tx;
    const owner = { contractId: contract.id, supplierId: contract.supplierId, publishedFrom: null };
    await tx.manager.insert(ReportTemplateEntity, { ...terms, ...owner, id, organisationId, version: 1, updatedAt: now });
  }

  async update(
    tx: TenantTransaction,
    { id, version }: ReportTemplateEntity,
    changes: Partial<TemplateTerms> & { publishedFrom?: string },
  ): Promise<void> {
    const next = { ...changes, version: version + 1, updatedAt: tx.now };
    await tx.manager.update(ReportTemplateEntity, { organisationId: tx.organisationId, id }, next);
  }
}

@Injectable()
export class ReportTemplateVersionsRepository {
  /** The newest first. */
  ofTemplate(tx: TenantTransaction, templateId: string): Promise<ReportTemplateVersionEntity[]> {
    const { organisationId } = tx;
    return tx.manager.find(ReportTemplateVersionEntity, { where: { organisationId, templateId }, order: { number: 'DESC' } });
  }

  find(tx: TenantTransaction, id: string): Promise<ReportTemplateVersionEntity | null> {
    return tx.manager.findOneBy(ReportTemplateVersionEntity, { organisationId: tx.organisationId, id });
  }

  findDraftForUpdate(tx: TenantTransaction, templateId: string, id: string): Promise<ReportTemplateVersionEntity | null> {
    return tx.manager.findOne(ReportTemplateVersionEntity, {
      where: { organisationId: tx.organisationId, templateId, id, state: 'draft' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The newest published one that holds for the month. */
  validIn(tx: TenantTransaction, templateId: string, month: PeriodKey): Promise<ReportTemplateVersionEntity | null> {
    return tx.manager
      .createQueryBuilder(ReportTemplateVersionEntity, 'version')
      .where('version.organisationId = :organisationId AND version.templateId = :templateId', {
        organisationId: tx.organisationId,
        templateId,
      })
      .andWhere("version.state = 'published' AND version.validFrom <= :month", { month })
      .orderBy('version.number', 'DESC')
      .limit(1)
      .getOne();
  }

  async insert(
    tx: TenantTransaction,
    version: Pick<ReportTemplateVersionEntity, 'id' | 'templateId' | 'contractId' | 'supplierId' | 'number' | 'definition'>,
  ): Promise<void> {
    const { organisationId, now } = tx;
    await tx.manager.insert(ReportTemplateVersionEntity, {
      ...version,
      ...{ organisationId, state: 'draft', validFrom: null, publishedAt: null, publishedBy: null, version: 1, updatedAt: now },
    });
  }

  async define(tx: TenantTransaction, { id, version }: ReportTemplateVersionEntity, definition: FormDefinition): Promise<void> {
    await this.update(tx, id, { definition, version: version + 1 });
  }

  async publish(tx: TenantTransaction, { id, version }: ReportTemplateVersionEntity, validFrom: PeriodKey): Promise<void> {
    const by = { publishedAt: tx.now, publishedBy: tx.principal.userId };
    await this.update(tx, id, { state: 'published', validFrom, ...by, version: version + 1 });
  }

  private async update(tx: TenantTransaction, id: string, changes: Partial<ReportTemplateVersionEntity>): Promise<void> {
    await tx.manager.update(ReportTemplateVersionEntity, { organisationId: tx.organisationId, id }, { ...changes, updatedAt: tx.now });
  }
}
