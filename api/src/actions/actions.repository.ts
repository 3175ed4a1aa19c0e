import { Injectable } from '@nestjs/common';
import type { Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ActionEntity } from './action.entity.js';
import type { ActionQueryDto } from './actions.dto.js';

const listing: Listing = {
  id: 'action.id',
  sorts: { dueOn: { sql: "coalesce(action.due_on, '9999-12-31')", type: 'date' } },
  defaultSort: 'dueOn',
  search: ['action.title'],
  counted: true,
};

@Injectable()
export class ActionsRepository {
  page(tx: TenantTransaction, request: ActionQueryDto, today: string): Promise<Page<ActionEntity>> {
    const { state, overdue, owner, supplierId, sourceKind, sourceId } = request;
    const query = tx.manager
      .createQueryBuilder(ActionEntity, 'action')
      .where('action.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (state) query.andWhere('action.state = :state', { state });
    if (overdue) query.andWhere("action.state = 'open' AND action.due_on < :today", { today });
    if (supplierId) query.andWhere('action.owner_supplier_id = :supplierId', { supplierId });
    if (owner && tx.principal.role === 'vendor')
      query.andWhere('action.owner_supplier_id = :own', { own: tx.principal.supplierId });
    else if (owner) query.andWhere('action.owner_user_id = :own', { own: tx.principal.userId });
    if (sourceKind) query.andWhere('action.source_kind = :sourceKind', { sourceKind });
    if (sourceId) query.andWhere('action.source_id = :sourceId', { sourceId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ActionEntity | null> {
    return tx.manager.findOneBy(ActionEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<ActionEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(ActionEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, row: Omit<ActionEntity, 'organisationId' | 'version' | 'updatedAt'>): Promise<void> {
    await tx.manager.insert(ActionEntity, { ...row, organisationId: tx.organisationId, version: 1, updatedAt: tx.now });
  }

  async update(tx: TenantTransaction, { id, version }: ActionEntity, changes: Partial<ActionEntity>): Promise<void> {
    const key = { organisationId: tx.organisationId, id };
    await tx.manager.update(ActionEntity, key, { ...changes, version: version + 1, updatedAt: tx.now });
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(ActionEntity, { organisationId: tx.organisationId, id });
  }

  ofSource(tx: TenantTransaction, sourceKind: string, sourceId: string): Promise<ActionEntity[]> {
    const where = { organisationId: tx.organisationId, sourceKind, sourceId };
    return tx.manager.find(ActionEntity, { where, order: { dueOn: { direction: 'ASC', nulls: 'LAST' }, title: 'ASC', id: 'ASC' } });
  }

  /** Those that are open and due by the day. */
  due(tx: TenantTransaction, until: string): Promise<ActionEntity[]> {
    return tx.manager
      .createQueryBuilder(ActionEntity, 'action')
      .where("action.organisationId = :organisationId AND action.state = 'open' AND action.due_on <= :until", { organisationId: tx.organisationId, until })
      .orderBy('action.due_on')
      .addOrderBy('action.id')
      .getMany();
  }

  /** The names of those of the suppliers that the caller may know. */
  async supplierNames(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows: { id: string; name: string }[] = await tx.manager.query(
      'SELECT id, name FROM supplier WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
