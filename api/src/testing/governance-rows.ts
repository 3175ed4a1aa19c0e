import { randomUUID } from 'node:crypto';

/** A board with a member, a series, a meeting with all that is written of it, a decision and an escalation. */
export function governanceRows(org: string, { supplierId, contractId }: { supplierId: string; contractId: string }): [string, unknown[]][] {
  const [boardId, seriesId, meetingId, escalationId, userId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const seen = [supplierId];
  return [
    [`INSERT INTO board (organisation_id, id, level, name, supplier_ids) VALUES ($1, $2, 'tactical', $3, $4)`, [org, boardId, boardId, seen]],
    [
      'INSERT INTO board_member (organisation_id, board_id, user_id, supplier_id, supplier_ids) VALUES ($1, $2, $3, $4, $5)',
      [org, boardId, userId, supplierId, seen],
    ],
    [
      `INSERT INTO meeting_series (organisation_id, id, board_id, supplier_ids, title, rule, starts_on, start_time, minutes, zone)
       VALUES ($1, $2, $3, $4, 'S', '{}', '2026-01-01', '09:00', 60, 'UTC')`,
      [org, seriesId, boardId, seen],
    ],
    [
      `INSERT INTO meeting (organisation_id, id, board_id, series_id, supplier_ids, title, starts_at, minutes)
       VALUES ($1, $2, $3, $4, $5, 'M', now(), 60)`,
      [org, meetingId, boardId, seriesId, seen],
    ],
    [
      `INSERT INTO agenda_item (organisation_id, id, meeting_id, supplier_ids, position, grouped, title_sv, title_en, state)
       VALUES ($1, $2, $3, $4, 1, 'own', 'P', 'P', 'accepted')`,
      [org, randomUUID(), meetingId, seen],
    ],
    [
      `INSERT INTO decision (organisation_id, id, supplier_ids, text, decided_on, board_id, meeting_id, told)
       VALUES ($1, $2, $3, 'D', '2026-01-01', $4, $5, true)`,
      [org, randomUUID(), seen, boardId, meetingId],
    ],
    [
      `INSERT INTO meeting_attendance (organisation_id, meeting_id, user_id, supplier_id, supplier_ids, present)
       VALUES ($1, $2, $3, $4, $5, true)`,
      [org, meetingId, userId, supplierId, seen],
    ],
    [
      `INSERT INTO minutes_approval (organisation_id, meeting_id, round, user_id, supplier_id, supplier_ids, answer, at)
       VALUES ($1, $2, 1, $3, $4, $5, 'approved', now())`,
      [org, meetingId, userId, supplierId, seen],
    ],
    [
      `INSERT INTO escalation_ladder (organisation_id, id, contract_id, operational_days, tactical_days, strategic_days)
       VALUES ($1, $2, $3, 1, 2, 3)`,
      [org, randomUUID(), contractId],
    ],
    [
      `INSERT INTO escalation (organisation_id, id, source_kind, source_id, supplier_ids, title_sv, title_en, link, level, counted_from,
                               raised_at, level_since, follows_source)
       VALUES ($1, $2, 'actions', $3, $4, 'E', 'E', '/actions', 'operational', '2026-01-01', now(), '2026-01-02', true)`,
      [org, escalationId, randomUUID(), seen],
    ],
    [
      `INSERT INTO escalation_step (organisation_id, id, escalation_id, supplier_ids, at, kind, level)
       VALUES ($1, $2, $3, $4, now(), 'raised', 'operational')`,
      [org, randomUUID(), escalationId, seen],
    ],
  ];
}
