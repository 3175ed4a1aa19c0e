import { Injectable } from '@nestjs/common';
import type { HandOverOutcome } from '@samsyn/domain/operating-level-agreements/evaluate-hand-over';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { type MeasureScope, scopeCondition } from '../results/measure-scope.js';

export interface KeptOutcome {
  agreementId: string;
  incidentId: string;
  /** Of the hand-off in the incident's ledger. */
  sequence: number;
  supplierIds: readonly string[];
  handedOverAt: number;
  outcome: HandOverOutcome;
}

interface Touched {
  agreementId: string;
}

const touched = 'SELECT DISTINCT agreement_id AS "agreementId" FROM changed';
const chunk = 500;
const columns =
  'agreement_id, incident_id, sequence, supplier_ids, outcome, period, priority, ending, handed_over_at, started_at, stopped_at, due_at, elapsed_ms';
const of = (alias: string) => columns.split(', ').map((column) => `${alias}.${column}`).join();
const kept = `jsonb_to_recordset($2::jsonb) AS n (agreement_id uuid, incident_id uuid, sequence integer, supplier_ids uuid[],
  outcome text, period char(7), priority smallint, ending text, handed_over_at timestamptz(3), started_at timestamptz(3),
  stopped_at timestamptz(3), due_at timestamptz(3), elapsed_ms bigint)`;

/** Rows are replaced some incidents at a time, and only where they differ. */
@Injectable()
export class OperatingLevelKeepingRepository {
  /**
   * One at a time for an organisation: two would replace each other's rows. A lock of its own, so that a new agreement
   * does not wait for all that is measured beside it. Held until the transaction ends.
   */
  async lock(tx: TenantTransaction): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736187))', [tx.organisationId]);
  }

  /** The next incidents in scope with a hand-over that the agreements speak about, now or when last measured, by id. */
  async incidents(tx: TenantTransaction, agreementIds: readonly string[], scope: MeasureScope, after: string | null): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `SELECT i.id FROM incident i
        WHERE i.organisation_id = $1 AND ${scopeCondition(tx, scope)} AND ($3::uuid IS NULL OR i.id > $3)
          AND (EXISTS (SELECT 1 FROM hand_off h
                         JOIN operating_level_agreement a ON a.organisation_id = h.organisation_id
                          AND a.receiving_supplier_id = h.from_supplier_id AND a.providing_supplier_id = h.to_supplier_id
                        WHERE h.organisation_id = $1 AND h.incident_id = i.id AND a.id = ANY ($2::uuid[]))
            OR EXISTS (SELECT 1 FROM operating_level_outcome o
                        WHERE o.organisation_id = $1 AND o.incident_id = i.id AND o.agreement_id = ANY ($2::uuid[])))
        ORDER BY i.id LIMIT ${chunk}`,
      [tx.organisationId, agreementIds, after],
    );
    return rows.map(({ id }) => id);
  }

  /** Answers the agreements of which anything differs now. */
  async replace(
    tx: TenantTransaction,
    agreementIds: readonly string[],
    incidentIds: readonly string[],
    outcomes: readonly KeptOutcome[],
  ): Promise<string[]> {
    const rows = JSON.stringify(outcomes.map(rowOf));
    const gone: Touched[] = await tx.manager.query(
      `WITH changed AS (
         DELETE FROM operating_level_outcome o
          WHERE o.organisation_id = $1 AND o.agreement_id = ANY ($3::uuid[]) AND o.incident_id = ANY ($4::uuid[])
            AND NOT EXISTS (SELECT 1 FROM ${kept} WHERE (${of('n')}) IS NOT DISTINCT FROM (${of('o')}))
         RETURNING o.agreement_id)
       ${touched}`,
      [tx.organisationId, rows, agreementIds, incidentIds],
    );
    const added: Touched[] = await tx.manager.query(
      `WITH changed AS (
         INSERT INTO operating_level_outcome (organisation_id, ${columns})
         SELECT $1, ${of('n')} FROM ${kept} ON CONFLICT DO NOTHING RETURNING agreement_id)
       ${touched}`,
      [tx.organisationId, rows],
    );
    return [...gone, ...added].map(({ agreementId }) => agreementId);
  }

  async measured(tx: TenantTransaction, agreementIds: readonly string[]): Promise<void> {
    await tx.manager.query('UPDATE operating_level_agreement SET measured_at = $3 WHERE organisation_id = $1 AND id = ANY ($2::uuid[])', [
      ...[tx.organisationId, agreementIds, tx.now],
    ]);
  }
}

const instant = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

const rowOf = ({ agreementId, incidentId, sequence, supplierIds, handedOverAt, outcome }: KeptOutcome) => ({
  agreement_id: agreementId,
  incident_id: incidentId,
  sequence,
  supplier_ids: supplierIds,
  outcome: outcome.outcome,
  period: outcome.period,
  priority: outcome.priority,
  ending: outcome.ending,
  handed_over_at: instant(handedOverAt),
  started_at: instant(outcome.startedAt),
  stopped_at: instant(outcome.stoppedAt),
  due_at: instant(outcome.dueAt),
  elapsed_ms: outcome.elapsedMs,
});
