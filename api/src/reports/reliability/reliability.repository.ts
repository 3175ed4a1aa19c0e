import { Injectable } from '@nestjs/common';
import { parseRatio } from '@samsyn/domain/numbers/decimal';
import type { Standing } from '@samsyn/domain/reports/reconcile';
import type { ReportFacts } from '@samsyn/domain/reports/reporting-reliability';
import type { Interval } from '@samsyn/domain/time/interval';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** A report with all that its supplier's reliability is made of. */
export interface DueReport extends ReportFacts {
  id: string;
  supplierId: string;
  supplierName: string;
  templateNameSv: string;
  templateNameEn: string;
  period: string;
}

interface Row extends Omit<DueReport, 'dueAt' | 'submittedAt' | 'figures'> {
  dueAt: Date;
  submittedAt: Date | null;
  figures: { standing: Standing; relative: string | null }[];
}

@Injectable()
export class ReliabilityRepository {
  /**
   * The reports due in a window, by due time. Their figures are those of the version that was first reviewed: what was put
   * right after a return does not make the first report more reliable.
   */
  async due(tx: TenantTransaction, { from, to }: Interval, supplierId: string | null): Promise<DueReport[]> {
    const rows: Row[] = await tx.manager.query(
      `SELECT r.id, r.supplier_id AS "supplierId", s.name AS "supplierName", t.name_sv AS "templateNameSv", t.name_en AS "templateNameEn",
              r.period, r.due_at AS "dueAt", r.first_submitted_at AS "submittedAt", r.accepted_at IS NOT NULL AS accepted,
              coalesce((SELECT jsonb_agg(jsonb_build_object('standing', f.standing, 'relative', f.relative_deviation) ORDER BY f.item)
                          FROM report_figure f
                         WHERE f.organisation_id = r.organisation_id AND f.report_id = r.id AND f.number = coalesce(
                               (SELECT e.number FROM service_report_step e
                                 WHERE e.organisation_id = r.organisation_id AND e.report_id = r.id AND e.action = 'review'
                                 ORDER BY e.sequence LIMIT 1), r.current_number)), '[]') AS figures,
              (SELECT count(*)::integer FROM report_correction c
                WHERE c.organisation_id = r.organisation_id AND c.report_id = r.id AND c.state = 'accepted') AS corrections
         FROM service_report r
         JOIN report_template t ON t.organisation_id = r.organisation_id AND t.id = r.template_id
         JOIN supplier s ON s.organisation_id = r.organisation_id AND s.id = r.supplier_id
        WHERE r.organisation_id = $1 AND r.due_at >= $2 AND r.due_at < $3 AND ($4::uuid IS NULL OR r.supplier_id = $4)
        ORDER BY r.due_at, r.id`,
      [tx.organisationId, new Date(from), new Date(to), supplierId],
    );
    return rows.map(({ dueAt, submittedAt, figures, ...same }) => ({
      ...same,
      dueAt: dueAt.getTime(),
      submittedAt: submittedAt?.getTime() ?? null,
      figures: figures.map(({ standing, relative }) => ({ standing, relative: relative === null ? null : parseRatio(relative) })),
    }));
  }
}
