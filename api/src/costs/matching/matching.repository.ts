import { Injectable } from '@nestjs/common';
import type { MatchKind, MatchReason } from '@samsyn/domain/costs/propose-match';
import type { CreditState } from '@samsyn/domain/credits/credit-state';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

export interface OpenInvoice {
  id: string;
  supplierId: string;
  period: string;
  currency: string;
  amountMinor: string;
  reference: string | null;
  reason: MatchReason;
}

/** What a part of an invoice is for, as it is stored. */
export interface StoredPart {
  invoiceId: string;
  kind: MatchKind;
  contractId: string;
  supplierId: string;
  period: string;
  creditId: string | null;
  amountMinor: string;
  state: 'proposed' | 'confirmed';
}

export interface ClaimedCredit {
  id: string;
  contractId: string;
  supplierId: string;
  period: string;
  name: string;
  currency: string;
  amountMinor: string;
  state: CreditState;
}

export type MatchedInvoice = Omit<OpenInvoice, 'reference' | 'supplierId'> & { supplierId: string | null; version: number };

/** Invoices as they wait to be matched, and what was found out of them. */
@Injectable()
export class MatchingRepository {
  /** Of suppliers we know, those that nobody has decided on, in the order they were booked. */
  async undecided(tx: TenantTransaction): Promise<OpenInvoice[]> {
    return tx.manager.query(
      `SELECT i.id, l.supplier_id AS "supplierId", i.period, i.currency, i.amount_minor::text AS "amountMinor", i.reference,
              i.reason
         FROM invoice i JOIN ledger_supplier l ON l.organisation_id = i.organisation_id AND l.id = i.ledger_supplier_id
        WHERE i.organisation_id = $1 AND l.supplier_id IS NOT NULL AND i.reason <> 'by_hand' AND i.amount_minor <> 0
          AND NOT EXISTS (SELECT 1 FROM invoice_match m WHERE m.organisation_id = i.organisation_id AND m.invoice_id = i.id
                                                          AND m.state = 'confirmed')
        ORDER BY i.period, i.invoiced_on NULLS LAST, i.number, i.id`,
      [tx.organisationId],
    );
  }

  /** Every part that was decided, or that is proposed; of the months from the first to the last where they are given. */
  async parts(tx: TenantTransaction, state: StoredPart['state'], months: { from: string; to: string } | null = null): Promise<StoredPart[]> {
    return tx.manager.query(
      `SELECT invoice_id AS "invoiceId", kind, contract_id AS "contractId", supplier_id AS "supplierId", period,
              credit_id AS "creditId", amount_minor::text AS "amountMinor", state
         FROM invoice_match
        WHERE organisation_id = $1 AND state = $2 AND ($3::char(7) IS NULL OR period BETWEEN $3 AND $4)
        ORDER BY invoice_id, sequence`,
      [tx.organisationId, state, months?.from ?? null, months?.to ?? null],
    );
  }

  /** Credits that were claimed and neither waived nor disputed, or one of them (R19). */
  async claimed(tx: TenantTransaction): Promise<ClaimedCredit[]> {
    return tx.manager.query(
      `SELECT c.id, c.contract_id AS "contractId", c.supplier_id AS "supplierId", c.period, coalesce(l.name, k.number) AS name,
              c.currency, c.amount_minor::text AS "amountMinor", step.state
         FROM credit c
         JOIN contract k ON k.organisation_id = c.organisation_id AND k.id = c.contract_id
         LEFT JOIN service_level l ON l.organisation_id = c.organisation_id AND l.id = c.service_level_id
        CROSS JOIN LATERAL (SELECT (array_agg(t.state ORDER BY t.sequence DESC))[1] AS state FROM credit_step t
                             WHERE t.organisation_id = c.organisation_id AND t.credit_id = c.id) AS step
        WHERE c.organisation_id = $1 AND step.state IN ('proposed', 'accepted', 'disputed', 'settled')
        ORDER BY c.contract_id, c.period, c.id`,
      [tx.organisationId],
    );
  }

