import { randomUUID } from 'node:crypto';

/** A commitment with a delivery and all that hangs on it, and a fund with its ledger. */
export function commitmentRows(org: string, { supplierId, contractId }: { supplierId: string; contractId: string }): [string, unknown[]][] {
  const [commitmentId, deliveryId, fundId] = [randomUUID(), randomUUID(), randomUUID()];
  return [
    [
      `INSERT INTO commitment (organisation_id, id, contract_id, supplier_id, kind, title, quantity, included_in_price, currency, recurrence,
                               starts_on, ends_on, updated_at)
       VALUES ($1, $2, $3, $4, 'proposals', 'C', 2, true, 'SEK', 'quarter', '2026-01-01', '2026-12-31', now())`,
      [org, commitmentId, contractId, supplierId],
    ],
    [
      `INSERT INTO commitment_delivery (organisation_id, id, commitment_id, supplier_id, starts_on, due_on, updated_at)
       VALUES ($1, $2, $3, $4, '2026-01-01', '2026-03-31', now())`,
      [org, deliveryId, commitmentId, supplierId],
    ],
    [
      `INSERT INTO commitment_step (organisation_id, delivery_id, sequence, supplier_id, action, state, at, local_on)
       VALUES ($1, $2, 1, $3, 'deliver', 'delivered', now(), '2026-03-01')`,
      [org, deliveryId, supplierId],
    ],
    [
      `INSERT INTO commitment_file (organisation_id, id, delivery_id, supplier_id, party, file_key, file_name, media_type, size_bytes, sha256, created_at)
       VALUES ($1, $2, $3, $4, 'supplier', 'k', 'f', 'text/plain', 1, repeat('0', 64), now())`,
      [org, randomUUID(), deliveryId, supplierId],
    ],
    [
      `INSERT INTO commitment_credit (organisation_id, delivery_id, source_kind, source_id, supplier_id, at) VALUES ($1, $2, 'proposals', $2, $3, now())`,
      [org, deliveryId, supplierId],
    ],
    [
      `INSERT INTO innovation_fund (organisation_id, id, contract_id, supplier_id, name, currency, updated_at) VALUES ($1, $2, $3, $4, $5, 'SEK', now())`,
      [org, fundId, contractId, supplierId, fundId],
    ],
    [
      `INSERT INTO fund_entry (organisation_id, fund_id, sequence, supplier_id, kind, amount_minor, booked_on, at)
       VALUES ($1, $2, 1, $3, 'paid_in', 100, '2026-01-01', now())`,
      [org, fundId, supplierId],
    ],
    [
      `INSERT INTO gain_share_terms (organisation_id, contract_id, effective_from, supplier_id, buyer_percent, supplier_percent, fund_percent)
       VALUES ($1, $2, (SELECT '2026-01-01'::date + count(*)::integer FROM gain_share_terms), $3, 50, 40, 10)`,
      [org, contractId, supplierId],
    ],
    [
      `INSERT INTO gain_share (organisation_id, id, contract_id, supplier_id, title, saved_on, saved_minor, buyer_minor, supplier_minor, fund_minor,
                               currency, terms_from, at)
       VALUES ($1, $2, $3, $4, 'G', '2026-02-01', 10, 5, 4, 1, 'SEK', '2026-01-01', now())`,
      [org, randomUUID(), contractId, supplierId],
    ],
  ];
}
