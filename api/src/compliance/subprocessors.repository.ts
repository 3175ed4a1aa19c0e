import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { SubprocessorEntity } from './compliance.entity.js';
import type { SubprocessorQueryDto } from './subprocessors.dto.js';

const supplierName = `(SELECT s.name FROM supplier s WHERE s.organisation_id = sub.organisation_id AND s.id = sub.supplier_id)`;

const listing: Listing = {
  id: 'sub.id',
  sorts: {
    name: alphabetical('sub.name'),
    supplier: alphabetical(supplierName),
    answerBy: { sql: 'sub.answer_by', type: 'date' },
    announcedOn: { sql: 'sub.announced_on', type: 'date' },
  },
  defaultSort: '-announcedOn',
  search: ['sub.name', 'sub.purpose', supplierName],
  counted: true,
};

@Injectable()
export class SubprocessorsRepository {
  page(tx: TenantTransaction, request: SubprocessorQueryDto): Promise<Page<SubprocessorEntity>> {
    const query = tx.manager
      .createQueryBuilder(SubprocessorEntity, 'sub')
      .where('sub.organisationId = :organisationId', { organisationId: tx.organisationId });
    const { supplierId, state } = request;
    if (supplierId) query.andWhere('sub.supplier_id = :supplierId', { supplierId });
    if (state) query.andWhere('sub.state = :state', { state });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<SubprocessorEntity | null> {
    return tx.manager.findOneBy(SubprocessorEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<SubprocessorEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(SubprocessorEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  /** Without an answer, the nearest last day first. */
  announced(tx: TenantTransaction): Promise<SubprocessorEntity[]> {
    return tx.manager.find(SubprocessorEntity, { where: { organisationId: tx.organisationId, state: 'announced' }, order: { answerBy: 'ASC', id: 'ASC' } });
  }

  /** The shortest of the days that the supplier's agreements in force on the day give the buyer to answer; null where none says so. */
  async answerDays(tx: TenantTransaction, supplierId: string, on: string): Promise<number | null> {
    const rows: { days: number | null }[] = await tx.manager.query(
      `SELECT min(answer_days)::int AS days FROM compliance_item
        WHERE organisation_id = $1 AND supplier_id = $2 AND kind = 'agreement' AND asked_from <= $3 AND coalesce(asked_until, '9999-12-31') >= $3`,
      [tx.organisationId, supplierId, on],
    );
    return rows[0]?.days ?? null;
  }

  async insert(tx: TenantTransaction, row: Omit<SubprocessorEntity, 'organisationId' | 'version' | 'createdAt' | 'updatedAt'>): Promise<void> {
    await tx.manager.insert(SubprocessorEntity, { ...row, organisationId: tx.organisationId, version: 1, createdAt: tx.now, updatedAt: tx.now });
  }

  async update(tx: TenantTransaction, { id, version }: SubprocessorEntity, changes: Partial<SubprocessorEntity>): Promise<void> {
    await tx.manager.update(SubprocessorEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1, updatedAt: tx.now });
  }
}
