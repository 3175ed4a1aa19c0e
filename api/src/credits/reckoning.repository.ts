import { Injectable } from '@nestjs/common';
import type { CreditRule } from '@samsyn/domain/credits/credit-rule';
import type { CreditState } from '@samsyn/domain/credits/credit-state';
import type { Verdict } from '@samsyn/domain/service-levels/verdict';
import { randomUUID } from 'node:crypto';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { CreditKind } from './credits.dto.js';

/** A complete figure of an ended month of a promise that has, or had, a credit rule. */
export interface CreditableResult {
  id: string;
  contractId: string;
  serviceLevelId: string;
  /** The same through all wordings of one promise. */
  code: string;
  period: string;
  exactValue: string | null;
  verdict: Verdict;
  creditRule: CreditRule | null;
}

export interface CreditRow {
  id: string;
  contractId: string;
  serviceLevelId: string | null;
  resultId: string | null;
  period: string;
  kind: CreditKind;
  amountMinor: string;
  points: string | null;
  recalculatedMinor: string | null;
  explanation: object;
}

/** `state` is that of its last step. */
export interface StoredCredit extends CreditRow {
  state: CreditState;
}

export interface StatementRow {
  contractId: string;
  supplierId: string;
  period: string;
  currency: string;
  chargesMinor: string;
  atRiskMinor: string;
  beforeCapsMinor: string;
  broughtForwardMinor: string;
  cutMinor: string;
  carriedForwardMinor: string;
  earnedBackMinor: string;
  totalMinor: string;
  claimBy: string | null;
  terminationRights: object;
  explanation: object;
  ruleVersion: string;
  credits: CreditRow[];
}

/** What credits are reckoned from, and what comes of it. */
@Injectable()
export class ReckoningRepository {
  /** Of contracts in which any promise has a credit rule, by contract and month, in it by code and wording. */
  async results(tx: TenantTransaction, before: string): Promise<CreditableResult[]> {
    return tx.manager.query(
      `SELECT r.id, l.contract_id AS "contractId", l.id AS "serviceLevelId", l.code, r.period,
              r.exact_value AS "exactValue", r.verdict, l.credit_rule AS "creditRule"
         FROM service_level_result r
         JOIN service_level l ON l.organisation_id = r.organisation_id AND l.id = r.service_level_id
        WHERE r.organisation_id = $1 AND r.complete AND r.period < $2
          AND EXISTS (SELECT 1 FROM service_level o WHERE o.organisation_id = l.organisation_id
                         AND o.contract_id = l.contract_id AND o.credit_rule IS NOT NULL)
        ORDER BY l.contract_id, r.period, l.code, l.effective_from`,
      [tx.organisationId, before],
    );
  }

  async credits(tx: TenantTransaction): Promise<StoredCredit[]> {
    return tx.manager.query(
      `SELECT c.id, c.contract_id AS "contractId", c.service_level_id AS "serviceLevelId", c.result_id AS "resultId",
              c.period, c.kind, c.amount_minor::text AS "amountMinor", c.points::text AS points,
              c.recalculated_minor::text AS "recalculatedMinor", c.explanation,
              coalesce((SELECT s.state FROM credit_step s
                         WHERE s.organisation_id = c.organisation_id AND s.credit_id = c.id
                         ORDER BY s.sequence DESC LIMIT 1), 'calculated') AS state
         FROM credit c WHERE c.organisation_id = $1`,
      [tx.organisationId],
    );
  }

