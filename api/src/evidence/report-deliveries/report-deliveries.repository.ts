import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { ReportDeliveryRecord } from './report-delivery.js';

@Injectable()
export class ReportDeliveriesRepository {
  /** When it was due as it was recorded before, and locked; undefined of a new one. */
  async dueBefore(tx: TenantTransaction, id: string): Promise<Date | undefined> {
    const rows: { dueAt: Date }[] = await tx.manager.query(
      'SELECT due_at AS "dueAt" FROM report_delivery WHERE organisation_id = $1 AND id = $2 FOR UPDATE',
      [tx.organisationId, id],
    );
    return rows[0]?.dueAt;
  }

  /** Writes what differs from what is stored; whether anything did. */
  async save(tx: TenantTransaction, delivery: ReportDeliveryRecord): Promise<boolean> {
    const { id, contractId, supplierId, templateName, period, dueAt, submittedAt, excusedBecause } = delivery;
    const rows: unknown[] = await tx.manager.query(
      `INSERT INTO report_delivery AS old (organisation_id, id, contract_id, supplier_id, template_name, period, due_at, submitted_at,
                                           excused_because)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (organisation_id, id) DO UPDATE
          SET template_name = excluded.template_name, period = excluded.period, due_at = excluded.due_at,
              submitted_at = excluded.submitted_at, excused_because = excluded.excused_because
        WHERE (old.template_name, old.period, old.due_at, old.submitted_at, old.excused_because) IS DISTINCT FROM
              (excluded.template_name, excluded.period, excluded.due_at, excluded.submitted_at, excluded.excused_because)
       RETURNING id`,
      [tx.organisationId, id, contractId, supplierId, templateName, period, dueAt, submittedAt, excusedBecause],
    );
    return rows.length > 0;
  }

  async towersOf(tx: TenantTransaction, contractId: string): Promise<string[]> {
    const rows: { towerId: string }[] = await tx.manager.query(
      'SELECT tower_id AS "towerId" FROM contract_tower WHERE organisation_id = $1 AND contract_id = $2 ORDER BY tower_id',
      [tx.organisationId, contractId],
    );
    return rows.map(({ towerId }) => towerId);
  }
}