  /** Replaces what is said of these invoices. */
  async replace(
    tx: TenantTransaction,
    invoices: readonly { id: string; reason: MatchReason }[],
    parts: readonly StoredPart[],
  ): Promise<void> {
    await tx.manager.query('DELETE FROM invoice_match WHERE organisation_id = $1 AND invoice_id = ANY ($2::uuid[])', [
      tx.organisationId,
      invoices.map(({ id }) => id),
    ]);
    await tx.manager.query(
      `UPDATE invoice i SET reason = r.reason, version = i.version + 1
         FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, reason text)
        WHERE i.organisation_id = $1 AND i.id = r.id`,
      [tx.organisationId, JSON.stringify(invoices)],
    );
    await tx.manager.query(
      `INSERT INTO invoice_match (organisation_id, invoice_id, sequence, kind, contract_id, supplier_id, period, credit_id,
                                  amount_minor, state, decided_by, decided_at)
       SELECT $1, r."invoiceId", row_number() OVER (PARTITION BY r."invoiceId" ORDER BY r.place), r.kind, r."contractId",
              r."supplierId", r.period, r."creditId", r."amountMinor", r.state,
              CASE WHEN r.state = 'confirmed' THEN $3::uuid END, CASE WHEN r.state = 'confirmed' THEN $4::timestamptz END
         FROM jsonb_to_recordset($2::jsonb) AS r("invoiceId" uuid, place integer, kind text, "contractId" uuid, "supplierId" uuid,
                period text, "creditId" uuid, "amountMinor" bigint, state text)`,
      [tx.organisationId, JSON.stringify(parts.map((part, place) => ({ ...part, place }))), tx.principal.userId, tx.now],
    );
  }

  /** The proposals of these invoices become decisions; answers the months of contracts that then cost something else. */
  async confirm(tx: TenantTransaction, invoiceIds: readonly string[]): Promise<{ invoiceId: string; period: string }[]> {
    const [rows]: [{ invoiceId: string; period: string }[], number] = await tx.manager.query(
      `UPDATE invoice_match SET state = 'confirmed', decided_by = $3, decided_at = $4
        WHERE organisation_id = $1 AND invoice_id = ANY ($2::uuid[]) AND state = 'proposed'
       RETURNING invoice_id AS "invoiceId", period`,
      [tx.organisationId, invoiceIds, tx.principal.userId, tx.now],
    );
    await tx.manager.query('UPDATE invoice SET version = version + 1 WHERE organisation_id = $1 AND id = ANY ($2::uuid[])', [
      tx.organisationId,
      [...new Set(rows.map(({ invoiceId }) => invoiceId))],
    ]);
    return rows;
  }

  /** What was decided of invoices whose amount has changed since is for somebody to look at again. */
  async doubt(tx: TenantTransaction, invoiceIds: readonly string[]): Promise<void> {
    await tx.manager.query(
      `UPDATE invoice_match m SET state = 'proposed', decided_by = NULL, decided_at = NULL
        WHERE m.organisation_id = $1 AND m.state = 'confirmed' AND m.invoice_id IN (
          SELECT i.id FROM invoice i JOIN invoice_match o ON o.organisation_id = i.organisation_id AND o.invoice_id = i.id
           WHERE i.organisation_id = $1 AND i.id = ANY ($2::uuid[])
           GROUP BY i.id, i.amount_minor HAVING sum(o.amount_minor) <> i.amount_minor)`,
      [tx.organisationId, invoiceIds],
    );
  }

  /** Takes back all that is said of a ledger supplier's invoices; answers the months of what was decided. */
  async forget(tx: TenantTransaction, ledgerSupplierId: string): Promise<string[]> {
    const ofThem = 'SELECT id FROM invoice WHERE organisation_id = $1 AND ledger_supplier_id = $2';
    const [gone]: [{ period: string; state: string }[], number] = await tx.manager.query(
      `DELETE FROM invoice_match WHERE organisation_id = $1 AND invoice_id IN (${ofThem}) RETURNING period, state`,
      [tx.organisationId, ledgerSupplierId],
    );
    await tx.manager.query(
      `UPDATE invoice SET reason = 'nothing_open', version = version + 1 WHERE organisation_id = $1 AND ledger_supplier_id = $2`,
      [tx.organisationId, ledgerSupplierId],
    );
    return gone.filter(({ state }) => state === 'confirmed').map(({ period }) => period);
  }

  async lock(tx: TenantTransaction, id: string): Promise<MatchedInvoice | undefined> {
    const rows: MatchedInvoice[] = await tx.manager.query(
      `SELECT i.id, l.supplier_id AS "supplierId", i.period, i.currency, i.amount_minor::text AS "amountMinor", i.reason, i.version
         FROM invoice i JOIN ledger_supplier l ON l.organisation_id = i.organisation_id AND l.id = i.ledger_supplier_id
        WHERE i.organisation_id = $1 AND i.id = $2 FOR UPDATE OF i`,
      [tx.organisationId, id],
    );
    return rows[0];
  }
}
