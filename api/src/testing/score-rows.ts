import { randomUUID } from 'node:crypto';

/** One row in every table that scores are made by and kept in. */
export const scoreRows = (org: string, { supplierId, contractId }: { supplierId: string; contractId: string }): [string, unknown[]][] => [
  [
    `INSERT INTO scorecard (organisation_id, id, period, supplier_id, document, rule_version, computed_at)
     VALUES ($1, $2, '2026-01', $3, '{}', '1', now())`,
    [org, randomUUID(), supplierId],
  ],
  [
    `INSERT INTO scorecard_detail (organisation_id, period, kind, subject_id, supplier_id, document, computed_at)
     VALUES ($1, '2026-01', 'contract', $2, $3, '{}', now())`,
    [org, contractId, supplierId],
  ],
  // One draft an organisation, whoever asks for it first.
  [`INSERT INTO score_model (organisation_id, id, number, definition) VALUES ($1, $2, 1, '{}') ON CONFLICT DO NOTHING`, [org, randomUUID()]],
  [
    `INSERT INTO recorded_value (organisation_id, id, kpi, source, period, supplier_id, value, justification, recorded_at)
     VALUES ($1, $2, 'k', 'manual', '2026-01', $3, '1', 'J', now())`,
    [org, randomUUID(), supplierId],
  ],
  [
    `INSERT INTO score_adjustment (organisation_id, id, kind, supplier_id, kpi, from_period, to_period, reason, created_at)
     VALUES ($1, $2, 'suspension', $3, 'k', '2026-01', '2026-01', 'R', now())`,
    [org, randomUUID(), supplierId],
  ],
];
