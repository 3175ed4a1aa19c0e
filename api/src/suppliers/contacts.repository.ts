import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import type { PageQueryDto } from '../platform/paging/page.dto.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { SupplierContactEntity } from './supplier-contact.entity.js';

const listing: Listing = {
  id: 'contact.id',
  sorts: { name: alphabetical('contact.name') },
  defaultSort: 'name',
  search: ['contact.name', 'contact.title', 'contact.email', 'contact.phone'],
  counted: true,
};

/** Where one contact is: always named together with its supplier, as its address is. */
export interface ContactKey {
  supplierId: string;
  id: string;
}

@Injectable()
export class ContactsRepository {
  page(
    tx: TenantTransaction,
    supplierId: string,
    request: PageQueryDto,
  ): Promise<Page<SupplierContactEntity>> {
    const query = tx.manager
      .createQueryBuilder(SupplierContactEntity, 'contact')
      .where('contact.organisationId = :organisationId', { organisationId: tx.organisationId })
      .andWhere('contact.supplierId = :supplierId', { supplierId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, { supplierId, id }: ContactKey): Promise<SupplierContactEntity | null> {
    return tx.manager.findOneBy(SupplierContactEntity, { organisationId: tx.organisationId, id, supplierId });
  }

  findForUpdate(
    tx: TenantTransaction,
    { supplierId, id }: ContactKey,
  ): Promise<SupplierContactEntity | null> {
    return tx.manager.findOne(SupplierContactEntity, {
      where: { organisationId: tx.organisationId, id, supplierId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, contact: Partial<SupplierContactEntity>): Promise<void> {
    await tx.manager.insert(SupplierContactEntity, { ...contact, organisationId: tx.organisationId });
  }

  async update(
    tx: TenantTransaction,
    contact: SupplierContactEntity,
    changes: Partial<SupplierContactEntity>,
  ) {
    const { organisationId, id, version } = contact;
    await tx.manager.update(
      SupplierContactEntity,
      { organisationId, id },
      { ...changes, version: version + 1 },
    );
  }

  async delete(tx: TenantTransaction, { supplierId, id }: ContactKey): Promise<void> {
    await tx.manager.delete(SupplierContactEntity, { organisationId: tx.organisationId, id, supplierId });
  }
}
