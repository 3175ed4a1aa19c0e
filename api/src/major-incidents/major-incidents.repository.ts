import { Injectable } from '@nestjs/common';
import type { Listing } from '../platform/paging/listing.js';
import type { PageQueryDto } from '../platform/paging/page.dto.js';
import { type Page, readPage } from '../platform/paging/read-page.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { MajorIncidentEntity } from './major-incident.entity.js';

const listing: Listing = {
  id: 'major.id',
  sorts: { declaredAt: { sql: 'major.declared_at', type: 'timestamptz' } },
  defaultSort: '-declaredAt',
  search: ['major.title', 'major.incident_number'],
  counted: true,
};

@Injectable()
export class MajorIncidentsRepository {
  page(tx: TenantTransaction, request: PageQueryDto): Promise<Page<MajorIncidentEntity>> {
    const query = tx.manager
      .createQueryBuilder(MajorIncidentEntity, 'major')
      .where('major.organisationId = :organisationId', { organisationId: tx.organisationId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<MajorIncidentEntity | null> {
    return tx.manager.findOneBy(MajorIncidentEntity, { organisationId: tx.organisationId, id });
  }

  lock(tx: TenantTransaction, id: string): Promise<MajorIncidentEntity | null> {
    const where = { organisationId: tx.organisationId, id };
    return tx.manager.findOne(MajorIncidentEntity, { where, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: TenantTransaction, row: Omit<MajorIncidentEntity, 'organisationId' | 'version'>): Promise<void> {
    await tx.manager.insert(MajorIncidentEntity, { ...row, organisationId: tx.organisationId, version: 1 });
  }

  async update(tx: TenantTransaction, { id, version }: MajorIncidentEntity, changes: Partial<MajorIncidentEntity>): Promise<void> {
    await tx.manager.update(MajorIncidentEntity, { organisationId: tx.organisationId, id }, { ...changes, version: version + 1 });
  }

  /** Those whose next update was due before now and of which nobody has been reminded yet, locked. */
  unreminded(tx: TenantTransaction): Promise<MajorIncidentEntity[]> {
    const due = `(coalesce(major.last_update_at, major.declared_at) + make_interval(mins => major.update_every_minutes))`;
    return tx.manager
      .createQueryBuilder(MajorIncidentEntity, 'major')
      .where('major.organisationId = :organisationId', { organisationId: tx.organisationId })
      .andWhere(`major.ended_at IS NULL AND ${due} < :now AND major.reminded_of IS DISTINCT FROM ${due}`, { now: tx.now })
      .setLock('pessimistic_write')
      .getMany();
  }

  async remind(tx: TenantTransaction, id: string, of: Date): Promise<void> {
    await tx.manager.update(MajorIncidentEntity, { organisationId: tx.organisationId, id }, { remindedOf: of });
  }
}
