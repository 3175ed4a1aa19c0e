import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { Cursor } from '../platform/paging/cursor.js';
import type { ReportDeliveryDto, OutcomeEvidenceDto, ResultDto } from './results.dto.js';

export interface EvidencePage {
  /** The month they count in; `null`: not counted yet. */
  period: string | null;
  outcome: string | null;
  after: Cursor | null;
  limit: number;
}

interface EvidenceRow extends Omit<OutcomeEvidenceDto, 'startedAt' | 'dueAt' | 'stoppedAt'> {
  startedAt: Date;
  dueAt: Date | null;
  stoppedAt: Date | null;
}

/** Clocks that still run come first. */
const position = "coalesce(o.stopped_at, 'infinity')";
export const stillRunning = 'infinity';

export interface StoredDelivery extends Pick<ReportDeliveryDto, 'id' | 'templateName' | 'period' | 'excusedBecause'> {
  dueAt: Date;
  submittedAt: Date | null;
}

@Injectable()
export class EvidenceRepository {
  /** The reports of a contract due in a window, excused ones too. */
  async deliveries(tx: TenantTransaction, contractId: string, window: { from: Date; to: Date }): Promise<StoredDelivery[]> {
    return tx.manager.query(
      `SELECT id, template_name AS "templateName", period, due_at AS "dueAt", submitted_at AS "submittedAt",
              excused_because AS "excusedBecause"
         FROM report_delivery
        WHERE organisation_id = $1 AND contract_id = $2 AND due_at >= $3 AND due_at < $4 ORDER BY due_at, id`,
      [tx.organisationId, contractId, window.from, window.to],
    );
  }

  /** The incidents behind a result, what stopped last first. */
  async page(
    tx: TenantTransaction,
    result: Pick<ResultDto, 'serviceLevelId' | 'supplierId'>,
    { period, outcome, after, limit }: EvidencePage,
  ): Promise<OutcomeEvidenceDto[]> {
    const rows: EvidenceRow[] = await tx.manager.query(
      `SELECT o.incident_id AS "incidentId", i.external_id AS "externalId", i.source, i.title, i.priority, o.outcome,
              o.started_at AS "startedAt", o.due_at AS "dueAt", o.stopped_at AS "stoppedAt",
              o.elapsed_ms::float8 AS "elapsedMs", l.target_ms::float8 AS "targetMs"
         FROM service_level_outcome o
         JOIN incident i ON i.organisation_id = o.organisation_id AND i.id = o.incident_id
         JOIN service_level l ON l.organisation_id = o.organisation_id AND l.id = o.service_level_id
        WHERE o.organisation_id = $1 AND o.service_level_id = $2 AND o.supplier_id = $3
          AND (o.period = $4 OR ($4::char(7) IS NULL AND o.period IS NULL))
          AND ($5::text IS NULL OR o.outcome = $5)
          AND ($6::timestamptz IS NULL OR (${position}, o.incident_id) < ($6, $7::uuid))
        ORDER BY ${position} DESC, o.incident_id DESC LIMIT $8`,
      [
        tx.organisationId,
        result.serviceLevelId,
        result.supplierId,
        period,
        outcome,
        after?.value ?? null,
        after?.id ?? null,
        limit,
      ],
    );
    return rows.map((row) => ({
      ...row,
      startedAt: row.startedAt.toISOString(),
      dueAt: row.dueAt?.toISOString() ?? null,
      stoppedAt: row.stoppedAt?.toISOString() ?? null,
    }));
  }
}
