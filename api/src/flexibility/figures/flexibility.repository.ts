import { Injectable } from '@nestjs/common';
import type { MeasuredLine, MeasuredOrder, MeasuredRequest } from '@samsyn/domain/flexibility/flexibility';
import { fields } from '../../platform/database/rows.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

type OfSupplier<T> = T & { supplierId: string };
type StoredLine = OfSupplier<Omit<MeasuredLine, 'priceMinor' | 'cardPriceMinor'> & { priceMinor: string; cardPriceMinor: string | null }>;

/** What is measured, from a day on; older things are in no window that ends later. */
@Injectable()
export class FlexibilityRepository {
  requests(tx: TenantTransaction, since: string): Promise<OfSupplier<MeasuredRequest>[]> {
    return tx.manager.query(
      `SELECT ${fields('r', ['id', 'state', 'supplierId'], ['quoteDueOn', 'firstQuotedOn', 'decidedOn'])} FROM change_request r
        WHERE r.organisation_id = $1 AND greatest(r.quote_due_on, r.first_quoted_on, r.decided_on) >= $2::date - 1 ORDER BY r.id`,
      [tx.organisationId, since],
    );
  }

  /** Of the newest quote of each request. */
  async lines(tx: TenantTransaction, since: string): Promise<OfSupplier<MeasuredLine>[]> {
    const rows: StoredLine[] = await tx.manager.query(
      `SELECT ${fields('l', ['supplierId', 'quantity', 'priceMinor', 'cardPriceMinor'])}, q.change_request_id AS "requestId",
              q.quoted_on::text AS "quotedOn", r.currency
         FROM change_quote q
         JOIN change_request r ON r.organisation_id = q.organisation_id AND r.id = q.change_request_id
         JOIN change_quote_line l ON l.organisation_id = q.organisation_id AND l.quote_id = q.id
        WHERE q.organisation_id = $1 AND q.quoted_on >= $2
          AND NOT EXISTS (SELECT 1 FROM change_quote n WHERE n.organisation_id = q.organisation_id
                           AND n.change_request_id = q.change_request_id AND n.number > q.number)
        ORDER BY q.id, l.line`,
      [tx.organisationId, since],
    );
    return rows.map((row) => ({ ...row, priceMinor: BigInt(row.priceMinor), cardPriceMinor: row.cardPriceMinor === null ? null : BigInt(row.cardPriceMinor) }));
  }

  orders(tx: TenantTransaction, since: string): Promise<OfSupplier<MeasuredOrder>[]> {
    return tx.manager.query(
      `SELECT ${fields('o', ['id', 'supplierId'], ['orderedOn', 'dueOn', 'deliveredOn'])} FROM supply_order o
        WHERE o.organisation_id = $1 AND o.state <> 'cancelled' AND greatest(o.due_on, o.delivered_on) >= $2::date - 1 ORDER BY o.id`,
      [tx.organisationId, since],
    );
  }
}
