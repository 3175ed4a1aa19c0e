import { randomUUID } from 'node:crypto';

/** A pack, a schedule with a recipient and what it sent, and facts taken away. */
export function packRows(org: string): [string, unknown[]][] {
  const [packId, scheduleId, userId] = [randomUUID(), randomUUID(), randomUUID()];
  return [
    [
      `INSERT INTO board_pack (organisation_id, id, period, language, format, created_at) VALUES ($1, $2, '2026-01', 'sv', 'pdf', now())`,
      [org, packId],
    ],
    [
      `INSERT INTO board_pack_schedule (organisation_id, id, name, trigger, day, format, created_at) VALUES ($1, $2, 'S', 'monthly', 1, 'pdf', now())`,
      [org, scheduleId],
    ],
    ["INSERT INTO board_pack_recipient (organisation_id, schedule_id, user_id, language) VALUES ($1, $2, $3, 'sv')", [org, scheduleId, userId]],
    [
      "INSERT INTO board_pack_delivery (organisation_id, schedule_id, period, user_id, pack_id) VALUES ($1, $2, '2026-01', $3, $4)",
      [org, scheduleId, userId, packId],
    ],
    [
      `INSERT INTO fact_export (organisation_id, id, first_period, last_period, created_at) VALUES ($1, $2, '2026-01', '2026-02', now())`,
      [org, randomUUID()],
    ],
  ];
}
