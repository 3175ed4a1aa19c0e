import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { CommitmentEntity } from './commitment.entity.js';
import type { CommitmentQueryDto } from './commitments.dto.js';

/** How much of a commitment is there. */
export interface CommitmentCounts {
  commitmentId: string;
  committed: number;
  due: number;
  delivered: number;
  verified: number;
  overdue: number;
  nextDueOn: string | null;
}

export interface ContractName {
  id: string;
  number: string;
  supplierName: string;
}

// Not there and not given up.
export const standing = (delivery: string) => `${delivery}.state NOT IN ('delivered', 'benefit_verified', 'rejected', 'expired')`;

const supplierName = `(SELECT s.name FROM supplier s
  WHERE s.organisation_id = commitment.organisation_id AND s.id = commitment.supplier_id)`;
const nextDue = `coalesce((SELECT min(d.due_on) FROM commitment_delivery d WHERE d.organisation_id = commitment.organisation_id
  AND d.commitment_id = commitment.id AND ${standing('d')}), 'infinity'::date)`;
const isOverdue = `EXISTS (SELECT 1 FROM commitment_delivery d WHERE d.organisation_id = commitment.organisation_id
  AND d.commitment_id = commitment.id AND d.due_on < :today AND ${standing('d')})`;

const listing: Listing = {
  id: 'commitment.id',
  sorts: {
    nextDueOn: { sql: nextDue, type: 'date' },
    title: alphabetical('commitment.title'),
    supplier: alphabetical(supplierName),
    startsOn: { sql: 'commitment.starts_on', type: 'date' },
  },
  defaultSort: 'nextDueOn',
  search: ['commitment.title', 'commitment.clause', 'commitment.agreed_text', supplierName],
  counted: true,
};

@Injectable()
export class CommitmentsRepository {
  page(tx: TenantTransaction, request: CommitmentQueryDto, today: string): Promise<Page<CommitmentEntity>> {
    const { supplierId, contractId, kind, overdue } = request;
    const query = tx.manager
      .createQueryBuilder(CommitmentEntity, 'commitment')
      .where('commitment.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere('commitment.supplierId = :supplierId', { supplierId });
    if (contractId) query.andWhere('commitment.contractId = :contractId', { contractId });
    if (kind) query.andWhere('commitment.kind = :kind', { kind });
    if (overdue) query.andWhere(isOverdue, { today });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<CommitmentEntity | null> {
    return tx.manager.findOneBy(CommitmentEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<CommitmentEntity | null> {
    return tx.manager.findOne(CommitmentEntity, { where: { organisationId: tx.organisationId, id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, row: Omit<CommitmentEntity, 'organisationId' | 'version' | 'updatedAt'>): Promise<void> {
    await tx.manager.insert(CommitmentEntity, { ...row, organisationId: tx.organisationId, version: 1, updatedAt: tx.now });
  }

  async update(tx: TenantTransaction, { id, version }: CommitmentEntity, changes: Partial<CommitmentEntity>): Promise<void> {
    const key = { organisationId: tx.organisationId, id };
    await tx.manager.update(CommitmentEntity, key, { ...changes, version: version + 1, updatedAt: tx.now });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(CommitmentEntity, { organisationId: tx.organisationId, id });
  }

  async counts(tx: TenantTransaction, ids: readonly string[], today: string): Promise<Map<string, CommitmentCounts>> {
    if (ids.length === 0) return new Map();
    const rows: CommitmentCounts[] = await tx.manager.query(
      `SELECT d.commitment_id AS "commitmentId", (count(*) FILTER (WHERE d.state <> 'expired'))::integer AS committed,
              (count(*) FILTER (WHERE d.state <> 'expired' AND d.due_on <= $3::date))::integer AS due,
              (count(*) FILTER (WHERE d.state IN ('delivered', 'benefit_verified')))::integer AS delivered,
              (count(*) FILTER (WHERE d.state = 'benefit_verified'))::integer AS verified,
              (count(*) FILTER (WHERE d.due_on < $3::date AND ${standing('d')}))::integer AS overdue,
              (min(d.due_on) FILTER (WHERE ${standing('d')}))::text AS "nextDueOn"
         FROM commitment_delivery d WHERE d.organisation_id = $1 AND d.commitment_id = ANY ($2::uuid[]) GROUP BY d.commitment_id`,
      [tx.organisationId, ids, today],
    );
    return new Map(rows.map((row) => [row.commitmentId, row]));
  }

  async contracts(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, ContractName>> {
    if (ids.length === 0) return new Map();
    const rows: ContractName[] = await tx.manager.query(
      `SELECT c.id, c.number, s.name AS "supplierName" FROM contract c
         JOIN supplier s ON s.organisation_id = c.organisation_id AND s.id = c.supplier_id
        WHERE c.organisation_id = $1 AND c.id = ANY ($2::uuid[])`,
      [tx.organisationId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Contacts by id; those that are gone have no name any more. */
  async contactNames(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows: { id: string; name: string }[] = await tx.manager.query(
      'SELECT id, name FROM supplier_contact WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async isContactOf(tx: TenantTransaction, supplierId: string, id: string): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query('SELECT 1 FROM supplier_contact WHERE organisation_id = $1 AND supplier_id = $2 AND id = $3', [
      tx.organisationId,
      supplierId,
      id,
    ]);
    return rows.length > 0;
  }
}
