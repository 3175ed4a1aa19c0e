import { Injectable } from '@nestjs/common';
import { readCursor, writeCursor } from '../../platform/paging/cursor.js';
import type { PageQueryDto } from '../../platform/paging/page.dto.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { InvoiceImportDto, RefusedInvoiceRowDto, RefusedInvoiceRowQueryDto } from './invoice-imports.dto.js';
import type { LedgerMapping } from './ledger-mapping.js';
import type { BadRow } from './read-ledger.js';

export interface NewImport {
  id: string;
  fileName: string;
  mapping: LedgerMapping;
  counts: Pick<InvoiceImportDto, 'received' | 'invoices' | 'added' | 'changed' | 'unchanged' | 'refused'>;
}

const columns = `i.id, i.file_name AS "fileName", i.mapping, i.received, i.invoices, i.added, i.changed, i.unchanged, i.refused,
  (SELECT count(*)::integer FROM invoice_import_row r
    WHERE r.organisation_id = i.organisation_id AND r.import_id = i.id AND r.status = 'open') AS open,
  to_char(i.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt"`;
const rowColumns = 'id, line, field, code, params, columns, cells, status, version';
const usual = 50;
const batch = 2000;

@Injectable()
export class InvoiceImportsRepository {
  async page(tx: TenantTransaction, query: PageQueryDto): Promise<{ items: InvoiceImportDto[]; nextCursor: string | null }> {
    const limit = query.limit ?? usual;
    const after = query.cursor === undefined ? null : readCursor(query.cursor, 'createdAt');
    const rows: InvoiceImportDto[] = await tx.manager.query(
      `SELECT ${columns} FROM invoice_import i
        WHERE i.organisation_id = $1 AND ($2::timestamptz IS NULL OR (i.created_at, i.id) < ($2, $3::uuid))
        ORDER BY i.created_at DESC, i.id DESC LIMIT $4`,
      [tx.organisationId, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    return cut(rows, limit, ({ createdAt, id }) => ({ sort: 'createdAt', value: createdAt, id }));
  }

  async find(tx: TenantTransaction, id: string): Promise<InvoiceImportDto | undefined> {
    const rows: InvoiceImportDto[] = await tx.manager.query(
      `SELECT ${columns} FROM invoice_import i WHERE i.organisation_id = $1 AND i.id = $2`,
      [tx.organisationId, id],
    );
    return rows[0];
  }

  async insert(tx: TenantTransaction, { id, fileName, mapping, counts }: NewImport): Promise<void> {
    const { received, invoices, added, changed, unchanged, refused } = counts;
    await tx.manager.query(
      `INSERT INTO invoice_import (organisation_id, id, file_name, mapping, received, invoices, added, changed, unchanged, refused,
                                   created_by, created_at)
       VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [tx.organisationId, id, fileName, JSON.stringify(mapping), received, invoices, added, changed, unchanged, refused, tx.principal.userId, tx.now],
    );
  }

  async addRows(tx: TenantTransaction, importId: string, rows: readonly BadRow[]): Promise<void> {
    for (let start = 0; start < rows.length; start += batch) {
      await tx.manager.query(
        `INSERT INTO invoice_import_row (organisation_id, id, import_id, line, invoice_line, field, code, params, columns, cells)
         SELECT $1, gen_random_uuid(), $2, r.line, r."invoiceLine", r.field, r.code, r.params, r.columns, r.cells
           FROM jsonb_to_recordset($3::jsonb) AS r(line integer, "invoiceLine" integer, field text, code text, params jsonb,
                                                   columns jsonb, cells jsonb)`,
        [tx.organisationId, importId, JSON.stringify(rows.slice(start, start + batch))],
      );
    }
  }

  async rows(tx: TenantTransaction, importId: string, query: RefusedInvoiceRowQueryDto): Promise<{ items: RefusedInvoiceRowDto[]; nextCursor: string | null }> {
    const limit = query.limit ?? usual;
    const after = query.cursor === undefined ? null : readCursor(query.cursor, 'line');
    const rows: RefusedInvoiceRowDto[] = await tx.manager.query(
      `SELECT ${rowColumns} FROM invoice_import_row
        WHERE organisation_id = $1 AND import_id = $2 AND ($3::text IS NULL OR status = $3)
          AND ($4::integer IS NULL OR (line, id) > ($4, $5::uuid))
        ORDER BY line, id LIMIT $6`,
      [tx.organisationId, importId, query.status ?? null, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    return cut(rows, limit, ({ line, id }) => ({ sort: 'line', value: String(line), id }));
  }

  async rowForUpdate(tx: TenantTransaction, importId: string, id: string): Promise<(RefusedInvoiceRowDto & { invoiceLine: number | null }) | undefined> {
    const rows: (RefusedInvoiceRowDto & { invoiceLine: number | null })[] = await tx.manager.query(
      `SELECT ${rowColumns}, invoice_line AS "invoiceLine" FROM invoice_import_row
        WHERE organisation_id = $1 AND import_id = $2 AND id = $3 FOR UPDATE`,
      [tx.organisationId, importId, id],
    );
    return rows[0];
  }

  async taken(tx: TenantTransaction, id: string, cells: readonly string[]): Promise<void> {
    await tx.manager.query(
      `UPDATE invoice_import_row SET cells = $3::jsonb, status = 'taken', version = version + 1 WHERE organisation_id = $1 AND id = $2`,
      [tx.organisationId, id, JSON.stringify(cells)],
    );
  }
}

function cut<Row>(rows: Row[], limit: number, cursor: (row: Row) => { sort: string; value: string; id: string }) {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit), nextCursor: last ? writeCursor(cursor(last)) : null };
}
