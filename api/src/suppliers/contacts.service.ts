import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.service.js';
import { notFound } from '../platform/errors/problem.js';
import { expectVersion } from '../platform/http/if-match.js';
import type { PageQueryDto } from '../platform/paging/page.dto.js';
import { mapPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ContactDto, ContactPageDto, CreateContactDto, UpdateContactDto } from './contacts.dto.js';
import { type ContactKey, ContactsRepository } from './contacts.repository.js';
import type { SupplierContactEntity } from './supplier-contact.entity.js';
import { SuppliersService } from './suppliers.service.js';

@Injectable()
export class ContactsService {
  constructor(
    private readonly contacts: ContactsRepository,
    private readonly suppliers: SuppliersService,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, supplierId: string, request: PageQueryDto): Promise<ContactPageDto> {
    await this.suppliers.get(tx, supplierId);
    return mapPage(await this.contacts.page(tx, supplierId, request), present);
  }

  async get(tx: TenantTransaction, key: ContactKey): Promise<ContactDto> {
    const contact = await this.contacts.find(tx, key);
    if (!contact) throw notFound();
    return present(contact);
  }

  async create(tx: TenantTransaction, key: ContactKey, body: CreateContactDto): Promise<ContactDto> {
    await this.suppliers.get(tx, key.supplierId);
    await this.contacts.insert(tx, { ...body, ...key });
    const after = await this.get(tx, key);
    await this.audit.record(tx, { action: 'created', objectType: 'contact', objectId: key.id, after });
    return after;
  }

  async update(
    tx: TenantTransaction,
    key: ContactKey,
    seen: number,
    changes: UpdateContactDto,
  ): Promise<ContactDto> {
    const contact = await this.lock(tx, key, seen);
    const before = present(contact);
    await this.contacts.update(tx, contact, changes);
    const after = await this.get(tx, key);
    await this.audit.record(tx, {
      action: 'updated',
      objectType: 'contact',
      objectId: key.id,
      before,
      after,
    });
    return after;
  }

  async delete(tx: TenantTransaction, key: ContactKey, seen: number): Promise<void> {
    const before = present(await this.lock(tx, key, seen));
    await this.contacts.delete(tx, key);
    await this.audit.record(tx, { action: 'deleted', objectType: 'contact', objectId: key.id, before });
  }

  private async lock(tx: TenantTransaction, key: ContactKey, seen: number): Promise<SupplierContactEntity> {
    const contact = await this.contacts.findForUpdate(tx, key);
    if (!contact) throw notFound();
    expectVersion(seen, present(contact));
    return contact;
  }
}

function present(contact: SupplierContactEntity): ContactDto {
  const { id, supplierId, name, title, email, phone, version } = contact;
  return { id, supplierId, name, title, email, phone, version };
}
