import { Injectable } from '@nestjs/common';
import type { CreditAction, CreditState } from '@samsyn/domain/credits/credit-state';
import { decimalText } from '../platform/database/column-types.js';
import { readCursor, writeCursor } from '../platform/paging/cursor.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type {
  ClaimDeadlineDto,
  CreditDto,
  CreditEventDto,
  CreditQueryDto,
  CreditReasonDto,
  CreditTotalsDto,
} from './credits.dto.js';

/** A credit as it is stored, before it says what the caller may do. */
export type CreditLine = Omit<CreditDto, 'actions'>;

export interface CreditExplanation {
  steps: CreditReasonDto[];
  eventIds: string[];
}

export interface ExplainedCredit extends CreditLine {
  explanation: CreditExplanation;
  ruleVersion: string;
  computedAt: Date;
}

/** Credits of one contract and month that stand in one state. */
export interface WaitingCredits extends Pick<CreditLine, 'statementId' | 'contractNumber' | 'supplierId' | 'supplierName' | 'period' | 'currency' | 'amountMinor'> {
  state: 'calculated' | 'accepted' | 'disputed';
  dueOn: string | null;
}

export interface RaisedRight extends Pick<CreditLine, 'statementId' | 'contractNumber' | 'supplierId' | 'supplierName' | 'period'> {
  /** Of the service level. */
  name: string;
}

export interface StoredStep {
  action: CreditAction;
  state: CreditState;
  reason: string | null;
  userId: string | null;
  at: Date;
}

const lastStep = `LATERAL (
  SELECT coalesce((array_agg(t.state ORDER BY t.sequence DESC))[1], 'calculated') AS state, count(*)::integer AS version
    FROM credit_step t WHERE t.organisation_id = c.organisation_id AND t.credit_id = c.id)`;

const columns = `
  c.id, c.statement_id AS "statementId", c.contract_id AS "contractId", k.number AS "contractNumber",
  c.supplier_id AS "supplierId", s.name AS "supplierName", c.service_level_id AS "serviceLevelId", l.code, l.name,
  c.result_id AS "resultId", c.period, c.kind, c.currency, c.amount_minor::text AS "amountMinor",
  c.points::text AS points, c.recalculated_minor::text AS "recalculatedMinor", step.state,
  b.claim_by::text AS "claimBy", step.version`;

const joined = `
   FROM credit c
   JOIN credit_statement b ON b.organisation_id = c.organisation_id AND b.id = c.statement_id
   JOIN contract k ON k.organisation_id = c.organisation_id AND k.id = c.contract_id
   JOIN supplier s ON s.organisation_id = c.organisation_id AND s.id = c.supplier_id
   LEFT JOIN service_level l ON l.organisation_id = c.organisation_id AND l.id = c.service_level_id
   CROSS JOIN ${lastStep} AS step`;

const sort = 'period';
const position = `(c.period || ' ' || coalesce(l.code, ''))`;
const defaultLimit = 50;

const presented = <Row extends CreditLine>(row: Row): Row => ({
  ...row,
  points: row.points === null ? null : decimalText(row.points).replace(/\.00$/, ''),
});

@Injectable()
export class CreditsRepository {
  /** The newest month first, in it by code from the end of the alphabet. */
  async page(tx: TenantTransaction, query: CreditQueryDto): Promise<{ items: CreditLine[]; nextCursor: string | null }> {
    const limit = query.limit ?? defaultLimit;
    const after = query.cursor === undefined ? null : readCursor(query.cursor, sort);
    const rows: (CreditLine & { position: string })[] = await tx.manager.query(
      `SELECT ${columns}, ${position} AS position ${joined}
        WHERE c.organisation_id = $1
          AND ($2::uuid IS NULL OR c.supplier_id = $2)
          AND ($3::uuid IS NULL OR c.contract_id = $3)
          AND ($4::char(7) IS NULL OR c.period = $4)
          AND ($5::text IS NULL OR step.state = $5)
          AND ($6::text IS NULL OR (${position}, c.id) < ($6, $7::uuid))
        ORDER BY ${position} DESC, c.id DESC LIMIT $8`,
      [
        tx.organisationId,
        query.supplierId ?? null,
        query.contractId ?? null,
        query.period ?? null,
        query.state ?? null,
        after?.value ?? null,
        after?.id ?? null,
        limit + 1,
      ],
    );
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return {
      items: rows.slice(0, limit).map(({ position: _, ...row }) => presented(row)),
      nextCursor: last ? writeCursor({ sort, value: last.position, id: last.id }) : null,
    };
  }

  async ofStatement(tx: TenantTransaction, statementId: string): Promise<ExplainedCredit[]> {
    const rows: ExplainedCredit[] = await tx.manager.query(
      `SELECT ${columns}, c.explanation, c.rule_version AS "ruleVersion", c.computed_at AS "computedAt" ${joined}
        WHERE c.organisation_id = $1 AND c.statement_id = $2 ORDER BY c.kind, l.code, c.id`,
      [tx.organisationId, statementId],
    );
    return rows.map(presented);
  }

  async find(tx: TenantTransaction, id: string): Promise<ExplainedCredit | undefined> {
    const rows: ExplainedCredit[] = await tx.manager.query(
      `SELECT ${columns}, c.explanation, c.rule_version AS "ruleVersion", c.computed_at AS "computedAt" ${joined}
        WHERE c.organisation_id = $1 AND c.id = $2`,
      [tx.organisationId, id],
    );
    return rows.map(presented)[0];
  }

