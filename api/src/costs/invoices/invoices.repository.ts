import { Injectable } from '@nestjs/common';
import { readCursor, writeCursor } from '../../platform/paging/cursor.js';
import { containing } from '../../platform/paging/listing.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { InvoiceDto, InvoiceLineDto, InvoiceMatchDto, InvoiceQueryDto, InvoiceState } from './invoices.dto.js';

/** Where an invoice stands, told by what was said of it. */
const state = `CASE
  WHEN l.supplier_id IS NULL THEN 'unknown_supplier'
  WHEN m.confirmed > 0 AND m.proposed = 0 AND m.matched = i.amount_minor THEN 'matched'
  WHEN m.confirmed > 0 THEN 'partly'
  WHEN m.proposed > 0 THEN 'proposed'
  WHEN i.reason = 'by_hand' THEN 'outside'
  ELSE 'unmatched' END`;

const joined = `
   FROM invoice i
   JOIN ledger_supplier l ON l.organisation_id = i.organisation_id AND l.id = i.ledger_supplier_id
   LEFT JOIN supplier s ON s.organisation_id = l.organisation_id AND s.id = l.supplier_id
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE p.state = 'confirmed') AS confirmed, count(*) FILTER (WHERE p.state = 'proposed') AS proposed,
           coalesce(sum(p.amount_minor) FILTER (WHERE p.state = 'confirmed'), 0) AS matched,
           coalesce(sum(p.amount_minor) FILTER (WHERE p.state = 'proposed'), 0) AS waiting,
           coalesce(array_agg(DISTINCT k.number ORDER BY k.number) FILTER (WHERE k.number IS NOT NULL), '{}') AS numbers
      FROM invoice_match p JOIN contract k ON k.organisation_id = p.organisation_id AND k.id = p.contract_id
     WHERE p.organisation_id = i.organisation_id AND p.invoice_id = i.id) AS m`;

const columns = `
  i.id, i.number, i.period, i.invoiced_on::text AS "invoicedOn", i.reference, l.id AS "ledgerSupplierId", l.name AS "ledgerName",
  s.id AS "supplierId", s.name AS "supplierName", i.currency, i.amount_minor::text AS "amountMinor",
  m.matched::text AS "matchedMinor", m.waiting::text AS "proposedMinor", (i.amount_minor - m.matched - m.waiting)::text AS "leftMinor",
  ${state} AS state, i.reason, m.numbers AS "contractNumbers", i.illustrative, i.version`;

const position = `(i.period || ' ' || i.number)`;
const usual = 50;

/** What one state's invoices of a currency and month come to. */
export interface StateSum {
  period: string;
  currency: string;
  state: InvoiceState;
  count: number;
  amountMinor: string;
  leftMinor: string;
}

@Injectable()
export class InvoicesRepository {
  /** The newest month first, in it the highest number. */
  async page(tx: TenantTransaction, query: InvoiceQueryDto): Promise<{ items: InvoiceDto[]; nextCursor: string | null }> {
    const limit = query.limit ?? usual;
    const after = query.cursor === undefined ? null : readCursor(query.cursor, 'period');
    const rows: (InvoiceDto & { position: string })[] = await tx.manager.query(
      `SELECT ${columns}, ${position} AS position ${joined}
        WHERE i.organisation_id = $1
          AND ($2::uuid IS NULL OR l.supplier_id = $2)
          AND ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM invoice_match p WHERE p.organisation_id = i.organisation_id
                                                AND p.invoice_id = i.id AND p.contract_id = $3))
          AND ($4::uuid IS NULL OR i.import_id = $4)
          AND ($5::char(7) IS NULL OR i.period = $5)
          AND ($6::text IS NULL OR ${state} = $6)
          AND ($7::text IS NULL OR i.number ILIKE $7 OR l.name ILIKE $7 OR s.name ILIKE $7 OR i.reference ILIKE $7)
          AND ($8::text IS NULL OR (${position}, i.id) < ($8, $9::uuid))
        ORDER BY ${position} DESC, i.id DESC LIMIT $10`,
      [
        tx.organisationId,
        query.supplierId ?? null,
        query.contractId ?? null,
        query.importId ?? null,
        query.period ?? null,
        query.state ?? null,
        query.q?.trim() ? containing(query.q) : null,
        after?.value ?? null,
        after?.id ?? null,
        limit + 1,
      ],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map(({ position: _, ...row }) => row),
      nextCursor: last ? writeCursor({ sort: 'period', value: last.position, id: last.id }) : null,
    };
  }

  async find(tx: TenantTransaction, id: string): Promise<(InvoiceDto & { importId: string | null }) | undefined> {
    const rows: (InvoiceDto & { importId: string | null })[] = await tx.manager.query(
      `SELECT ${columns}, i.import_id AS "importId" ${joined} WHERE i.organisation_id = $1 AND i.id = $2`,
      [tx.organisationId, id],
    );
    return rows[0];
  }

  async lines(tx: TenantTransaction, invoiceId: string): Promise<InvoiceLineDto[]> {
    return tx.manager.query(
      `SELECT line, unit, account, text, amount_minor::text AS "amountMinor" FROM invoice_line
        WHERE organisation_id = $1 AND invoice_id = $2 ORDER BY line`,
      [tx.organisationId, invoiceId],
    );
  }

  /** What its parts are for; who decided so by id. */
  async matches(tx: TenantTransaction, invoiceId: string): Promise<InvoiceMatchDto[]> {
    return tx.manager.query(
      `SELECT m.kind, m.contract_id AS "contractId", k.number AS "contractNumber", k.title AS "contractTitle", m.period,
              m.credit_id AS "creditId", v.name AS "creditName", m.amount_minor::text AS "amountMinor", m.state,
              m.decided_by AS "decidedBy", to_char(m.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "decidedAt"
         FROM invoice_match m
         JOIN contract k ON k.organisation_id = m.organisation_id AND k.id = m.contract_id
         LEFT JOIN credit c ON c.organisation_id = m.organisation_id AND c.id = m.credit_id
         LEFT JOIN service_level v ON v.organisation_id = c.organisation_id AND v.id = c.service_level_id
        WHERE m.organisation_id = $1 AND m.invoice_id = $2 ORDER BY m.sequence`,
      [tx.organisationId, invoiceId],
    );
  }

  /** What each state's invoices booked in these months come to. */
  async sums(tx: TenantTransaction, from: string, to: string, supplierId: string | null): Promise<StateSum[]> {
    return tx.manager.query(
      `SELECT i.period, i.currency, ${state} AS state, count(*)::integer AS count, sum(i.amount_minor)::text AS "amountMinor",
              sum(i.amount_minor - m.matched - m.waiting)::text AS "leftMinor"
         ${joined}
        WHERE i.organisation_id = $1 AND i.period BETWEEN $2 AND $3 AND ($4::uuid IS NULL OR l.supplier_id = $4)
        GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
      [tx.organisationId, from, to, supplierId],
    );
  }

  /** What of decided invoices nothing explains, by invoice; only those with something left. */
  async rests(tx: TenantTransaction, invoiceIds: readonly string[]): Promise<Set<string>> {
    const rows: { id: string }[] = await tx.manager.query(
      `SELECT i.id ${joined} WHERE i.organisation_id = $1 AND i.id = ANY ($2::uuid[]) AND m.matched <> i.amount_minor`,
      [tx.organisationId, invoiceIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
