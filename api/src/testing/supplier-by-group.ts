import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';

/**
 * Gives every group of an imported log to a supplier of its own, so that changes of group are hand-offs between
 * suppliers; written as directly as the whole log needs it.
 */
export async function giveEachGroupASupplier(app: NestFastifyApplication, organisationId: string): Promise<void> {
  await app.get(Tenancy).run(systemPrincipal(organisationId), async ({ manager }) => {
    await manager.query(
      `INSERT INTO supplier (organisation_id, id, name)
       SELECT $1, gen_random_uuid(), g FROM (SELECT DISTINCT group_name AS g FROM incident_event WHERE organisation_id = $1 AND group_name IS NOT NULL) named`,
      [organisationId],
    );
    await manager.query(
      // Materialised, or the policies of a supplier would be asked for every event.
      `WITH known AS MATERIALIZED (SELECT id, name FROM supplier WHERE organisation_id = $1)
       UPDATE incident_event e SET supplier_id = s.id FROM known s WHERE e.organisation_id = $1 AND s.name = e.group_name`,
      [organisationId],
    );
  });
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

/** What the hand-off ledger of an organisation holds in all. */
export const keptOfALog = `
  SELECT count(*)::int AS incidents, count(*) FILTER (WHERE l.group_hand_offs > 0)::int AS "changedGroup",
         count(*) FILTER (WHERE l.group_bounces > 0)::int AS "bouncedGroup", count(*) FILTER (WHERE l.hand_offs > 0)::int AS changed,
         count(*) FILTER (WHERE l.bounces > 0)::int AS bounced,
         count(*) FILTER (WHERE l.held_ms + l.unowned_ms + l.stood_resolved_ms = l.wall_ms AND coalesce(m.ms, 0) = l.wall_ms
                                  AND l.wall_ms = coalesce(w.ms, l.wall_ms))::int AS whole
    FROM hand_off_ledger l
    JOIN incident i ON i.organisation_id = l.organisation_id AND i.id = l.incident_id
    CROSS JOIN LATERAL (SELECT (extract(epoch FROM i.stopped_at - i.opened_at) * 1000)::bigint AS ms) w
    LEFT JOIN (SELECT incident_id, sum(wall_ms) AS ms FROM hand_off_holding WHERE organisation_id = $1 GROUP BY 1) m
      ON m.incident_id = l.incident_id
   WHERE l.organisation_id = $1`;
