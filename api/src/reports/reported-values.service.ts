import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

/** A figure of a report, by its key in the template. */
export interface ReportedValue {
  item: string;
  reportId: string;
  supplierId: string;
  contractId: string;
  /** The month (`YYYY-MM`) the report is of, or the last one of a longer period. */
  period: string;
  /** Exact decimal, as agreed or else as reported, with accepted corrections; null until the report is accepted. */
  value: string | null;
}

const lastMonth = `CASE WHEN r.period LIKE '%-Q_' THEN left(r.period, 5) || lpad((right(r.period, 1)::integer * 3)::text, 2, '0')
                       WHEN length(r.period) = 4 THEN r.period || '-12' ELSE r.period END`;

/** R22: what accepted reports say, for whoever scores by it. */
@Injectable()
export class ReportedValues {
  /** Of the reports of the months from `first` to `last`, both included; by item, contract and report. */
  async between(tx: TenantTransaction, items: readonly string[], first: string, last: string): Promise<ReportedValue[]> {
    if (items.length === 0) return [];
    return tx.manager.query(
      `SELECT said.item, r.id AS "reportId", r.supplier_id AS "supplierId", r.contract_id AS "contractId", ${lastMonth} AS period,
              CASE WHEN r.state = 'accepted' THEN coalesce(
                (SELECT c.value FROM report_correction c
                  WHERE c.organisation_id = f.organisation_id AND c.figure_id = f.id AND c.state = 'accepted'
                  ORDER BY c.answered_at DESC, c.id DESC LIMIT 1),
                f.agreed_value, said.value) END AS value
         FROM service_report r
         JOIN service_report_version v ON v.organisation_id = r.organisation_id AND v.report_id = r.id AND v.number = r.current_number
         CROSS JOIN LATERAL (SELECT key AS item, value FROM jsonb_each_text(v.content::jsonb->'answers') WHERE key = ANY ($2::text[])) said
         -- Only figures that a service level measures are reconciled; the others stand as they were reported.
         LEFT JOIN report_figure f ON f.organisation_id = r.organisation_id AND f.report_id = r.id AND f.number = v.number AND f.item = said.item
        WHERE r.organisation_id = $1 AND ${lastMonth} BETWEEN $3 AND $4
        ORDER BY said.item, r.contract_id, r.id`,
      [tx.organisationId, items, first, last],
    );
  }
}
