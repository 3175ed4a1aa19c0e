import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ComplianceEvidenceEntity, ComplianceItemEntity, type ItemTerms } from './compliance.entity.js';
import type { ComplianceQueryDto } from './compliance.dto.js';

const supplierName = `(SELECT s.name FROM supplier s WHERE s.organisation_id = item.organisation_id AND s.id = item.supplier_id)`;

const listing: Listing = {
  id: 'item.id',
  sorts: {
    title: alphabetical('item.title'),
    supplier: alphabetical(supplierName),
    kind: { sql: 'item.kind', type: 'text' },
    updatedAt: { sql: 'item.updated_at', type: 'timestamptz' },
  },
  defaultSort: 'title',
  search: ['item.title', 'item.description', 'item.applies_to', supplierName],
  counted: true,
};

const hasWaiting = `EXISTS (SELECT 1 FROM compliance_evidence e
  WHERE e.organisation_id = item.organisation_id AND e.item_id = item.id AND e.state = 'waiting')`;

@Injectable()
export class ComplianceRepository {
  page(tx: TenantTransaction, request: ComplianceQueryDto): Promise<Page<ComplianceItemEntity>> {
    const { supplierId, kind, waiting } = request;
    const query = tx.manager
      .createQueryBuilder(ComplianceItemEntity, 'item')
      .where('item.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere('item.supplier_id = :supplierId', { supplierId });
    if (kind) query.andWhere('item.kind = :kind', { kind });
    if (waiting) query.andWhere(hasWaiting);
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ComplianceItemEntity | null> {
    return tx.manager.findOneBy(ComplianceItemEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<ComplianceItemEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(ComplianceItemEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** Everything that is asked, of all suppliers or of one. */
  all(tx: TenantTransaction, supplierId?: string): Promise<ComplianceItemEntity[]> {
    const where = { organisationId: tx.organisationId, ...(supplierId === undefined ? {} : { supplierId }) };
    return tx.manager.find(ComplianceItemEntity, { where, order: { title: 'ASC', id: 'ASC' } });
  }

  /** By item, the oldest first. */
  async evidence(tx: TenantTransaction, itemIds: readonly string[]): Promise<Map<string, ComplianceEvidenceEntity[]>> {
    const found = new Map<string, ComplianceEvidenceEntity[]>();
    if (itemIds.length === 0) return found;
    const where = { organisationId: tx.organisationId, itemId: In([...itemIds]) };
    const rows = await tx.manager.find(ComplianceEvidenceEntity, { where, order: { validFrom: 'ASC', enteredAt: 'ASC', id: 'ASC' } });
    for (const row of rows) found.set(row.itemId, [...(found.get(row.itemId) ?? []), row]);
    return found;
  }

  async titles(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, string>> {
    const rows: { id: string; title: string }[] = await tx.manager.query(
      'SELECT id, title FROM compliance_item WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  async insert(tx: TenantTransaction, id: string, terms: ItemTerms): Promise<void> {
    await tx.manager.insert(ComplianceItemEntity, { ...terms, id, organisationId: tx.organisationId, version: 1, createdAt: tx.now, updatedAt: tx.now });
  }

  async update(tx: TenantTransaction, { id, version }: ComplianceItemEntity, changes: Partial<ItemTerms> = {}): Promise<void> {
    await tx.manager.update(ComplianceItemEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1, updatedAt: tx.now });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(ComplianceItemEntity, { organisationId: tx.organisationId, id });
  }

  async addEvidence(tx: TenantTransaction, row: Omit<ComplianceEvidenceEntity, 'organisationId'>): Promise<void> {
    await tx.manager.insert(ComplianceEvidenceEntity, { ...row, organisationId: tx.organisationId });
  }

  async decide(tx: TenantTransaction, id: string, changes: Pick<ComplianceEvidenceEntity, 'state' | 'reason'>): Promise<void> {
    const decided = { decidedBy: tx.principal.userId, decidedAt: tx.now };
    await tx.manager.update(ComplianceEvidenceEntity, { organisationId: tx.organisationId, id }, { ...changes, ...decided });
  }
}
