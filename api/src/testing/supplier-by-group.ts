import pg from 'pg';
import { testDatabaseUrl } from './test-app.js';

/**
 * Gives every group of an imported log to a supplier of its own, so that changes of group are hand-offs between
 * suppliers; as the owner of the tables, as policies would be asked for every event.
 */
export async function giveEachGroupASupplier(organisationId: string): Promise<void> {
  const client = new pg.Client({ connectionString: testDatabaseUrl() });
  await client.connect();
  try {
    await client.query(
      `INSERT INTO supplier (organisation_id, id, name)
       SELECT $1, gen_random_uuid(), g FROM (SELECT DISTINCT group_name AS g FROM incident_event WHERE organisation_id = $1 AND group_name IS NOT NULL) named`,
      [organisationId],
    );
    await client.query(
      `UPDATE incident_event e SET supplier_id = s.id FROM supplier s
        WHERE e.organisation_id = $1 AND s.organisation_id = $1 AND s.name = e.group_name`,
      [organisationId],
    );
  } finally {
    await client.end();
  }
}

export interface KeptOfALog {
  incidents: number;
  changedGroup: number;
  bouncedGroup: number;
  changed: number;
  bounced: number;
  /** Whose parts, and whose months, add up to its wall time: where it is over, from opening to restoration. */
  whole: number;
}

/** What the hand-off ledger of an organisation holds in all; grouped and not joined, as nothing is known of fresh tables yet. */
export const keptOfALog = `
  WITH told AS (
    SELECT incident_id, wall_ms, held_ms + unowned_ms + stood_resolved_ms AS parts_ms, group_hand_offs, group_bounces, hand_offs, bounces,
           NULL::bigint AS month_ms, NULL::bigint AS open_ms
      FROM hand_off_ledger WHERE organisation_id = $1
    UNION ALL
    SELECT incident_id, NULL, NULL, NULL, NULL, NULL, NULL, wall_ms, NULL FROM hand_off_holding WHERE organisation_id = $1
    UNION ALL
    SELECT id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, (extract(epoch FROM stopped_at - opened_at) * 1000)::bigint
      FROM incident WHERE organisation_id = $1),
  kept AS (
    SELECT max(wall_ms) AS wall_ms, max(parts_ms) AS parts_ms, max(group_hand_offs) AS group_hand_offs,
           max(group_bounces) AS group_bounces, max(hand_offs) AS hand_offs, max(bounces) AS bounces,
           coalesce(sum(month_ms), 0) AS months_ms, max(open_ms) AS open_ms
      FROM told GROUP BY incident_id)
  SELECT count(*)::int AS incidents, count(*) FILTER (WHERE group_hand_offs > 0)::int AS "changedGroup",
         count(*) FILTER (WHERE group_bounces > 0)::int AS "bouncedGroup", count(*) FILTER (WHERE hand_offs > 0)::int AS changed,
         count(*) FILTER (WHERE bounces > 0)::int AS bounced,
         count(*) FILTER (WHERE parts_ms = wall_ms AND months_ms = wall_ms AND wall_ms = coalesce(open_ms, wall_ms))::int AS whole
    FROM kept WHERE wall_ms IS NOT NULL`;
