import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ImportEntity, type ImportStatus } from './import.entity.js';
import type { ImportQueryDto } from './imports.dto.js';

const listing: Listing = {
  id: 'import.id',
  sorts: { createdAt: { sql: 'import.created_at', type: 'timestamptz' } },
  defaultSort: '-createdAt',
  search: ['import.file_name', 'import.source'],
};

export type ImportChanges = Partial<Omit<ImportEntity, 'organisationId' | 'id' | 'mapping'>>;

@Injectable()
export class ImportRepository {
  page(tx: TenantTransaction, request: ImportQueryDto): Promise<Page<ImportEntity>> {
    const query = tx.manager
      .createQueryBuilder(ImportEntity, 'import')
      .where('import.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (request.status) query.andWhere('import.status = :status', { status: request.status });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ImportEntity | null> {
    return tx.manager.findOneBy(ImportEntity, { organisationId: tx.organisationId, id });
  }

  findForUpdate(tx: TenantTransaction, id: string): Promise<ImportEntity | null> {
    return tx.manager.findOne(ImportEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  findUnfinished(tx: TenantTransaction): Promise<ImportEntity[]> {
    const status = In<ImportStatus>(['queued', 'reading', 'merging', 'measuring']);
    return tx.manager.find(ImportEntity, {
      where: { organisationId: tx.organisationId, status },
      order: { createdAt: 'ASC' },
    });
  }

  async insert(tx: TenantTransaction, started: Partial<ImportEntity>): Promise<void> {
    await tx.manager.insert(ImportEntity, {
      ...started,
      organisationId: tx.organisationId,
      createdAt: tx.now,
    });
  }

  async update(tx: TenantTransaction, id: string, changes: ImportChanges): Promise<void> {
    const { problem, ...plain } = changes;
    const problemText = problem ? JSON.stringify(problem) : null;
    await tx.manager
      .createQueryBuilder()
      .update(ImportEntity)
      .set({ ...plain, ...(problem === undefined ? {} : { problem: () => ':problem::jsonb' }) })
      .setParameter('problem', problemText)
      .where({ organisationId: tx.organisationId, id })
      .execute();
  }

  /** Every organisation: who starts the workers looks after all of them, one transaction each. */
  async organisationIds(manager: EntityManager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query('SELECT id FROM organisation ORDER BY id');
    return rows.map(({ id }) => id);
  }
}
