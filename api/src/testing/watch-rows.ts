import { randomUUID } from 'node:crypto';

/** A risk, how ready the contract is to be left, what it asks, what shows compliance, and what was decided of it. */
export function watchRows(org: string, { supplierId, contractId }: { supplierId: string; contractId: string }): [string, unknown[]][] {
  const [obligationId, itemId] = [randomUUID(), randomUUID()];
  return [
    [
      `INSERT INTO object_file (organisation_id, id, object_kind, object_id, supplier_id, file_key, file_name, media_type, size_bytes, sha256, created_at)
       VALUES ($1, $2, 'obligations', $3, $4, 'k', 'f', 'm', 1, $5, now())`,
      [org, randomUUID(), obligationId, supplierId, 'a'.repeat(64)],
    ],
    [
      `INSERT INTO risk (organisation_id, id, title, supplier_id, likelihood, impact, created_at, updated_at) VALUES ($1, $2, 'R', $3, 2, 3, now(), now())`,
      [org, randomUUID(), supplierId],
    ],
    [
      `INSERT INTO exit_point (organisation_id, contract_id, topic, state, stated_on, updated_at) VALUES ($1, $2, 'exit_plan', 'ready', '2026-01-01', now())`,
      [org, contractId],
    ],
    [
      `INSERT INTO obligation (organisation_id, id, contract_id, supplier_id, title, obliged, first_on, created_at, updated_at)
       VALUES ($1, $2, $3, $4, 'O', 'supplier', '2026-01-01', now(), now())`,
      [org, obligationId, contractId, supplierId],
    ],
    [
      `INSERT INTO obligation_occasion (organisation_id, id, obligation_id, supplier_id, due_on, state) VALUES ($1, $2, $3, $4, '2026-01-01', 'waiting')`,
      [org, randomUUID(), obligationId, supplierId],
    ],
    [
      `INSERT INTO compliance_item (organisation_id, id, supplier_id, kind, title, asked_from, created_at, updated_at)
       VALUES ($1, $2, $3, 'certificate', 'C', '2026-01-01', now(), now())`,
      [org, itemId, supplierId],
    ],
    [
      `INSERT INTO compliance_evidence (organisation_id, id, item_id, supplier_id, outcome, valid_from, state, entered_at, entered_by_supplier)
       VALUES ($1, $2, $3, $4, 'met', '2026-01-01', 'waiting', now(), true)`,
      [org, randomUUID(), itemId, supplierId],
    ],
    [
      `INSERT INTO subprocessor (organisation_id, id, supplier_id, name, country, purpose, announced_on, answer_by, state, created_at, updated_at)
       VALUES ($1, $2, $3, 'S', 'SE', 'P', '2026-01-01', '2026-01-31', 'announced', now(), now())`,
      [org, randomUUID(), supplierId],
    ],
    [
      `INSERT INTO extension_decision (organisation_id, id, contract_id, choice, reason, decided_on, ends_on, created_at)
       VALUES ($1, $2, $3, 'let_end', 'R', '2026-01-01', '2026-12-31', now())`,
      [org, randomUUID(), contractId],
    ],
  ];
}
