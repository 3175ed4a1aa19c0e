import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { PlacedLine } from './read-ledger.js';

export interface StoredInvoice {
  id: string;
  ledgerSupplierId: string;
  number: string;
  amountMinor: string;
  period: string;
  invoicedOn: string | null;
  currency: string;
  reference: string | null;
  lines: StoredLine[];
}

export interface StoredLine {
  line: number;
  unit: string | null;
  account: string | null;
  text: string | null;
  amountMinor: string;
}

export type SavedInvoice = StoredInvoice & { isNew: boolean; importId: string | null; illustrative: boolean };

const batch = 2000;

/** What of ledgers is stored: who is invoiced from, invoices and their lines. */
@Injectable()
export class LedgerStoreRepository {
  /** The suppliers a ledger names, by key; those that are new are added, and held against ours by number, then by name. */
  async suppliers(tx: TenantTransaction, lines: readonly PlacedLine[]): Promise<Map<string, string>> {
    const named = new Map(lines.map((line) => [line.supplierKey, line]));
    const rows = [...named].map(([key, { supplierName, organisationNumber }]) => ({ key, name: supplierName, number: organisationNumber }));
    await tx.manager.query(
      `INSERT INTO ledger_supplier (organisation_id, id, key, name, organisation_number)
       SELECT $1, gen_random_uuid(), r.key, r.name, r.number FROM jsonb_to_recordset($2::jsonb) AS r(key text, name text, number text)
       ON CONFLICT (organisation_id, key) DO NOTHING`,
      [tx.organisationId, JSON.stringify(rows)],
    );
    await this.findSuppliers(tx);
    const found: { key: string; id: string }[] = await tx.manager.query(
      'SELECT key, id FROM ledger_supplier WHERE organisation_id = $1 AND key = ANY ($2::text[])',
      [tx.organisationId, [...named.keys()]],
    );
    return new Map(found.map(({ key, id }) => [key, id]));
  }

  /** Looks for the suppliers of the ledger that nobody has said anything of: the one of that number, else of that name. */
  async findSuppliers(tx: TenantTransaction): Promise<void> {
    for (const [by, theirs, ours] of [
      ['number', 'l.organisation_number', "regexp_replace(s.organisation_number, '[^0-9A-Za-z]', '', 'g')"],
      ['name', 'lower(l.name)', 'lower(s.name)'],
    ] as const) {
      await tx.manager.query(
        `UPDATE ledger_supplier l SET supplier_id = f.supplier_id, found_by = $2, version = l.version + 1
           FROM (SELECT l.id, min(s.id::text)::uuid AS supplier_id
                   FROM ledger_supplier l JOIN supplier s ON s.organisation_id = l.organisation_id AND ${theirs} = ${ours}
                  WHERE l.organisation_id = $1 AND l.found_by IS NULL
                  GROUP BY l.id HAVING count(*) = 1) f
          WHERE l.organisation_id = $1 AND l.id = f.id`,
        [tx.organisationId, by],
      );
    }
  }

  /** The invoices of these numbers that are there already, with their lines. Each is looked up by itself: a join would hold all against all. */
  async invoices(tx: TenantTransaction, keys: readonly { ledgerSupplierId: string; number: string }[]): Promise<StoredInvoice[]> {
    const found: StoredInvoice[] = [];
    for (let start = 0; start < keys.length; start += batch) {
      const asked = JSON.stringify(keys.slice(start, start + batch));
      const rows: StoredInvoice[] = await tx.manager.query(
        `SELECT i.id, i.ledger_supplier_id AS "ledgerSupplierId", i.number, i.amount_minor::text AS "amountMinor", i.period,
                i.invoiced_on::text AS "invoicedOn", i.currency, i.reference,
                (SELECT coalesce(jsonb_agg(jsonb_build_object('line', l.line, 'unit', l.unit, 'account', l.account,
                                                              'text', l.text, 'amountMinor', l.amount_minor::text) ORDER BY l.line), '[]')
                   FROM invoice_line l WHERE l.organisation_id = i.organisation_id AND l.invoice_id = i.id) AS lines
           FROM jsonb_to_recordset($2::jsonb) AS r("ledgerSupplierId" uuid, number text)
          CROSS JOIN LATERAL (SELECT * FROM invoice v WHERE v.organisation_id = $1 AND v.ledger_supplier_id = r."ledgerSupplierId"
                                                        AND v.number = r.number LIMIT 1) i`,
        [tx.organisationId, asked],
      );
      found.push(...rows);
    }
    return found;
  }

  /** Writes invoices whole; lines that are no longer told of stay, as another file may have brought them. */
  async save(tx: TenantTransaction, invoices: readonly SavedInvoice[]): Promise<void> {
    for (let start = 0; start < invoices.length; start += batch) {
      const part = invoices.slice(start, start + batch);
      await tx.manager.query(
        `INSERT INTO invoice AS old (organisation_id, id, ledger_supplier_id, number, period, invoiced_on, reference, currency,
                                     amount_minor, import_id, illustrative)
         SELECT $1, r.id, r."ledgerSupplierId", r.number, r.period, r."invoicedOn", r.reference, r.currency, r."amountMinor",
                r."importId", r.illustrative
           FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, "ledgerSupplierId" uuid, number text, period text, "invoicedOn" date,
                  reference text, currency text, "amountMinor" bigint, "importId" uuid, illustrative boolean)
         ON CONFLICT (organisation_id, id) DO UPDATE
            SET period = excluded.period, invoiced_on = excluded.invoiced_on, reference = excluded.reference,
                amount_minor = excluded.amount_minor, version = old.version + 1`,
        [tx.organisationId, JSON.stringify(part.map(({ lines: _, ...invoice }) => invoice))],
      );
      await tx.manager.query(
        `INSERT INTO invoice_line (organisation_id, invoice_id, line, unit, account, text, amount_minor)
         SELECT $1, r."invoiceId", r.line, r.unit, r.account, r.text, r."amountMinor"
           FROM jsonb_to_recordset($2::jsonb) AS r("invoiceId" uuid, line integer, unit text, account text, text text, "amountMinor" bigint)
         ON CONFLICT (organisation_id, invoice_id, line) DO UPDATE
            SET unit = excluded.unit, account = excluded.account, text = excluded.text, amount_minor = excluded.amount_minor`,
        [tx.organisationId, JSON.stringify(part.flatMap(({ id, lines }) => lines.map((line) => ({ invoiceId: id, ...line }))))],
      );
    }
  }
}
