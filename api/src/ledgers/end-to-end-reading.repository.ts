import { Injectable } from '@nestjs/common';
import Fraction from 'fraction.js';
import { FULL_IMPACT } from '@samsyn/domain/service-levels/impact';
import type { AttributionAnswer } from '@samsyn/domain/services/attribution';
import type { LedgerInterval, PartKind } from '@samsyn/domain/services/end-to-end-ledger';
import type { TowerDowntime } from '@samsyn/domain/services/minutes-by-tower';
import type { Cursor } from '../platform/paging/cursor.js';
import { containing } from '../platform/paging/listing.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { EndToEndLedgerDto, EndToEndQueryDto } from './end-to-end.dto.js';

export interface LedgerRow extends Pick<EndToEndLedgerDto, 'serviceId' | 'serviceName' | 'criticality' | 'agreedMs' | 'minutes'> {
  downMs: string;
  ruleVersion: string;
  computedAt: Date;
}

export interface PartRow {
  serviceId: string;
  supplierId: string;
  kind: PartKind;
  minutes: number;
}

export interface IntervalRow extends Pick<LedgerInterval, 'serviceMs' | 'impact' | 'by' | 'shares'> {
  from: Date;
  to: Date;
  evidenceIds: string[];
}

export interface AnswerRow {
  evidenceId: string;
  answer: AttributionAnswer;
  reason: string | null;
  userId: string | null;
  at: Date;
}

const columns = `l.service_id AS "serviceId", s.name AS "serviceName", s.criticality, l.agreed_ms::float8 AS "agreedMs",
  l.down_ms AS "downMs", l.minutes, l.rule_version AS "ruleVersion", l.computed_at AS "computedAt"`;
const joined = `FROM end_to_end_ledger l JOIN service s ON s.organisation_id = l.organisation_id AND s.id = l.service_id`;

/** The end-to-end ledger as the caller may see it. */
@Injectable()
export class EndToEndReadingRepository {
  /** The services of a month, those down the longest first. */
  async page(tx: TenantTransaction, period: string, query: EndToEndQueryDto, after: Cursor | null, limit: number): Promise<LedgerRow[]> {
    return tx.manager.query(
      `SELECT ${columns} ${joined}
        WHERE l.organisation_id = $1 AND l.period = $2
          AND ($3::text IS NULL OR s.criticality = $3)
          AND ($4::text IS NULL OR s.name ILIKE $4)
          AND ($5::uuid IS NULL OR EXISTS (SELECT 1 FROM end_to_end_part p WHERE p.organisation_id = l.organisation_id
                 AND p.service_id = l.service_id AND p.period = l.period AND p.supplier_id = $5))
          AND ($6::integer IS NULL OR (l.minutes, l.service_id) < ($6, $7::uuid))
        ORDER BY l.minutes DESC, l.service_id DESC LIMIT $8`,
      [
        tx.organisationId,
        period,
        query.criticality ?? null,
        query.q?.trim() ? containing(query.q) : null,
        query.supplierId ?? null,
        after === null ? null : Number(after.value),
        after?.id ?? null,
        limit,
      ],
    );
  }

  async find(tx: TenantTransaction, serviceId: string, period: string): Promise<LedgerRow | undefined> {
    const rows: LedgerRow[] = await tx.manager.query(
      `SELECT ${columns} ${joined} WHERE l.organisation_id = $1 AND l.service_id = $2 AND l.period = $3`,
      [tx.organisationId, serviceId, period],
    );
    return rows[0];
  }

  async parts(tx: TenantTransaction, period: string, serviceIds: readonly string[]): Promise<PartRow[]> {
    return tx.manager.query(
      `SELECT service_id AS "serviceId", supplier_id AS "supplierId", kind, minutes FROM end_to_end_part
        WHERE organisation_id = $1 AND period = $2 AND service_id = ANY ($3::uuid[]) AND minutes > 0
        ORDER BY supplier_id, kind`,
      [tx.organisationId, period, serviceIds],
    );
  }

