import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../platform/paging/listing.js';
import type { PageQueryDto } from '../platform/paging/page.dto.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ServiceCalendarEntity } from './service-calendar.entity.js';

const listing: Listing = {
  id: 'calendar.id',
  sorts: { name: alphabetical('calendar.name') },
  defaultSort: 'name',
  search: ['calendar.name', 'calendar.zone'],
  counted: true,
};

@Injectable()
export class ServiceCalendarsRepository {
  page(tx: TenantTransaction, request: PageQueryDto): Promise<Page<ServiceCalendarEntity>> {
    const query = tx.manager
      .createQueryBuilder(ServiceCalendarEntity, 'calendar')
      .where('calendar.organisationId = :organisationId', { organisationId: tx.organisationId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ServiceCalendarEntity | null> {
    return tx.manager.findOneBy(ServiceCalendarEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<ServiceCalendarEntity | null> {
    return tx.manager.findOne(ServiceCalendarEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, calendar: Pick<ServiceCalendarEntity, 'id' | 'name' | 'zone' | 'versions'>) {
    const { organisationId, now } = tx;
    await tx.manager.insert(ServiceCalendarEntity, { ...calendar, organisationId, version: 1, updatedAt: now });
  }

  async update(tx: TenantTransaction, calendar: ServiceCalendarEntity, changes: Partial<ServiceCalendarEntity>) {
    const { organisationId, id, version } = calendar;
    const next = { ...changes, version: version + 1, updatedAt: tx.now };
    await tx.manager.update(ServiceCalendarEntity, { organisationId, id }, next);
  }

  /** The service levels that count by this calendar. */
  async serviceLevelIds(tx: TenantTransaction, id: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      'SELECT id FROM service_level WHERE organisation_id = $1 AND calendar_id = $2 ORDER BY id',
      [tx.organisationId, id],
    );
    return rows.map((row) => row.id);
  }

  /** The agreements between suppliers that count by this calendar. */
  async agreementIds(tx: TenantTransaction, id: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      'SELECT id FROM operating_level_agreement WHERE organisation_id = $1 AND calendar_id = $2 ORDER BY id',
      [tx.organisationId, id],
    );
    return rows.map((row) => row.id);
  }
}
