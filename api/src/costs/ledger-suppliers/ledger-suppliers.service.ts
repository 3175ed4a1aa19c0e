import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid, notFound } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { readCursor, writeCursor } from '../../platform/paging/cursor.js';
import { containing } from '../../platform/paging/listing.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import { MatchingService } from '../matching/matching.service.js';
import type { LedgerSupplierDto, LedgerSupplierPageDto, LedgerSupplierQueryDto, MapLedgerSupplierDto } from './ledger-suppliers.dto.js';

const usual = 50;
const selected = `SELECT l.id, l.name, l.organisation_number AS "organisationNumber", l.supplier_id AS "supplierId", s.name AS "supplierName",
       l.found_by AS "foundBy", v.invoices, v.minor::text AS "amountMinor", o.currency, l.version
  FROM ledger_supplier l
  JOIN organisation o ON o.id = l.organisation_id
  LEFT JOIN supplier s ON s.organisation_id = l.organisation_id AND s.id = l.supplier_id
 CROSS JOIN LATERAL (SELECT count(*)::integer AS invoices, coalesce(sum(i.amount_minor) FILTER (WHERE i.currency = o.currency), 0) AS minor
                       FROM invoice i WHERE i.organisation_id = l.organisation_id AND i.ledger_supplier_id = l.id) AS v`;

/** Which of our suppliers a ledger means; once said it holds for all its invoices, also those to come. */
@Injectable()
export class LedgerSuppliersService {
  constructor(
    private readonly suppliers: SuppliersService,
    private readonly matching: MatchingService,
    private readonly audit: Audit,
  ) {}

  /** Those who invoice most first. */
  async page(tx: TenantTransaction, query: LedgerSupplierQueryDto): Promise<LedgerSupplierPageDto> {
    const limit = query.limit ?? usual;
    const after = query.cursor === undefined ? null : readCursor(query.cursor, 'amount');
    const rows: LedgerSupplierDto[] = await tx.manager.query(
      `${selected}
        WHERE l.organisation_id = $1 AND (NOT $2 OR l.found_by IS NULL)
          AND ($3::text IS NULL OR l.name ILIKE $3 OR l.organisation_number ILIKE $3 OR s.name ILIKE $3)
          AND ($4::bigint IS NULL OR (v.minor, l.id) < ($4, $5::uuid))
        ORDER BY v.minor DESC, l.id DESC LIMIT $6`,
      [tx.organisationId, query.unknown ?? false, query.q?.trim() ? containing(query.q) : null, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit), nextCursor: last ? writeCursor({ sort: 'amount', value: last.amountMinor, id: last.id }) : null };
  }

  async get(tx: TenantTransaction, id: string): Promise<LedgerSupplierDto> {
    const [found]: LedgerSupplierDto[] = await tx.manager.query(`${selected} WHERE l.organisation_id = $1 AND l.id = $2`, [tx.organisationId, id]);
    if (!found) throw notFound();
    return found;
  }

  /** Says which supplier it is. What was decided of its invoices is taken back where it is another one than before. */
  async map(tx: TenantTransaction, id: string, seen: number, { supplierId, unknown = false }: MapLedgerSupplierDto): Promise<LedgerSupplierDto> {
    await this.matching.lockAll(tx);
    const before = await this.get(tx, id);
    expectVersion(seen, before);
    if (supplierId !== null && !(await this.suppliers.named(tx, [supplierId])).has(supplierId)) throw invalid([{ field: 'supplierId', code: 'unknown_supplier' }]);
    await tx.manager.query(
      `UPDATE ledger_supplier SET supplier_id = $3, found_by = $4, version = version + 1 WHERE organisation_id = $1 AND id = $2`,
      [tx.organisationId, id, supplierId, supplierId === null ? (unknown ? null : 'none') : 'hand'],
    );
    if (supplierId !== before.supplierId) await this.matching.forget(tx, id);
    await this.matching.proposeAll(tx);
    const after = await this.get(tx, id);
    await this.audit.record(tx, { action: 'updated', objectType: 'ledger-supplier', objectId: id, before, after, tells: { topic: 'costs', supplierIds: [] } });
    return after;
  }
}
