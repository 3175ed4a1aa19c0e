import { Injectable } from '@nestjs/common';
import { readCursor, writeCursor } from '../../platform/paging/cursor.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { CreditReasonDto } from '../credits.dto.js';
import type { PromisedFigure } from './statement-basis.js';
import type { StatementDto, StatementQueryDto } from './statements.dto.js';

export interface StoredStatement extends Omit<StatementDto, 'terminationRights' | 'reckoning' | 'computedAt'> {
  terminationRights: { serviceLevelId: string; periods: string[] }[];
  explanation: { steps: CreditReasonDto[] };
  computedAt: Date;
}

const columns = `
  b.id, b.contract_id AS "contractId", k.number AS "contractNumber", k.title AS "contractTitle",
  b.supplier_id AS "supplierId", s.name AS "supplierName", b.period, b.currency,
  b.charges_minor::text AS "chargesMinor", b.at_risk_minor::text AS "atRiskMinor",
  b.before_caps_minor::text AS "beforeCapsMinor", b.brought_forward_minor::text AS "broughtForwardMinor",
  b.cut_minor::text AS "cutMinor", b.carried_forward_minor::text AS "carriedForwardMinor",
  b.earned_back_minor::text AS "earnedBackMinor", b.total_minor::text AS "totalMinor", b.claim_by::text AS "claimBy",
  b.termination_rights AS "terminationRights", b.explanation, b.rule_version AS "ruleVersion",
  b.computed_at AS "computedAt"
   FROM credit_statement b
   JOIN contract k ON k.organisation_id = b.organisation_id AND k.id = b.contract_id
   JOIN supplier s ON s.organisation_id = b.organisation_id AND s.id = b.supplier_id`;

const defaultLimit = 50;
const sort = '-period';

@Injectable()
export class StatementsRepository {
  /** The newest months first. */
  async page(tx: TenantTransaction, query: StatementQueryDto): Promise<{ items: StoredStatement[]; nextCursor: string | null }> {
    const { supplierId, contractId, period, limit = defaultLimit, cursor } = query;
    const after = cursor === undefined ? null : readCursor(cursor, sort);
    const rows: StoredStatement[] = await tx.manager.query(
      `SELECT ${columns}
        WHERE b.organisation_id = $1 AND ($2::uuid IS NULL OR b.supplier_id = $2)
          AND ($3::uuid IS NULL OR b.contract_id = $3) AND ($4::char(7) IS NULL OR b.period = $4)
          AND ($5::text IS NULL OR (b.period, b.id) < ($5::char(7), $6::uuid))
        ORDER BY b.period DESC, b.id DESC LIMIT $7`,
      [tx.organisationId, supplierId ?? null, contractId ?? null, period ?? null, after?.value ?? null, after?.id ?? null, limit + 1],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit), nextCursor: last ? writeCursor({ sort, value: last.period, id: last.id }) : null };
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredStatement | undefined> {
    const rows: StoredStatement[] = await tx.manager.query(
      `SELECT ${columns} WHERE b.organisation_id = $1 AND b.id = $2`,
      [tx.organisationId, id],
    );
    return rows[0];
  }

  async levels(tx: TenantTransaction, ids: readonly string[]): Promise<Map<string, { code: string; name: string }>> {
    const rows: { id: string; code: string; name: string }[] = await tx.manager.query(
      'SELECT id, code, name FROM service_level WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
      [tx.organisationId, ids],
    );
    return new Map(rows.map(({ id, ...level }) => [id, level]));
  }

  /** The figures that lines rest on, by the id of the result. */
  async figures(tx: TenantTransaction, resultIds: readonly string[]): Promise<Map<string, PromisedFigure>> {
    const rows: (PromisedFigure & { id: string })[] = await tx.manager.query(
      `SELECT r.id, l.metric, r.shown_value::text AS value, l.expected_target::text AS "expectedTarget",
              l.minimum_target::text AS "minimumTarget"
         FROM service_level_result r
         JOIN service_level l ON l.organisation_id = r.organisation_id AND l.id = r.service_level_id
        WHERE r.organisation_id = $1 AND r.id = ANY ($2::uuid[])`,
      [tx.organisationId, resultIds],
    );
    return new Map(rows.map(({ id, ...figure }) => [id, figure]));
  }
}
