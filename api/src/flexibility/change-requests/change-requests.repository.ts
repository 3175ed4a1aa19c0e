import { Injectable } from '@nestjs/common';
import { fields, insertRow, pageOfRows } from '../../platform/database/rows.js';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import type { Page } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { ChangeRequestDto, ChangeRequestQueryDto, ChangeRequestRowDto, QuoteDto, QuoteLineDto } from './change-requests.dto.js';

export type StoredRow = Omit<ChangeRequestRowDto, 'late'>;
export type StoredRequest = Omit<ChangeRequestDto, 'late' | 'decidedByName' | 'quotes' | 'actions'> & { decidedBy: string | null; createdBy: string | null };
export type StoredQuote = Omit<QuoteDto, 'lines' | 'quotedByName'> & { quotedBy: string | null };
export type StoredLine = QuoteLineDto & { quoteId: string };

const days = ['askedOn', 'quoteDueOn', 'firstQuotedOn', 'decidedOn', 'deliveredOn'];
const row = `${fields('r', ['id', 'contractId', 'supplierId', 'title', 'state', 'currency', 'version'], days)},
  c.number AS "contractNumber", s.name AS "supplierName",
  (SELECT q.total_minor FROM change_quote q WHERE q.organisation_id = r.organisation_id AND q.change_request_id = r.id
    ORDER BY q.number DESC LIMIT 1) AS "quotedMinor"`;
const whole = `${row}, ${fields('r', ['description', 'quoteDays', 'dayUnit', 'calendarId', 'reason', 'quoteId', 'decidedBy', 'createdBy'])}`;
const from = `change_request r
  JOIN contract c ON c.organisation_id = r.organisation_id AND c.id = r.contract_id
  JOIN supplier s ON s.organisation_id = r.organisation_id AND s.id = r.supplier_id`;
const listing: Listing = {
  id: 'r.id',
  sorts: {
    title: alphabetical('r.title'),
    askedOn: { sql: 'r.asked_on', type: 'date' },
    quoteDueOn: { sql: 'r.quote_due_on', type: 'date' },
  },
  defaultSort: '-askedOn',
  search: ['r.title', 'r.description', 'c.number', 's.name'],
  counted: true,
};

@Injectable()
export class ChangeRequestsRepository {
  page(tx: TenantTransaction, request: ChangeRequestQueryDto): Promise<Page<StoredRow>> {
    const { state, supplierId, contractId } = request;
    const where = [['r.state = ?', state], ['r.supplier_id = ?', supplierId], ['r.contract_id = ?', contractId]] as const;
    return pageOfRows(tx, { select: row, from, tenant: 'r', where }, listing, request);
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredRequest | undefined> {
    const rows: StoredRequest[] = await tx.manager.query(`SELECT ${whole} FROM ${from} WHERE r.organisation_id = $1 AND r.id = $2`, [tx.organisationId, id]);
    return rows[0];
  }

  quotes(tx: TenantTransaction, id: string): Promise<StoredQuote[]> {
    return tx.manager.query(
      `SELECT ${fields('q', ['id', 'number', 'totalMinor', 'remark', 'quotedBy'], ['deliveryOn', 'validTo', 'quotedOn'])}
         FROM change_quote q WHERE q.organisation_id = $1 AND q.change_request_id = $2 ORDER BY q.number DESC`,
      [tx.organisationId, id],
    );
  }

  lines(tx: TenantTransaction, quoteIds: readonly string[]): Promise<StoredLine[]> {
    return tx.manager.query(
      `SELECT ${fields('l', ['quoteId', 'line', 'text', 'unit', 'quantity', 'priceMinor', 'rateCardItemId', 'cardPriceMinor', 'totalMinor'])}
         FROM change_quote_line l WHERE l.organisation_id = $1 AND l.quote_id = ANY ($2::uuid[]) ORDER BY l.quote_id, l.line`,
      [tx.organisationId, quoteIds],
    );
  }

  async addQuote(
    tx: TenantTransaction,
    { id, supplierId }: Pick<StoredRequest, 'id' | 'supplierId'>,
    quote: StoredQuote,
    lines: readonly Omit<StoredLine, 'quoteId'>[],
  ): Promise<void> {
    await insertRow(tx, 'change_quote', { ...quote, changeRequestId: id, supplierId, quotedAt: tx.now });
    for (const line of lines) await insertRow(tx, 'change_quote_line', { ...line, quoteId: quote.id, supplierId });
  }

  /** Those that wait for a quote or a decision by the day. */
  waiting(tx: TenantTransaction, until: string): Promise<(Pick<StoredRequest, 'id' | 'title' | 'state' | 'supplierId' | 'contractId' | 'createdBy'> & { dueOn: string })[]> {
    return tx.manager.query(
      `SELECT ${fields('w', ['id', 'title', 'state', 'supplierId', 'contractId', 'createdBy'], ['dueOn'])} FROM (
         SELECT r.*, CASE r.state WHEN 'requested' THEN r.quote_due_on ELSE
                  (SELECT q.valid_to FROM change_quote q WHERE q.organisation_id = r.organisation_id AND q.change_request_id = r.id
                    ORDER BY q.number DESC LIMIT 1) END AS due_on
           FROM change_request r WHERE r.organisation_id = $1 AND r.state IN ('requested', 'quoted')) w
        WHERE w.due_on <= $2`,
      [tx.organisationId, until],
    );
  }
}
