import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

interface OfContract {
  contractId: string;
  supplierId: string;
  towerIds: string[];
}

interface OfStatement extends OfContract {
  statementId: string;
  contractNumber: string;
  period: string;
}

interface OfReport extends OfContract {
  reportId: string;
  period: string;
  sv: string;
  en: string;
}

const towersOf = (contract: string): string =>
  `array(SELECT t.tower_id FROM contract_tower t WHERE t.organisation_id = $1 AND t.contract_id = ${contract})`;

/** The newest step of a credit; none: it is only calculated. */
const newestStep = `LEFT JOIN LATERAL (
    SELECT s.state, s.at FROM credit_step s WHERE s.organisation_id = $1 AND s.credit_id = c.id ORDER BY s.sequence DESC LIMIT 1) step ON true`;

@Injectable()
export class PortalDueRepository {
  breaches(tx: TenantTransaction, since: Date): Promise<{ serviceLevelId: string; supplierId: string; towerId: string; contractId: string; name: string; period: string; windowTo: Date }[]> {
    return tx.manager.query(
      `SELECT r.service_level_id AS "serviceLevelId", r.supplier_id AS "supplierId", r.tower_id AS "towerId", l.contract_id AS "contractId",
              l.code || ' ' || l.name AS name, r.period, r.window_to AS "windowTo"
         FROM service_level_result r
         JOIN service_level l ON l.organisation_id = r.organisation_id AND l.id = r.service_level_id
        WHERE r.organisation_id = $1 AND r.verdict = 'below_minimum' AND r.window_to >= $2
        ORDER BY r.window_to DESC, l.code, r.id LIMIT 500`,
      [tx.organisationId, since],
    );
  }

  disputedCredits(tx: TenantTransaction): Promise<(OfStatement & { disputedAt: Date })[]> {
    return tx.manager.query(
      `SELECT c.statement_id AS "statementId", c.contract_id AS "contractId", k.number AS "contractNumber", c.supplier_id AS "supplierId", c.period,
              min(step.at) AS "disputedAt", ${towersOf('c.contract_id')} AS "towerIds"
         FROM credit c
         JOIN contract k ON k.organisation_id = c.organisation_id AND k.id = c.contract_id
         ${newestStep}
        WHERE c.organisation_id = $1 AND step.state = 'disputed' GROUP BY 1, 2, 3, 4, 5`,
      [tx.organisationId],
    );
  }

  /** What can be claimed still, with a day to do it by. */
  claims(tx: TenantTransaction, until: string, today: string): Promise<(OfStatement & { claimBy: string })[]> {
    return tx.manager.query(
      `SELECT c.statement_id AS "statementId", c.contract_id AS "contractId", k.number AS "contractNumber", c.supplier_id AS "supplierId", c.period,
              b.claim_by::text AS "claimBy", ${towersOf('c.contract_id')} AS "towerIds"
         FROM credit_statement b
         JOIN credit c ON c.organisation_id = b.organisation_id AND c.statement_id = b.id
         JOIN contract k ON k.organisation_id = c.organisation_id AND k.id = c.contract_id
         ${newestStep}
        WHERE b.organisation_id = $1 AND b.claim_by BETWEEN $3 AND $2 AND step.state IS NULL
        GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(c.amount_minor) > 0`,
      [tx.organisationId, until, today],
    );
  }

  openReports(tx: TenantTransaction): Promise<(OfReport & { state: string; deadline: Date })[]> {
    return tx.manager.query(
      `SELECT r.id AS "reportId", r.contract_id AS "contractId", r.supplier_id AS "supplierId", r.period, t.name_sv AS sv, t.name_en AS en, r.state,
              CASE r.state WHEN 'draft' THEN r.due_at WHEN 'returned' THEN coalesce(r.answer_due_at, r.due_at)
                ELSE coalesce(r.review_due_at, r.due_at) END AS deadline, ${towersOf('r.contract_id')} AS "towerIds"
         FROM service_report r
         JOIN report_template t ON t.organisation_id = r.organisation_id AND t.id = r.template_id
        WHERE r.organisation_id = $1 AND r.state IN ('draft', 'returned', 'submitted', 'in_review')`,
      [tx.organisationId],
    );
  }

  openDisputes(tx: TenantTransaction): Promise<(OfReport & { state: string; openedBy: 'buyer' | 'supplier'; openedAt: Date })[]> {
    return tx.manager.query(
      `SELECT d.report_id AS "reportId", r.contract_id AS "contractId", d.supplier_id AS "supplierId", r.period, t.name_sv AS sv, t.name_en AS en, d.state,
              d.opened_by AS "openedBy", d.opened_at AS "openedAt", ${towersOf('r.contract_id')} AS "towerIds"
         FROM dispute d
         JOIN service_report r ON r.organisation_id = d.organisation_id AND r.id = d.report_id
         JOIN report_template t ON t.organisation_id = r.organisation_id AND t.id = r.template_id
        WHERE d.organisation_id = $1 AND d.state IN ('open', 'answered')`,
      [tx.organisationId],
    );
  }

  async statementTitles(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, string>> {
    const rows: { id: string; title: string }[] = await tx.manager.query(
      `SELECT b.id, k.number || ' ' || b.period AS title FROM credit_statement b
         JOIN contract k ON k.organisation_id = b.organisation_id AND k.id = b.contract_id
        WHERE b.organisation_id = $1 AND b.id = ANY ($2::uuid[])`,
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, title }) => [id, title]));
  }
}