  async total(tx: TenantTransaction, period: string): Promise<{ minutes: number; parts: Omit<PartRow, 'serviceId'>[] }> {
    const [whole]: { minutes: number }[] = await tx.manager.query(
      'SELECT coalesce(sum(minutes), 0)::integer AS minutes FROM end_to_end_ledger WHERE organisation_id = $1 AND period = $2',
      [tx.organisationId, period],
    );
    const parts: Omit<PartRow, 'serviceId'>[] = await tx.manager.query(
      `SELECT supplier_id AS "supplierId", kind, sum(minutes)::integer AS minutes FROM end_to_end_part
        WHERE organisation_id = $1 AND period = $2 GROUP BY 1, 2 HAVING sum(minutes) > 0 ORDER BY 1, 2`,
      [tx.organisationId, period],
    );
    return { minutes: whole?.minutes ?? 0, parts };
  }

  /** What suppliers were down in each tower, exact: their shares of the intervals by the evidence behind each. */
  async byTower(tx: TenantTransaction, period: string): Promise<TowerDowntime[]> {
    const rows: (Omit<TowerDowntime, 'downMs'> & { share: string; weighted: string })[] = await tx.manager.query(
      `SELECT share->>'supplierId' AS "supplierId", share->>'kind' AS kind, share->>'share' AS share,
              coalesce(o.tower_id, m.tower_id) AS "towerId", sum(i.service_ms * i.impact)::text AS weighted
         FROM end_to_end_interval i
         CROSS JOIN LATERAL jsonb_array_elements(i.shares) AS share
         LEFT JOIN outage o ON o.organisation_id = i.organisation_id AND o.id = (share->>'evidenceId')::uuid
         LEFT JOIN maintenance_window m ON m.organisation_id = i.organisation_id AND m.id = (share->>'evidenceId')::uuid
        WHERE i.organisation_id = $1 AND i.period = $2 AND coalesce(o.tower_id, m.tower_id) IS NOT NULL
        GROUP BY 1, 2, 3, 4`,
      [tx.organisationId, period],
    );
    const exact = new Map<string, TowerDowntime>();
    for (const { supplierId, kind, towerId, share, weighted } of rows) {
      const downMs = new Fraction(weighted).div(FULL_IMPACT).mul(share);
      const key = `${supplierId} ${kind} ${towerId}`;
      exact.set(key, { supplierId, kind, towerId, downMs: (exact.get(key)?.downMs ?? new Fraction(0)).add(downMs) });
    }
    return [...exact.values()];
  }

  async extent(tx: TenantTransaction): Promise<{ firstPeriod: string | null; lastPeriod: string | null }> {
    const [extent]: { firstPeriod: string | null; lastPeriod: string | null }[] = await tx.manager.query(
      `SELECT min(period) AS "firstPeriod", max(period) AS "lastPeriod" FROM end_to_end_ledger WHERE organisation_id = $1`,
      [tx.organisationId],
    );
    return extent ?? { firstPeriod: null, lastPeriod: null };
  }

  async intervals(tx: TenantTransaction, serviceId: string, period: string): Promise<IntervalRow[]> {
    return tx.manager.query(
      `SELECT from_at AS "from", to_at AS "to", service_ms::float8 AS "serviceMs", impact, attributed_by AS by,
              evidence_ids AS "evidenceIds", shares
         FROM end_to_end_interval WHERE organisation_id = $1 AND service_id = $2 AND period = $3 ORDER BY sequence`,
      [tx.organisationId, serviceId, period],
    );
  }

  /** The last answer for each. */
  async answers(tx: TenantTransaction, evidenceIds: readonly string[]): Promise<Map<string, AnswerRow>> {
    const rows: AnswerRow[] = await tx.manager.query(
      `SELECT DISTINCT ON (evidence_id) evidence_id AS "evidenceId", answer, reason, user_id AS "userId", at
         FROM attribution_answer WHERE organisation_id = $1 AND evidence_id = ANY ($2::uuid[])
        ORDER BY evidence_id, at DESC, id DESC`,
      [tx.organisationId, evidenceIds],
    );
    return new Map(rows.map((row) => [row.evidenceId, row]));
  }

  /** The names of the suppliers beside the services the caller may see. */
  async supplierNames(tx: TenantTransaction): Promise<Map<string, string>> {
    const rows: { id: string; name: string }[] = await tx.manager.query(
      `SELECT DISTINCT supplier_id AS id, supplier_name AS name FROM app.known_components()`,
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
