import { randomUUID } from 'node:crypto';

const freezing = `INSERT INTO period_freezing (organisation_id, id, period, kind, state, reason, asked_by, created_at)
  VALUES ($1, $2, '2026-01', 'restatement', 'withdrawn', 'R', $2, now())`;

/** The months that other rows count in, before them. */
export const monthRows = (org: string): [string, unknown[]][] => [
  [`INSERT INTO period (organisation_id, period) VALUES ($1, '2026-01') ON CONFLICT DO NOTHING`, [org]],
];

/** One row in every table that closing months fills. */
export function periodRows(org: string, { supplierId, serviceLevelId }: { supplierId: string; serviceLevelId: string }): [string, unknown[]][] {
  const freezeId = randomUUID();
  return [
    [
      `INSERT INTO period_step (organisation_id, period, sequence, action, at)
       SELECT $1, '2026-01', count(*) + 1, 'start_review', now() FROM period_step WHERE organisation_id = $1`,
      [org],
    ],
    [freezing, [org, randomUUID()]],
    [
      `INSERT INTO period_freeze (organisation_id, id, period, version, rule_version, manifest, content_hash, cut_off_at)
       SELECT $1, $2, '2026-01', count(*) + 1, '1', '{}', repeat('0', 64), now() FROM period_freeze WHERE organisation_id = $1`,
      [org, freezeId],
    ],
    [
      `INSERT INTO period_chunk (organisation_id, freeze_id, kind, sequence, lines, sha256, content)
       VALUES ($1, $2, 'head', 1, 1, repeat('0', 64), '')`,
      [org, freezeId],
    ],
    [
      `INSERT INTO period_part (organisation_id, freeze_id, supplier_id, period, version, content_hash, cut_off_at)
       VALUES ($1, $2, $3, '2026-01', 1, repeat('0', 64), now())`,
      [org, freezeId, supplierId],
    ],
    [
      `INSERT INTO late_evidence (organisation_id, id, period, supplier_id, service_level_id, kind, was, would_be, noticed_at)
       VALUES ($1, $2, '2026-01', $3, $4, 'figure', '1', '2', now())`,
      [org, randomUUID(), supplierId, serviceLevelId],
    ],
  ];
}
