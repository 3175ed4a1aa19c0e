import { Injectable } from '@nestjs/common';
import type { Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { QuarantineQueryDto } from './imports.dto.js';
import type { QuarantinedRow } from './merging/read-histories.js';
import { QuarantineEntity } from './quarantine.entity.js';

const listing: Listing = {
  id: 'row.id',
  sorts: { line: { sql: 'row.line', type: 'bigint' } },
  defaultSort: 'line',
};

const rowsPerInsert = 2000;

@Injectable()
export class QuarantineRepository {
  page(
    tx: TenantTransaction,
    importId: string,
    request: QuarantineQueryDto,
  ): Promise<Page<QuarantineEntity>> {
    const query = tx.manager
      .createQueryBuilder(QuarantineEntity, 'row')
      .where('row.organisationId = :organisationId', { organisationId: tx.organisationId })
      .andWhere('row.importId = :importId', { importId });
    if (request.status) query.andWhere('row.status = :status', { status: request.status });
    return readPage(query, listing, request);
  }

  findForUpdate(tx: TenantTransaction, importId: string, id: string): Promise<QuarantineEntity | null> {
    return tx.manager.findOne(QuarantineEntity, {
      where: { organisationId: tx.organisationId, importId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Corrected and not yet replayed, in the order of the file; a second replay waits here and then finds none. */
  findCorrected(tx: TenantTransaction, importId: string): Promise<QuarantineEntity[]> {
    return tx.manager.find(QuarantineEntity, {
      where: { organisationId: tx.organisationId, importId, status: 'corrected' },
      order: { line: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, importId: string, rows: readonly QuarantinedRow[]): Promise<void> {
    for (let start = 0; start < rows.length; start += rowsPerInsert) {
      await tx.manager.query(
        `INSERT INTO import_quarantine (organisation_id, id, import_id, line, field, code, params, columns, cells)
         SELECT $1::uuid, gen_random_uuid(), $2::uuid, r.line, r.field, r.code, r.params, r.columns, r.cells
           FROM jsonb_to_recordset($3::jsonb)
             AS r (line bigint, field text, code text, params jsonb, columns jsonb, cells jsonb)`,
        [tx.organisationId, importId, JSON.stringify(rows.slice(start, start + rowsPerInsert))],
      );
    }
  }

  async correct(tx: TenantTransaction, { id, version }: QuarantineEntity, cells: string[]): Promise<void> {
    await tx.manager.query(
      `UPDATE import_quarantine SET cells = $3::jsonb, status = 'corrected', version = $4
        WHERE organisation_id = $1 AND id = $2`,
      [tx.organisationId, id, JSON.stringify(cells), version + 1],
    );
  }

  async markReplayed(tx: TenantTransaction, ids: readonly string[]): Promise<void> {
    await tx.manager.query(
      `UPDATE import_quarantine SET status = 'replayed', version = version + 1
        WHERE organisation_id = $1 AND id = ANY ($2::uuid[])`,
      [tx.organisationId, ids],
    );
  }
}
