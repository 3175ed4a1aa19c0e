import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ImportMappingEntity } from './import-mapping.entity.js';
import type { SaveImportMappingDto } from './import-mappings.dto.js';

const listing: Listing = {
  id: 'mapping.id',
  sorts: { name: alphabetical('mapping.name') },
  defaultSort: 'name',
  search: ['mapping.name'],
  counted: true,
};

@Injectable()
export class ImportMappingsRepository {
  page(tx: TenantTransaction, request: PageQueryDto): Promise<Page<ImportMappingEntity>> {
    const query = tx.manager
      .createQueryBuilder(ImportMappingEntity, 'mapping')
      .where('mapping.organisationId = :organisationId', { organisationId: tx.organisationId });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ImportMappingEntity | null> {
    return tx.manager.findOneBy(ImportMappingEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<ImportMappingEntity | null> {
    return tx.manager.findOne(ImportMappingEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, id: string, { name, mapping }: SaveImportMappingDto): Promise<void> {
    await tx.manager.query(
      'INSERT INTO import_mapping (organisation_id, id, name, mapping) VALUES ($1, $2, $3, $4::jsonb)',
      [tx.organisationId, id, name, JSON.stringify(mapping)],
    );
  }

  async replace(
    tx: TenantTransaction,
    id: string,
    version: number,
    { name, mapping }: SaveImportMappingDto,
  ): Promise<void> {
    await tx.manager.query(
      'UPDATE import_mapping SET name = $3, mapping = $4::jsonb, version = $5 WHERE organisation_id = $1 AND id = $2',
      [tx.organisationId, id, name, JSON.stringify(mapping), version],
    );
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(ImportMappingEntity, { organisationId: tx.organisationId, id });
  }
}