  /**
   * Replaces what differs; a line that is no longer owed goes, unless a side has taken a step on it. Those of closed months
   * stay as they are. Answers the suppliers whose lines changed.
   */
  async save(tx: TenantTransaction, reckoned: readonly StatementRow[], closed: ReadonlySet<string>): Promise<string[]> {
    const statements = reckoned.filter(({ period }) => !closed.has(period));
    const withIds = statements.map(({ credits: _, ...statement }) => ({ id: randomUUID(), ...statement }));
    await tx.manager.query(
      `INSERT INTO credit_statement AS old
         (organisation_id, id, contract_id, supplier_id, period, currency, charges_minor, at_risk_minor,
          before_caps_minor, brought_forward_minor, cut_minor, carried_forward_minor, earned_back_minor, total_minor,
          claim_by, termination_rights, explanation, rule_version, computed_at)
       SELECT $1, r.id, r."contractId", r."supplierId", r.period, r.currency, r."chargesMinor", r."atRiskMinor",
              r."beforeCapsMinor", r."broughtForwardMinor", r."cutMinor", r."carriedForwardMinor", r."earnedBackMinor",
              r."totalMinor", r."claimBy", r."terminationRights", r.explanation, r."ruleVersion", $3
         FROM jsonb_to_recordset($2::jsonb) AS r(
           id uuid, "contractId" uuid, "supplierId" uuid, period text, currency text, "chargesMinor" bigint,
           "atRiskMinor" bigint, "beforeCapsMinor" bigint, "broughtForwardMinor" bigint, "cutMinor" bigint,
           "carriedForwardMinor" bigint, "earnedBackMinor" bigint, "totalMinor" bigint, "claimBy" date,
           "terminationRights" jsonb, explanation jsonb, "ruleVersion" text)
       ON CONFLICT (organisation_id, contract_id, period) DO UPDATE
          SET currency = excluded.currency, charges_minor = excluded.charges_minor,
              at_risk_minor = excluded.at_risk_minor, before_caps_minor = excluded.before_caps_minor,
              brought_forward_minor = excluded.brought_forward_minor, cut_minor = excluded.cut_minor,
              carried_forward_minor = excluded.carried_forward_minor, earned_back_minor = excluded.earned_back_minor,
              total_minor = excluded.total_minor, claim_by = excluded.claim_by,
              termination_rights = excluded.termination_rights, explanation = excluded.explanation,
              rule_version = excluded.rule_version, computed_at = excluded.computed_at
        WHERE (old.currency, old.charges_minor, old.at_risk_minor, old.before_caps_minor, old.brought_forward_minor,
               old.cut_minor, old.carried_forward_minor, old.earned_back_minor, old.total_minor, old.claim_by,
               old.termination_rights, old.explanation, old.rule_version)
              IS DISTINCT FROM
              (excluded.currency, excluded.charges_minor, excluded.at_risk_minor, excluded.before_caps_minor,
               excluded.brought_forward_minor, excluded.cut_minor, excluded.carried_forward_minor,
               excluded.earned_back_minor, excluded.total_minor, excluded.claim_by, excluded.termination_rights,
               excluded.explanation, excluded.rule_version)`,
      [tx.organisationId, JSON.stringify(withIds), tx.now],
    );
    const credits = statements.flatMap(({ supplierId, currency, ruleVersion, credits: lines }) =>
      lines.map((line) => ({ ...line, supplierId, currency, ruleVersion })),
    );
    const [gone]: [{ supplierId: string }[], number] = await tx.manager.query(
      `DELETE FROM credit c WHERE c.organisation_id = $1 AND NOT (c.id = ANY ($2::uuid[])) AND NOT (c.period = ANY ($3::char(7)[]))
          AND NOT EXISTS (SELECT 1 FROM credit_step s WHERE s.organisation_id = c.organisation_id AND s.credit_id = c.id)
       RETURNING supplier_id AS "supplierId"`,
      [tx.organisationId, credits.map(({ id }) => id), [...closed]],
    );
    const saved: { supplierId: string }[] = await tx.manager.query(
      `INSERT INTO credit AS old
         (organisation_id, id, statement_id, contract_id, supplier_id, service_level_id, result_id, period, kind,
          currency, amount_minor, points, recalculated_minor, explanation, rule_version, computed_at)
       SELECT $1, r.id, s.id, r."contractId", r."supplierId", r."serviceLevelId", r."resultId", r.period, r.kind,
              r.currency, r."amountMinor", r.points, r."recalculatedMinor", r.explanation, r."ruleVersion", $3
         FROM jsonb_to_recordset($2::jsonb) AS r(
           id uuid, "contractId" uuid, "supplierId" uuid, "serviceLevelId" uuid, "resultId" uuid, period text, kind text,
           currency text, "amountMinor" bigint, points numeric, "recalculatedMinor" bigint, explanation jsonb,
           "ruleVersion" text)
         JOIN credit_statement s ON s.organisation_id = $1 AND s.contract_id = r."contractId" AND s.period = r.period
       ON CONFLICT (organisation_id, id) DO UPDATE
          SET result_id = excluded.result_id, amount_minor = excluded.amount_minor, points = excluded.points,
              recalculated_minor = excluded.recalculated_minor, explanation = excluded.explanation,
              rule_version = excluded.rule_version, computed_at = excluded.computed_at
        WHERE (old.result_id, old.amount_minor, old.points, old.recalculated_minor, old.explanation)
              IS DISTINCT FROM (excluded.result_id, excluded.amount_minor, excluded.points,
                                excluded.recalculated_minor, excluded.explanation)
       RETURNING supplier_id AS "supplierId"`,
      [tx.organisationId, JSON.stringify(credits), tx.now],
    );
    await tx.manager.query(
      `DELETE FROM credit_statement s WHERE s.organisation_id = $1 AND NOT (s.period = ANY ($3::char(7)[]))
          AND NOT EXISTS (SELECT 1 FROM credit c WHERE c.organisation_id = $1 AND c.statement_id = s.id)
          AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS r("contractId" uuid, period text)
                           WHERE r."contractId" = s.contract_id AND r.period = s.period)`,
      [tx.organisationId, JSON.stringify(withIds.map(({ contractId, period }) => ({ contractId, period }))), [...closed]],
    );
    return [...new Set([...gone, ...saved].map(({ supplierId }) => supplierId))];
  }
}
