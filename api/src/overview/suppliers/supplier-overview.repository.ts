import { Injectable } from '@nestjs/common';
import { agreedEnd } from '../../contracts/agreed-end.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { SupplierIncidentsDto, SupplierReportsDto } from './supplier-overview.dto.js';

export interface ContractDays {
  number: string;
  noticeOn: string | null;
  endsOn: string;
}

@Injectable()
export class SupplierOverviewRepository {
  async exists(tx: TenantTransaction, supplierId: string): Promise<boolean> {
    const rows: object[] = await tx.manager.query('SELECT id FROM supplier WHERE organisation_id = $1 AND id = $2', [
      tx.organisationId,
      supplierId,
    ]);
    return rows.length > 0;
  }

  async incidents(tx: TenantTransaction, supplierId: string): Promise<SupplierIncidentsDto> {
    const rows: SupplierIncidentsDto[] = await tx.manager.query(
      // Of what runs alone: the partial indexes hold nothing of the years before.
      `SELECT (SELECT count(*)::integer FROM incident
                WHERE organisation_id = $1 AND stopped_at IS NULL AND lead_supplier_id = $2) AS open,
              (SELECT count(DISTINCT incident_id)::integer FROM service_level_outcome
                WHERE organisation_id = $1 AND stopped_at IS NULL AND due_at < $3 AND supplier_id = $2) AS overdue,
              (SELECT count(*)::integer FROM major_incident
                WHERE organisation_id = $1 AND ended_at IS NULL AND $2 = ANY (supplier_ids)) AS major`,
      [tx.organisationId, supplierId, tx.now],
    );
    return rows[0] ?? { open: 0, overdue: 0, major: 0 };
  }

  async reports(tx: TenantTransaction, supplierId: string): Promise<SupplierReportsDto> {
    const rows: SupplierReportsDto[] = await tx.manager.query(
      `SELECT (count(*) FILTER (WHERE state = 'draft' AND due_at >= $3))::integer AS due,
              (count(*) FILTER (WHERE first_submitted_at IS NULL AND state <> 'not_delivered' AND due_at < $3))::integer AS missing,
              (count(*) FILTER (WHERE state IN ('submitted', 'in_review')))::integer AS "toReview",
              (SELECT count(*)::integer FROM dispute
                WHERE organisation_id = $1 AND supplier_id = $2 AND state IN ('open', 'answered')) AS disputes
         FROM service_report WHERE organisation_id = $1 AND supplier_id = $2
          AND state IN ('draft', 'returned', 'submitted', 'in_review', 'disputed')`,
      [tx.organisationId, supplierId, tx.now],
    );
    return rows[0] ?? { due: 0, missing: 0, toReview: 0, disputes: 0 };
  }

  async contracts(tx: TenantTransaction, supplierId: string): Promise<ContractDays[]> {
    return tx.manager.query(
      `SELECT c.number, c.notice_on::text AS "noticeOn", (${agreedEnd('c')})::text AS "endsOn"
         FROM contract c WHERE c.organisation_id = $1 AND c.supplier_id = $2 ORDER BY c.number`,
      [tx.organisationId, supplierId],
    );
  }

  /** R18: the service levels whose newest reckoned month raises a right to terminate. */
  async terminationRights(tx: TenantTransaction, supplierId: string): Promise<string[]> {
    const rows: { name: string }[] = await tx.manager.query(
      `SELECT l.name
         FROM (SELECT DISTINCT ON (contract_id) organisation_id, termination_rights FROM credit_statement
                WHERE organisation_id = $1 AND supplier_id = $2 ORDER BY contract_id, period DESC) b
        CROSS JOIN LATERAL jsonb_to_recordset(b.termination_rights) AS raised("serviceLevelId" uuid)
         JOIN service_level l ON l.organisation_id = b.organisation_id AND l.id = raised."serviceLevelId" ORDER BY l.name`,
      [tx.organisationId, supplierId],
    );
    return rows.map(({ name }) => name);
  }
}
