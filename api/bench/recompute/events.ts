import pg from 'pg';
import { renewedOffice } from '../clock/calendar.js';

// $1 is the organisation. Every incident is assigned, most wait for their user for a while, all are resolved; the second
// supplier of every third has had it first. What was made for reading alone gives way, unless it is to be kept.
const statements = [
  `INSERT INTO incident_event (organisation_id, incident_id, sequence, at, kind, state, priority, group_name, supplier_id,
                               tower_id, pause_reason, supplier_ids)
   SELECT $1, i.id, step.sequence, i.opened_at + step.part * (i.resolved_at - i.opened_at), 'reported', step.state, i.priority,
          'Team', i.lead_supplier_id, i.lead_tower_id, step.pause_reason, i.supplier_ids
     FROM incident i
    CROSS JOIN (VALUES (1, 0.0, 'in_progress', NULL), (2, 0.3, 'on_hold', 'awaiting_user'), (3, 0.6, 'in_progress', NULL),
                       (4, 1.0, 'resolved', NULL)) AS step (sequence, part, state, pause_reason)
    WHERE i.organisation_id = $1`,
  `UPDATE service_level SET pause_reasons = '{awaiting_user}' WHERE organisation_id = $1`,
];
const withoutOutcomes = 'DELETE FROM service_level_outcome WHERE organisation_id = $1';

/** Gives the incidents of an organisation a history each, and their promises a calendar that changes. */
export async function addHistories(ownerUrl: string, organisationId: string, keepOutcomes = false): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    for (const sql of keepOutcomes ? statements : [withoutOutcomes, ...statements]) await client.query(sql, [organisationId]);
    await client.query('UPDATE service_calendar SET versions = $2 WHERE organisation_id = $1', [
      organisationId,
      JSON.stringify(renewedOffice.versions),
    ]);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}
