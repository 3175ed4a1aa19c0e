import { Injectable } from '@nestjs/common';
import type { ReadinessCode } from '@samsyn/domain/scorecards/period-close';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

// $1 the organisation, $2 the month, $3 the report periods that end with it, $4 its end.
const counts: Readonly<Partial<Record<ReadinessCode, string>>> = {
  imports_running: `SELECT count(*) FROM import WHERE organisation_id = $1 AND status NOT IN ('done', 'failed')`,
  evidence_waiting: `SELECT count(*) FROM incident_event WHERE organisation_id = $1 AND acceptance = 'proposed' AND at < $4`,
  reports_unreviewed: `SELECT count(*) FROM service_report
    WHERE organisation_id = $1 AND period = ANY ($3) AND state IN ('submitted', 'in_review', 'returned', 'disputed')`,
  disputes_open: `SELECT count(*) FROM dispute d
    JOIN service_report r ON r.organisation_id = d.organisation_id AND r.id = d.report_id
   WHERE d.organisation_id = $1 AND r.period = ANY ($3) AND d.state IN ('open', 'answered')`,
  objections_open: `SELECT count(*) FROM score_statement o
    WHERE o.organisation_id = $1 AND o.period = $2 AND o.kind = 'objection'
      AND NOT EXISTS (SELECT 1 FROM score_statement_step s WHERE s.organisation_id = o.organisation_id AND s.statement_id = o.id)`,
  reports_missing: `SELECT count(*) FROM service_report
    WHERE organisation_id = $1 AND period = ANY ($3) AND state IN ('draft', 'not_delivered')`,
  kpis_unmeasured: `SELECT count(*) FROM service_level_result WHERE organisation_id = $1 AND period = $2 AND verdict = 'not_measured'`,
  credits_unanswered: `SELECT count(*) FROM credit c
    WHERE c.organisation_id = $1 AND c.period = $2
      AND coalesce((SELECT s.state FROM credit_step s WHERE s.organisation_id = c.organisation_id AND s.credit_id = c.id
                     ORDER BY s.sequence DESC LIMIT 1), 'calculated') IN ('calculated', 'proposed', 'disputed')`,
  earlier_month_open: `SELECT count(*) FROM period WHERE organisation_id = $1 AND period < $2 AND NOT closed`,
};

@Injectable()
export class ReadinessRepository {
  /** How much there is of each that is asked of the database; what is not there is left out. */
  async counts(tx: TenantTransaction, period: string, reportPeriods: readonly string[], end: Date): Promise<Map<ReadinessCode, number>> {
    const parts = Object.entries(counts).map(([code, sql]) => `SELECT '${code}' AS code, (${sql})::integer AS count`);
    const rows: { code: ReadinessCode; count: number }[] = await tx.manager.query(
      `WITH asked AS (SELECT $2::char(7), $3::text[], $4::timestamptz) ${parts.join(' UNION ALL ')}`,
      [tx.organisationId, period, reportPeriods, end],
    );
    return new Map(rows.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]));
  }
}
