import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ServiceEntity } from './service.entity.js';
import type { ServiceQueryDto } from './services.dto.js';

const listing: Listing = {
  id: 'service.id',
  sorts: {
    name: alphabetical('service.name'),
    criticality: { sql: "array_position(ARRAY['low', 'medium', 'high', 'critical'], service.criticality)", type: 'integer' },
    components: { sql: '(service.hard_components + service.soft_components)', type: 'integer' },
    updatedAt: { sql: 'service.updated_at', type: 'timestamptz' },
  },
  defaultSort: 'name',
  search: ['service.name', 'service.description', 'service.owner'],
  counted: true,
};

@Injectable()
export class ServicesRepository {
  page(tx: TenantTransaction, request: ServiceQueryDto): Promise<Page<ServiceEntity>> {
    const { criticality, supplierId } = request;
    const query = tx.manager
      .createQueryBuilder(ServiceEntity, 'service')
      .where('service.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (criticality) query.andWhere('service.criticality = :criticality', { criticality });
    if (supplierId) query.andWhere(':supplierId::uuid = ANY (service.supplier_ids)', { supplierId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ServiceEntity | null> {
    return tx.manager.findOneBy(ServiceEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<ServiceEntity | null> {
    return tx.manager.findOne(ServiceEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, services: readonly Partial<ServiceEntity>[]): Promise<void> {
    const { organisationId, now } = tx;
    await tx.manager.insert(ServiceEntity, services.map((each) => ({ ...each, organisationId, updatedAt: now })));
  }

  async update(tx: TenantTransaction, { id, version }: ServiceEntity, changes: Partial<ServiceEntity>): Promise<void> {
    const next = { ...changes, version: version + 1, updatedAt: tx.now };
    await tx.manager.update(ServiceEntity, { organisationId: tx.organisationId, id }, next);
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(ServiceEntity, { organisationId: tx.organisationId, id });
  }

  /** What the calendars with these ids are called; those that do not exist are missing. */
  async calendarNames(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows: { id: string; name: string }[] = await tx.manager.query(
      'SELECT id, name FROM service_calendar WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
