import { randomUUID } from 'node:crypto';

/** One row in every table of what is published. */
export function publishedRows(org: string, serviceId: string): [string, unknown[]][] {
  return [
    ['INSERT INTO publication (organisation_id, version) VALUES ($1, 1) ON CONFLICT DO NOTHING', [org]],
    ["INSERT INTO publication_service (organisation_id, service_id, name) VALUES ($1, $2, 'S')", [org, serviceId]],
    [
      `INSERT INTO quality_release (organisation_id, id, period, content, content_sha256, released_at, withdrawn_at, withdrawal_reason)
       VALUES ($1, $2, '2026-01', '{}', repeat('0', 64), now(), now(), 'R')`,
      [org, randomUUID()],
    ],
    ['INSERT INTO peer_consent (organisation_id, consented_at) VALUES ($1, now()) ON CONFLICT DO NOTHING', [org]],
  ];
}
