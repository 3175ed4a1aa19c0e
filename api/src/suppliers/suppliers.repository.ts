import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { SupplierEntity } from './supplier.entity.js';
import type { SupplierQueryDto } from './suppliers.dto.js';

const listing: Listing = {
  id: 'supplier.id',
  sorts: {
    name: alphabetical('supplier.name'),
    status: { sql: 'supplier.status', type: 'text' },
    updatedAt: { sql: 'supplier.updated_at', type: 'timestamptz' },
  },
  defaultSort: 'name',
  search: ['supplier.name', 'supplier.organisation_number'],
  counted: true,
};

const inTower = `(
  EXISTS (SELECT 1 FROM contract_tower ct WHERE ct.organisation_id = supplier.organisation_id
             AND ct.supplier_id = supplier.id AND ct.tower_id = :towerId)
  OR EXISTS (SELECT 1 FROM accountability a WHERE a.organisation_id = supplier.organisation_id
             AND a.supplier_id = supplier.id AND a.tower_id = :towerId))`;

@Injectable()
export class SuppliersRepository {
  page(tx: TenantTransaction, request: SupplierQueryDto): Promise<Page<SupplierEntity>> {
    const { status, towerId } = request;
    const query = tx.manager
      .createQueryBuilder(SupplierEntity, 'supplier')
      .where('supplier.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (status) query.andWhere('supplier.status = :status', { status });
    if (towerId) query.andWhere(inTower, { towerId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<SupplierEntity | null> {
    return tx.manager.findOneBy(SupplierEntity, { organisationId: tx.organisationId, id });
  }

  findByIds(tx: TenantTransaction, ids: string[]): Promise<SupplierEntity[]> {
    return tx.manager.findBy(SupplierEntity, { organisationId: tx.organisationId, id: In(ids) });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<SupplierEntity | null> {
    return tx.manager.findOne(SupplierEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, supplier: Partial<SupplierEntity>): Promise<void> {
    await tx.manager.insert(SupplierEntity, {
      ...supplier,
      organisationId: tx.organisationId,
      updatedAt: tx.now,
    });
  }

  async update(
    tx: TenantTransaction,
    supplier: SupplierEntity,
    changes: Partial<SupplierEntity>,
  ): Promise<void> {
    const { organisationId, id, version } = supplier;
    await tx.manager.update(
      SupplierEntity,
      { organisationId, id },
      { ...changes, version: version + 1, updatedAt: tx.now },
    );
  }
}
