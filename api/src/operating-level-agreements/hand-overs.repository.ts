import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { HandOverDto } from './operating-level-agreements.dto.js';

/** How many hand-overs count in a month; without one, how many still run. */
export interface HandOverCounts {
  agreementId: string;
  period: string | null;
  met: number;
  missed: number;
  running: number;
}

export interface HandOverScope {
  agreementId: string;
  period: string;
  /** Also those that still run and count nowhere yet. */
  withRunning: boolean;
  outcome: string | null;
}

export interface HandOverPosition {
  stoppedAt: string;
  incidentId: string;
  sequence: number;
}

interface HandOverRow extends Omit<HandOverDto, 'handedOverAt' | 'startedAt' | 'dueAt' | 'stoppedAt'> {
  handedOverAt: Date;
  startedAt: Date;
  dueAt: Date | null;
  stoppedAt: Date | null;
}

/** Clocks that still run come first. */
const position = "coalesce(o.stopped_at, 'infinity')";
export const stillRunning = 'infinity';

/** Reads how hand-overs count; who may see which row the policies say. */
@Injectable()
export class HandOversRepository {
  counts(tx: TenantTransaction, agreementIds: readonly string[], from: string, to: string): Promise<HandOverCounts[]> {
    return tx.manager.query(
      `SELECT o.agreement_id AS "agreementId", o.period, count(*) FILTER (WHERE o.outcome = 'met')::integer AS met,
              count(*) FILTER (WHERE o.outcome = 'missed')::integer AS missed,
              count(*) FILTER (WHERE o.outcome = 'running')::integer AS running
         FROM operating_level_outcome o
        WHERE o.organisation_id = $1 AND o.agreement_id = ANY ($2::uuid[])
          AND (o.period BETWEEN $3 AND $4 OR o.period IS NULL)
        GROUP BY o.agreement_id, o.period`,
      [tx.organisationId, agreementIds, from, to],
    );
  }

  /** The hand-overs behind a month's figure, what stopped last first. */
  async page(tx: TenantTransaction, scope: HandOverScope, after: HandOverPosition | null, limit: number): Promise<HandOverDto[]> {
    const rows: HandOverRow[] = await tx.manager.query(
      `SELECT o.incident_id AS "incidentId", i.external_id AS "externalId", i.title, o.priority, o.sequence, o.outcome, o.ending,
              o.handed_over_at AS "handedOverAt", o.started_at AS "startedAt", o.due_at AS "dueAt",
              o.stopped_at AS "stoppedAt", o.elapsed_ms::float8 AS "elapsedMs"
         FROM operating_level_outcome o
         JOIN incident i ON i.organisation_id = o.organisation_id AND i.id = o.incident_id
        WHERE o.organisation_id = $1 AND o.agreement_id = $2 AND (o.period = $3 OR ($4 AND o.period IS NULL))
          AND ($5::text IS NULL OR o.outcome = $5)
          AND ($6::timestamptz IS NULL OR (${position}, o.incident_id, o.sequence) < ($6, $7::uuid, $8::integer))
        ORDER BY ${position} DESC, o.incident_id DESC, o.sequence DESC LIMIT $9`,
      [
        ...[tx.organisationId, scope.agreementId, scope.period, scope.withRunning, scope.outcome],
        ...[after?.stoppedAt ?? null, after?.incidentId ?? null, after?.sequence ?? null, limit],
      ],
    );
    return rows.map((row) => ({
      ...row,
      handedOverAt: row.handedOverAt.toISOString(),
      startedAt: row.startedAt.toISOString(),
      dueAt: row.dueAt?.toISOString() ?? null,
      stoppedAt: row.stoppedAt?.toISOString() ?? null,
    }));
  }
}
