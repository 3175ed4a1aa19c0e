import { Injectable, type OnModuleInit } from '@nestjs/common';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { type Decision, DecisionSources } from '../platform/decisions/decision-sources.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

const most = 50;

interface WaitingRow extends Pick<Decision, 'id' | 'supplierId' | 'supplierName' | 'period'> {
  kind: 'report_disputed' | 'report_escalated';
  sv: string;
  en: string;
  deadline: Date;
}

/** R22: figures in dispute, and reports whose deadline has been passed by so much that those above were told. */
@Injectable()
export class ReportDecisions implements OnModuleInit {
  constructor(
    private readonly sources: DecisionSources,
    private readonly organisations: OrganisationsService,
  ) {}

  onModuleInit(): void {
    this.sources.register({ permission: 'reports:read', decisions: (tx) => this.decisions(tx) });
  }

  private async decisions(tx: TenantTransaction): Promise<Decision[]> {
    const { zone } = await this.organisations.current(tx);
    const rows: WaitingRow[] = await tx.manager.query(
      `SELECT r.id, r.supplier_id AS "supplierId", s.name AS "supplierName", r.period, t.name_sv AS sv, t.name_en AS en,
              CASE r.state WHEN 'disputed' THEN 'report_disputed' ELSE 'report_escalated' END AS kind,
              CASE r.state WHEN 'draft' THEN r.due_at WHEN 'returned' THEN coalesce(r.answer_due_at, r.due_at)
                ELSE coalesce(r.review_due_at, r.due_at) END AS deadline
         FROM service_report r
         JOIN report_template t ON t.organisation_id = r.organisation_id AND t.id = r.template_id
         JOIN supplier s ON s.organisation_id = r.organisation_id AND s.id = r.supplier_id
        WHERE r.organisation_id = $1 AND r.state IN ('draft', 'returned', 'submitted', 'in_review', 'disputed')
          AND (r.state = 'disputed' OR r.escalated_at < $2)
        ORDER BY deadline, r.id LIMIT $3`,
      [tx.organisationId, tx.now, most],
    );
    return rows.map(({ sv, en, deadline, ...same }) => ({
      ...same,
      subject: { sv, en },
      // A deadline at midnight is that of the day that ends with it.
      dueOn: localDate(deadline.getTime() - 1, zone),
      ...{ amountMinor: null, currency: null },
      permission: 'reports:update',
      link: `/reports/${same.id}`,
    }));
  }
}
