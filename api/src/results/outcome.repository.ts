import { Injectable } from '@nestjs/common';
import { copyIn, type CopyValue } from '../platform/database/copy-in.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { HolderOutcome } from './incident-outcomes.js';
import type { MeasureScope } from './measure-scope.js';

/** A figure that no longer holds; a clock that runs belongs to no period yet. */
export interface Touched {
  serviceLevelId: string;
  period: string | null;
}

const columns =
  'service_level_id, incident_id, supplier_id, outcome, period, started_at, stopped_at, due_at, elapsed_ms';
const touched = 'SELECT DISTINCT service_level_id AS "serviceLevelId", period FROM changed';

/** Outcomes are replaced in bulk, and only where they differ, so that measuring again touches nothing. */
@Injectable()
export class OutcomeRepository {
  async begin(tx: TenantTransaction, scope: MeasureScope): Promise<void> {
    await tx.manager.query('DROP TABLE IF EXISTS pg_temp.measured_incident, pg_temp.measured_outcome');
    await tx.manager.query('CREATE TEMP TABLE measured_incident (id uuid PRIMARY KEY) ON COMMIT DROP');
    await tx.manager.query(
      `CREATE TEMP TABLE measured_outcome (
         service_level_id uuid, incident_id uuid, supplier_id uuid, outcome text, period char(7),
         started_at timestamptz(3), stopped_at timestamptz(3), due_at timestamptz(3), elapsed_ms bigint
       ) ON COMMIT DROP`,
    );
    const { sql, values } = scopeCondition(scope);
    await tx.manager.query(
      `INSERT INTO measured_incident SELECT i.id FROM incident i WHERE i.organisation_id = $1 AND ${sql}`,
      [tx.organisationId, ...values],
    );
    await tx.manager.query('ANALYZE measured_incident');
  }

  async nextIncidents(tx: TenantTransaction, after: string | null, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      'SELECT id FROM measured_incident WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async add(
    tx: TenantTransaction,
    outcomes: readonly { incidentId: string; holder: HolderOutcome }[],
  ): Promise<void> {
    await copyIn(tx, `measured_outcome (${columns})`, outcomes.map(outcomeRow));
  }

  /** Replaces what differs among the measured incidents and says which figures that touches. */
  async replace(tx: TenantTransaction, serviceLevelIds: readonly string[] | undefined): Promise<Touched[]> {
    await tx.manager.query('CREATE INDEX ON measured_outcome (incident_id)');
    await tx.manager.query('ANALYZE measured_outcome');
    const gone: Touched[] = await tx.manager.query(
      `WITH changed AS (
         DELETE FROM service_level_outcome o USING measured_incident i
          WHERE o.organisation_id = $1 AND o.incident_id = i.id
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
    const added: Touched[] = await tx.manager.query(
      `WITH changed AS (
         INSERT INTO service_level_outcome (organisation_id, ${columns})
         SELECT $1, ${columns} FROM measured_outcome
         ON CONFLICT (organisation_id, service_level_id, incident_id, supplier_id) DO NOTHING
         RETURNING service_level_id, period)
       ${touched}`,
      [tx.organisationId],
    );
    return [...gone, ...added];
  }
}

function scopeCondition({ importId, incidentIds, serviceLevelIds, running }: MeasureScope) {
  if (importId !== undefined) return { sql: 'i.import_id = $2', values: [importId] };
  if (incidentIds) return { sql: 'i.id = ANY ($2::uuid[])', values: [incidentIds] };
  if (serviceLevelIds) {
    const promised = `SELECT array_agg(l.supplier_id) FROM service_level l
                       WHERE l.organisation_id = $1 AND l.id = ANY ($2::uuid[])`;
    const counted = `SELECT o.incident_id FROM service_level_outcome o
                      WHERE o.organisation_id = $1 AND o.service_level_id = ANY ($2::uuid[])`;
    return { sql: `(i.supplier_ids && (${promised}) OR i.id IN (${counted}))`, values: [serviceLevelIds] };
  }
  return { sql: running ? 'i.stopped_at IS NULL' : 'true', values: [] };
}

const instant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const outcomeRow = ({ incidentId, holder }: { incidentId: string; holder: HolderOutcome }): CopyValue[] => {
  const { level, supplierId, outcome } = holder;
  return [
    level.terms.id,
    incidentId,
    supplierId,
    outcome.outcome,
    outcome.period,
    instant(outcome.startedAt),
    instant(outcome.stoppedAt),
    instant(outcome.dueAt),
    outcome.elapsedMs,
  ];
};
