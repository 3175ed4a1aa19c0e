import { randomUUID } from 'node:crypto';

/** One row in every table of costs. */
export function costRows(org: string, { supplierId, contractId }: { supplierId: string; contractId: string }): [string, unknown[]][] {
  const [importId, ledgerSupplierId, invoiceId] = [randomUUID(), randomUUID(), randomUUID()];
  return [
    ["INSERT INTO cost_terms (organisation_id, tolerance_percent, tolerance_minor, version) VALUES ($1, 1, 100, 1) ON CONFLICT DO NOTHING", [org]],
    ["INSERT INTO invoice_mapping (organisation_id, id, name, mapping) VALUES ($1, $2, $3, '{}')", [org, randomUUID(), importId]],
    [
      `INSERT INTO invoice_import (organisation_id, id, file_name, mapping, received, invoices, added, changed, unchanged, refused, created_at)
       VALUES ($1, $2, 'f', '{}', 1, 1, 1, 0, 0, 0, now())`,
      [org, importId],
    ],
    [
      `INSERT INTO invoice_import_row (organisation_id, id, import_id, line, code, columns, cells) VALUES ($1, $2, $3, 2, 'bad_amount', '[]', '[]')`,
      [org, randomUUID(), importId],
    ],
    [
      `INSERT INTO ledger_supplier (organisation_id, id, key, name, supplier_id, found_by) VALUES ($1, $2, $3, 'L', $4, 'hand')`,
      [org, ledgerSupplierId, ledgerSupplierId, supplierId],
    ],
    [
      `INSERT INTO invoice (organisation_id, id, ledger_supplier_id, number, period, currency, amount_minor) VALUES ($1, $2, $3, '1', '2026-01', 'SEK', 100)`,
      [org, invoiceId, ledgerSupplierId],
    ],
    ['INSERT INTO invoice_line (organisation_id, invoice_id, line, amount_minor) VALUES ($1, $2, 1, 100)', [org, invoiceId]],
    [
      `INSERT INTO invoice_match (organisation_id, invoice_id, sequence, kind, contract_id, supplier_id, period, amount_minor, state)
       VALUES ($1, $2, 1, 'charge', $3, $4, '2026-01', 100, 'proposed')`,
      [org, invoiceId, contractId, supplierId],
    ],
  ];
}
