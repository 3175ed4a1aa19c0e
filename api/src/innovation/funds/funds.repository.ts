import { Injectable } from '@nestjs/common';
import type { FundEntryKind } from '@samsyn/domain/innovation/innovation-fund';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { FundQueryDto } from './funds.dto.js';
import { InnovationFundEntity } from './innovation-fund.entity.js';

export interface StoredEntry {
  fundId: string;
  sequence: number;
  kind: FundEntryKind;
  amountMinor: string;
  bookedOn: string;
  fromReserved: boolean;
  sourceKind: string | null;
  sourceId: string | null;
  note: string | null;
  reverses: number | null;
  userId: string | null;
  at: Date;
}

const supplierName = `(SELECT s.name FROM supplier s WHERE s.organisation_id = fund.organisation_id AND s.id = fund.supplier_id)`;

const listing: Listing = {
  id: 'fund.id',
  sorts: { name: alphabetical('fund.name'), supplier: alphabetical(supplierName) },
  defaultSort: 'name',
  search: ['fund.name', supplierName],
  counted: true,
};

@Injectable()
export class FundsRepository {
  page(tx: TenantTransaction, request: FundQueryDto): Promise<Page<InnovationFundEntity>> {
    const { supplierId, contractId } = request;
    const query = tx.manager
      .createQueryBuilder(InnovationFundEntity, 'fund')
      .where('fund.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere('fund.supplierId = :supplierId', { supplierId });
    if (contractId) query.andWhere('fund.contractId = :contractId', { contractId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<InnovationFundEntity | null> {
    return tx.manager.findOneBy(InnovationFundEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<InnovationFundEntity | null> {
    return tx.manager.findOne(InnovationFundEntity, { where: { organisationId: tx.organisationId, id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, row: Omit<InnovationFundEntity, 'organisationId' | 'version' | 'updatedAt'>): Promise<void> {
    await tx.manager.insert(InnovationFundEntity, { ...row, organisationId: tx.organisationId, version: 1, updatedAt: tx.now });
  }

  async update(tx: TenantTransaction, { id, version }: InnovationFundEntity, changes: Partial<InnovationFundEntity>): Promise<void> {
    const key = { organisationId: tx.organisationId, id };
    await tx.manager.update(InnovationFundEntity, key, { ...changes, version: version + 1, updatedAt: tx.now });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(InnovationFundEntity, { organisationId: tx.organisationId, id });
  }

  /** As they were booked. */
  entries(tx: TenantTransaction, fundIds: readonly string[]): Promise<StoredEntry[]> {
    return tx.manager.query(
      `SELECT fund_id AS "fundId", sequence, kind, amount_minor::text AS "amountMinor", booked_on::text AS "bookedOn",
              from_reserved AS "fromReserved", source_kind AS "sourceKind", source_id AS "sourceId", note, reverses, user_id AS "userId", at
         FROM fund_entry WHERE organisation_id = $1 AND fund_id = ANY ($2::uuid[]) ORDER BY fund_id, sequence`,
      [tx.organisationId, fundIds],
    );
  }

  async book(tx: TenantTransaction, fund: InnovationFundEntity, entry: Omit<StoredEntry, 'fundId' | 'userId' | 'at'>): Promise<void> {
    const { sequence, kind, amountMinor, bookedOn, fromReserved, sourceKind, sourceId, note, reverses } = entry;
    await tx.manager.query(
      `INSERT INTO fund_entry (organisation_id, fund_id, sequence, supplier_id, kind, amount_minor, booked_on, from_reserved, source_kind,
                               source_id, note, reverses, user_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[tx.organisationId, fund.id, sequence, fund.supplierId, kind, amountMinor, bookedOn, fromReserved, sourceKind],
        ...[sourceId, note, reverses, tx.principal.userId, tx.now],
      ],
    );
  }

  async contracts(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, { number: string; supplierName: string }>> {
    if (ids.length === 0) return new Map();
    const rows: { id: string; number: string; supplierName: string }[] = await tx.manager.query(
      `SELECT c.id, c.number, s.name AS "supplierName" FROM contract c
         JOIN supplier s ON s.organisation_id = c.organisation_id AND s.id = c.supplier_id
        WHERE c.organisation_id = $1 AND c.id = ANY ($2::uuid[])`,
      [tx.organisationId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
