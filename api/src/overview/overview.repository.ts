import { Injectable } from '@nestjs/common';
import { agreedEnd } from '../contracts/agreed-end.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ContractDateDto, ImportToReviewDto, RunningClockDto } from './overview.dto.js';

type ClockRow = Omit<RunningClockDto, 'startedAt' | 'dueAt'> & { startedAt: Date; dueAt: Date };

@Injectable()
export class OverviewRepository {
  /** Running clocks by their due time, onward from now or backward. */
  async clocks(tx: TenantTransaction, due: 'later' | 'already', limit: number): Promise<RunningClockDto[]> {
    const [after, direction] = due === 'later' ? ['>=', 'ASC'] : ['<', 'DESC'];
    const rows: ClockRow[] = await tx.manager.query(
      // Which ones is decided on the index alone: joined first, every running clock would be read for the few shown.
      `WITH due AS MATERIALIZED (
         SELECT * FROM service_level_outcome
          WHERE organisation_id = $1 AND stopped_at IS NULL AND due_at ${after} $2
          ORDER BY due_at ${direction}, incident_id ${direction} LIMIT $3)
       SELECT o.incident_id AS "incidentId", i.external_id AS "externalId", i.title, i.priority,
              o.supplier_id AS "supplierId", s.name AS "supplierName", l.id AS "serviceLevelId", l.code, l.metric,
              o.started_at AS "startedAt", o.due_at AS "dueAt", o.elapsed_ms::float8 AS "elapsedMs",
              l.target_ms::float8 AS "targetMs"
         FROM due o
         JOIN incident i ON i.organisation_id = $1 AND i.id = o.incident_id
         JOIN service_level l ON l.organisation_id = $1 AND l.id = o.service_level_id
         JOIN supplier s ON s.organisation_id = $1 AND s.id = o.supplier_id
        ORDER BY o.due_at ${direction}, o.incident_id ${direction}`,
      [tx.organisationId, tx.now, limit],
    );
    return rows.map((row) => ({
      ...row,
      startedAt: row.startedAt.toISOString(),
      dueAt: row.dueAt.toISOString(),
    }));
  }

  async totals(tx: TenantTransaction): Promise<{ runningTotal: number; overdueTotal: number }> {
    const rows: { runningTotal: number; overdueTotal: number }[] = await tx.manager.query(
      'SELECT running AS "runningTotal", overdue AS "overdueTotal" FROM app.running_clocks($1)',
      [tx.now],
    );
    return rows[0] ?? { runningTotal: 0, overdueTotal: 0 };
  }

  async importsToReview(tx: TenantTransaction, limit: number): Promise<ImportToReviewDto[]> {
    const rows: (Omit<ImportToReviewDto, 'createdAt'> & { createdAt: Date })[] = await tx.manager.query(
      `SELECT m.id, m.file_name AS "fileName", m.source, m.status, open.rows AS "openRows", m.created_at AS "createdAt"
         FROM import m
        CROSS JOIN LATERAL (SELECT count(*)::integer AS rows FROM import_quarantine q
                             WHERE q.organisation_id = m.organisation_id AND q.import_id = m.id
                               AND q.status <> 'replayed') open
        WHERE m.organisation_id = $1 AND (m.status = 'failed' OR open.rows > 0)
        ORDER BY m.created_at DESC, m.id DESC LIMIT $2`,
      [tx.organisationId, limit],
    );
    return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
  }

  async contractDates(tx: TenantTransaction, from: string, days: number): Promise<ContractDateDto[]> {
    return tx.manager.query(
      `SELECT c.id AS "contractId", c.number, c.title, c.supplier_id AS "supplierId", s.name AS "supplierName",
              d.kind, d.day::text AS "on"
         FROM contract c
         JOIN supplier s ON s.organisation_id = c.organisation_id AND s.id = c.supplier_id
        CROSS JOIN LATERAL (VALUES ('notice', c.notice_on), ('end', ${agreedEnd('c')})) AS d(kind, day)
        WHERE c.organisation_id = $1 AND d.day BETWEEN $2::date AND $2::date + $3::integer
        ORDER BY d.day, c.number, d.kind`,
      [tx.organisationId, from, days],
    );
  }
}
