import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { nextUnsettled } from '@samsyn/domain/obligations/obligation';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ObligationEntity, ObligationOccasionEntity, type ObligationTerms } from './obligation.entity.js';
import type { ObligationQueryDto, ObligationStanding } from './obligations.dto.js';

const supplierName = `(SELECT s.name FROM supplier s WHERE s.organisation_id = obligation.organisation_id AND s.id = obligation.supplier_id)`;
const never = '9999-12-31';

const listing: Listing = {
  id: 'obligation.id',
  sorts: {
    // With nothing left of it: after all others.
    nextOn: { sql: `coalesce(obligation.next_on, '${never}')`, type: 'date' },
    title: alphabetical('obligation.title'),
    supplier: alphabetical(supplierName),
  },
  defaultSort: 'nextOn',
  search: ['obligation.title', 'obligation.clause', 'obligation.description', supplierName],
  counted: true,
};

const whereStanding: Record<ObligationStanding, string> = {
  late: "obligation.next_on < :today AND obligation.next_state <> 'waiting'",
  waiting: "obligation.next_state = 'waiting'",
  coming: "obligation.next_on >= :today AND obligation.next_state <> 'waiting'",
  done: 'obligation.next_on IS NULL',
};

@Injectable()
export class ObligationsRepository {
  page(tx: TenantTransaction, request: ObligationQueryDto, today: string): Promise<Page<ObligationEntity>> {
    const { supplierId, contractId, obliged, standing } = request;
    const query = tx.manager
      .createQueryBuilder(ObligationEntity, 'obligation')
      .where('obligation.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (supplierId) query.andWhere('obligation.supplier_id = :supplierId', { supplierId });
    if (contractId) query.andWhere('obligation.contract_id = :contractId', { contractId });
    if (obliged) query.andWhere('obligation.obliged = :obliged', { obliged });
    if (standing) query.andWhere(`(${whereStanding[standing]})`, { today });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ObligationEntity | null> {
    return tx.manager.findOneBy(ObligationEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<ObligationEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(ObligationEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  all(tx: TenantTransaction, supplierId?: string): Promise<ObligationEntity[]> {
    const where = { organisationId: tx.organisationId, ...(supplierId === undefined ? {} : { supplierId }) };
    return tx.manager.find(ObligationEntity, { where, order: { id: 'ASC' } });
  }

  /** Not settled on or before the day, by the earliest time of each. */
  unsettled(tx: TenantTransaction, until: string): Promise<ObligationEntity[]> {
    return tx.manager
      .createQueryBuilder(ObligationEntity, 'obligation')
      .where('obligation.organisationId = :organisationId AND obligation.next_on <= :until', { organisationId: tx.organisationId, until })
      .orderBy('obligation.next_on')
      .addOrderBy('obligation.id')
      .getMany();
  }

  occasions(tx: TenantTransaction, obligationIds: readonly string[]): Promise<ObligationOccasionEntity[]> {
    const where = { organisationId: tx.organisationId, obligationId: In([...obligationIds]) };
    return tx.manager.find(ObligationOccasionEntity, { where, order: { dueOn: 'ASC' } });
  }

  async titles(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, string>> {
    const rows: { id: string; title: string }[] = await tx.manager.query(
      'SELECT id, title FROM obligation WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  async insert(tx: TenantTransaction, id: string, terms: ObligationTerms): Promise<void> {
    const row = { ...terms, ...nextOf(terms, []), id, organisationId: tx.organisationId };
    await tx.manager.insert(ObligationEntity, { ...row, version: 1, createdAt: tx.now, updatedAt: tx.now });
  }

  /** Changes what is given, and keeps what comes next up to date with all that was answered. */
  async update(tx: TenantTransaction, obligation: ObligationEntity, changes: Partial<ObligationTerms> = {}): Promise<void> {
    const { id, version } = obligation;
    const next = nextOf({ ...obligation, ...changes }, await this.occasions(tx, [id]));
    await tx.manager.update(ObligationEntity, { organisationId: tx.organisationId, id }, { ...changes, ...next, version: version + 1, updatedAt: tx.now });
  }

  async saveOccasion(tx: TenantTransaction, row: Omit<ObligationOccasionEntity, 'organisationId'>): Promise<void> {
    const { id, ...changes } = row;
    const key = { organisationId: tx.organisationId, id };
    const { affected } = await tx.manager.update(ObligationOccasionEntity, key, changes);
    if (affected === 0) await tx.manager.insert(ObligationOccasionEntity, { ...key, ...changes });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(ObligationEntity, { organisationId: tx.organisationId, id });
  }
}

function nextOf(terms: ObligationTerms, answered: readonly ObligationOccasionEntity[]) {
  const next = nextUnsettled(terms, answered, never);
  return { nextOn: next?.dueOn ?? null, nextState: next?.state ?? null };
}
