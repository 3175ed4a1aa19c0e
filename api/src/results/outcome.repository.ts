import { Injectable } from '@nestjs/common';
import { type BinaryRows, uuidBytes } from '../platform/database/binary-rows.js';
import { copyBinaryBatches } from '../platform/database/copy-binary.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { HolderOutcome } from './incident-outcomes.js';

/** A figure that no longer holds; a clock that runs belongs to no period yet. */
export interface Touched {
  serviceLevelId: string;
  period: string | null;
}

const columns =
  'service_level_id, incident_id, supplier_id, outcome, period, started_at, stopped_at, due_at, elapsed_ms';
const touched = 'SELECT DISTINCT service_level_id AS "serviceLevelId", period FROM changed';

/** The month that a measured outcome `n` counts in is closed. */
export const inClosedMonth = 'EXISTS (SELECT 1 FROM period p WHERE p.organisation_id = $1 AND p.period = n.period AND p.closed)';

/** What is promised for an incident, of each supplier that held it. */
export interface MeasuredIncident {
  incidentId: string;
  holders: readonly HolderOutcome[];
}

/** Outcomes are replaced in bulk, and only where they differ, so that measuring again touches nothing. */
@Injectable()
export class OutcomeRepository {
  /** Keeps the outcomes of incidents as they come, and answers how many incidents that were. */
  async stage(tx: TenantTransaction, batches: AsyncIterable<readonly MeasuredIncident[]>): Promise<number> {
    await tx.manager.query('DROP TABLE IF EXISTS pg_temp.measured_incident, pg_temp.measured_outcome');
    await tx.manager.query(
      `CREATE TEMP TABLE measured_outcome (
         service_level_id uuid, incident_id uuid, supplier_id uuid, outcome text, period char(7),
         started_at timestamptz(3), stopped_at timestamptz(3), due_at timestamptz(3), elapsed_ms bigint
       ) ON COMMIT DROP`,
    );
    await copyBinaryBatches(tx, 'measured_outcome', batches, outcomeRows());
    // An incident without outcomes has a row too: what it had before is to go.
    await tx.manager.query('CREATE TEMP TABLE measured_incident (id uuid PRIMARY KEY) ON COMMIT DROP');
    const staged: { incidents: number }[] = await tx.manager.query(
      `WITH staged AS (
         INSERT INTO measured_incident SELECT incident_id FROM measured_outcome WHERE service_level_id IS NULL RETURNING 1)
       SELECT count(*)::integer AS incidents FROM staged`,
    );
    await tx.manager.query('ANALYZE measured_incident');
    return staged[0]?.incidents ?? 0;
  }

  /** The months the measured incidents count in. */
  async periods(tx: TenantTransaction): Promise<string[]> {
    const rows: { period: string }[] = await tx.manager.query('SELECT DISTINCT period FROM measured_outcome WHERE period IS NOT NULL');
    return rows.map(({ period }) => period);
  }

  /**
   * Replaces what differs among the measured incidents and says which figures that touches. R9: what counts in a closed month
   * stays, and never counts again; only that its clock has stopped since is noted.
   */
  async replace(tx: TenantTransaction, serviceLevelIds: readonly string[] | undefined): Promise<Touched[]> {
    await tx.manager.query('CREATE INDEX ON measured_outcome (incident_id)');
    await tx.manager.query('ANALYZE measured_outcome');
    const gone: Touched[] = await tx.manager.query(
      `WITH changed AS (
         DELETE FROM service_level_outcome o USING measured_incident i
          WHERE o.organisation_id = $1 AND o.incident_id = i.id AND NOT o.closed
            AND ($2::uuid[] IS NULL OR o.service_level_id = ANY ($2))
            AND NOT EXISTS (SELECT 1 FROM measured_outcome n
                             WHERE n.incident_id = o.incident_id AND n.service_level_id = o.service_level_id
                               AND n.supplier_id = o.supplier_id
                               AND (n.outcome, n.period, n.started_at, n.stopped_at, n.due_at, n.elapsed_ms)
                                   IS NOT DISTINCT FROM
                                   (o.outcome, o.period, o.started_at, o.stopped_at, o.due_at, o.elapsed_ms))
         RETURNING o.service_level_id, o.period)
       ${touched}`,
      [tx.organisationId, serviceLevelIds ?? null],
    );
    await tx.manager.query(
      `UPDATE service_level_outcome o SET stopped_at = n.stopped_at FROM measured_outcome n
        WHERE o.organisation_id = $1 AND o.closed AND o.stopped_at IS NULL AND n.stopped_at IS NOT NULL
          AND n.incident_id = o.incident_id AND n.service_level_id = o.service_level_id AND n.supplier_id = o.supplier_id`,
      [tx.organisationId],
    );
    const added: Touched[] = await tx.manager.query(
      `WITH changed AS (
         INSERT INTO service_level_outcome (organisation_id, ${columns})
         SELECT $1, ${columns} FROM measured_outcome n WHERE service_level_id IS NOT NULL AND NOT ${inClosedMonth}
         ON CONFLICT (organisation_id, service_level_id, incident_id, supplier_id) DO NOTHING
         RETURNING service_level_id, period)
       ${touched}`,
      [tx.organisationId],
    );
    return [...gone, ...added];
  }
}

/** Writes the rows of an incident: one that names it alone, then its outcomes. */
function outcomeRows() {
  const known = new Map<string, Buffer>();
  // Promises and suppliers are few, and the same for incident after incident.
  const bytesOf = (uuid: string): Buffer => {
    const bytes = known.get(uuid) ?? uuidBytes(uuid);
    known.set(uuid, bytes);
    return bytes;
  };
  return (rows: BinaryRows, { incidentId, holders }: MeasuredIncident): void => {
    const incident = uuidBytes(incidentId);
    rows.row(9);
    rows.null();
    rows.raw(incident);
    for (let column = 2; column < 9; column += 1) rows.null();
    for (const { level, supplierId, outcome } of holders) {
      rows.row(9);
      rows.raw(bytesOf(level.terms.id));
      rows.raw(incident);
      rows.raw(bytesOf(supplierId));
      rows.text(outcome.outcome);
      rows.text(outcome.period);
      for (const at of [outcome.startedAt, outcome.stoppedAt, outcome.dueAt]) rows.instant(at ?? NaN);
      rows.bigint(outcome.elapsedMs);
    }
  };
}