  async steps(tx: TenantTransaction, creditId: string): Promise<StoredStep[]> {
    return tx.manager.query(
      `SELECT action, state, reason, user_id AS "userId", at FROM credit_step
        WHERE organisation_id = $1 AND credit_id = $2 ORDER BY sequence`,
      [tx.organisationId, creditId],
    );
  }

  /** Two at once collide on the sequence; the later one is told that it was. */
  async addStep(
    tx: TenantTransaction,
    credit: Pick<CreditLine, 'id' | 'supplierId' | 'version'>,
    step: Omit<StoredStep, 'userId' | 'at'>,
  ): Promise<void> {
    await tx.manager.query(
      `INSERT INTO credit_step (organisation_id, credit_id, sequence, supplier_id, action, state, reason, user_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        tx.organisationId,
        credit.id,
        credit.version + 1,
        credit.supplierId,
        step.action,
        step.state,
        step.reason,
        tx.principal.userId,
        tx.now,
      ],
    );
  }

  /** What the events are called: outages and incidents the caller may see. */
  async events(tx: TenantTransaction, ids: readonly string[]): Promise<CreditEventDto[]> {
    return tx.manager.query(
      `SELECT id, 'outage' AS kind, title FROM outage WHERE organisation_id = $1 AND id = ANY ($2::uuid[])
       UNION ALL
       SELECT id, 'incident', title FROM incident WHERE organisation_id = $1 AND id = ANY ($2::uuid[])
       ORDER BY title, id LIMIT 200`,
      [tx.organisationId, ids],
    );
  }

  async totals(tx: TenantTransaction, supplierId: string | null, today: string): Promise<CreditTotalsDto[]> {
    const sum = (state: CreditState) =>
      `coalesce(sum(c.amount_minor) FILTER (WHERE step.state = '${state}'), 0)::text AS "${state}Minor"`;
    return tx.manager.query(
      `SELECT c.currency, ${sum('calculated')}, ${sum('proposed')}, ${sum('accepted')}, ${sum('disputed')},
              ${sum('settled')}, ${sum('waived')},
              coalesce(sum(c.amount_minor) FILTER (WHERE step.state = 'calculated' AND c.amount_minor > 0 AND b.claim_by < $3), 0)::text
                AS "lapsedMinor"
         ${joined}
        WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.supplier_id = $2)
        GROUP BY c.currency ORDER BY c.currency`,
      [tx.organisationId, supplierId, today],
    );
  }

  /** What waits for the buyer, by contract, month and state; a claim whose time is over waits no longer. */
  async waiting(tx: TenantTransaction, today: string, limit: number): Promise<WaitingCredits[]> {
    return tx.manager.query(
      `SELECT c.statement_id AS "statementId", k.number AS "contractNumber", c.supplier_id AS "supplierId", s.name AS "supplierName",
              c.period, step.state, CASE step.state WHEN 'calculated' THEN b.claim_by::text END AS "dueOn", c.currency,
              sum(c.amount_minor)::text AS "amountMinor"
         ${joined}
        WHERE c.organisation_id = $1 AND step.state IN ('calculated', 'accepted', 'disputed')
          AND (step.state <> 'calculated' OR b.claim_by IS NULL OR b.claim_by >= $2)
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum(c.amount_minor) > 0 ORDER BY 7, c.period, k.number LIMIT $3`,
      [tx.organisationId, today, limit],
    );
  }

  /** R18: of each contract the rights to end it that its newest month raises. */
  async terminationRights(tx: TenantTransaction, limit: number): Promise<RaisedRight[]> {
    return tx.manager.query(
      `SELECT b.id AS "statementId", k.number AS "contractNumber", b.supplier_id AS "supplierId", s.name AS "supplierName", b.period,
              l.name
         FROM (SELECT DISTINCT ON (contract_id) * FROM credit_statement WHERE organisation_id = $1 ORDER BY contract_id, period DESC) b
         JOIN contract k ON k.organisation_id = b.organisation_id AND k.id = b.contract_id
         JOIN supplier s ON s.organisation_id = b.organisation_id AND s.id = b.supplier_id
        CROSS JOIN LATERAL jsonb_to_recordset(b.termination_rights) AS raised("serviceLevelId" uuid)
         JOIN service_level l ON l.organisation_id = b.organisation_id AND l.id = raised."serviceLevelId"
        WHERE b.organisation_id = $1 ORDER BY b.period, k.number, l.name LIMIT $2`,
      [tx.organisationId, limit],
    );
  }

  async deadlines(tx: TenantTransaction, supplierId: string | null, limit: number): Promise<ClaimDeadlineDto[]> {
    return tx.manager.query(
      `SELECT c.contract_id AS "contractId", k.number AS "contractNumber", s.name AS "supplierName", c.period,
              b.claim_by::text AS "claimBy", c.currency, sum(c.amount_minor)::text AS "unclaimedMinor"
         ${joined}
        WHERE c.organisation_id = $1 AND ($2::uuid IS NULL OR c.supplier_id = $2)
          AND b.claim_by IS NOT NULL AND step.state = 'calculated'
        GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(c.amount_minor) > 0 ORDER BY b.claim_by::text, k.number, c.period LIMIT $3`,
      [tx.organisationId, supplierId, limit],
    );
  }
}
