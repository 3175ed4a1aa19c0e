import { Injectable } from '@nestjs/common';
import { formatRatio } from '@samsyn/domain/numbers/decimal';
import { RULE_VERSION } from '@samsyn/domain/service-levels/explanation';
import type { EndToEndLedger } from '@samsyn/domain/services/end-to-end-ledger';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

export interface KeptLedger {
  serviceId: string;
  period: string;
  supplierIds: readonly string[];
  ledger: EndToEndLedger;
}

const at = (ms: number) => new Date(ms).toISOString();

/** Writes the end-to-end ledger: whole months at a time. */
@Injectable()
export class EndToEndKeepingRepository {
  /** One renewal at a time for an organisation. Held until the transaction ends. */
  async lock(tx: TenantTransaction): Promise<void> {
    await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736171))', [tx.organisationId]);
  }

  async replace(tx: TenantTransaction, period: string, kept: readonly KeptLedger[]): Promise<void> {
    await tx.manager.query('DELETE FROM end_to_end_ledger WHERE organisation_id = $1 AND period = $2', [tx.organisationId, period]);
    const key = ({ serviceId }: KeptLedger) => ({ serviceId, period });
    await this.insert(
      tx,
      `INSERT INTO end_to_end_ledger (organisation_id, service_id, period, supplier_ids, agreed_ms, down_ms, minutes, rule_version, computed_at)
       SELECT $1, r."serviceId", r.period, r."supplierIds", r."agreedMs", r."downMs", r.minutes, $3, $4
         FROM jsonb_to_recordset($2::jsonb) AS r ("serviceId" uuid, period char(7), "supplierIds" uuid[], "agreedMs" bigint,
                                                  "downMs" text, minutes integer)`,
      kept.map((one) => ({
        ...key(one),
        supplierIds: one.supplierIds,
        agreedMs: one.ledger.agreedMs,
        downMs: formatRatio(one.ledger.downMs),
        minutes: one.ledger.minutes,
      })),
      [RULE_VERSION, tx.now],
    );
    await this.insert(
      tx,
      `INSERT INTO end_to_end_part (organisation_id, service_id, period, supplier_id, kind, down_ms, minutes)
       SELECT $1, r."serviceId", r.period, r."supplierId", r.kind, r."downMs", r.minutes
         FROM jsonb_to_recordset($2::jsonb) AS r ("serviceId" uuid, period char(7), "supplierId" uuid, kind text, "downMs" text, minutes integer)`,
      kept.flatMap((one) => one.ledger.parts.map(({ downMs, ...part }) => ({ ...key(one), ...part, downMs: formatRatio(downMs) }))),
    );
    await this.insert(
      tx,
      `INSERT INTO end_to_end_interval (organisation_id, service_id, period, sequence, supplier_ids, from_at, to_at, service_ms,
                                        impact, attributed_by, evidence_ids, shares)
       SELECT $1, r."serviceId", r.period, r.sequence, r."supplierIds", r."from", r."to", r."serviceMs", r.impact, r.by,
              r."evidenceIds", r.shares
         FROM jsonb_to_recordset($2::jsonb) AS r ("serviceId" uuid, period char(7), sequence integer, "supplierIds" uuid[],
              "from" timestamptz, "to" timestamptz, "serviceMs" bigint, impact integer, by text, "evidenceIds" uuid[], shares jsonb)`,
      kept.flatMap((one) =>
        one.ledger.intervals.map(({ from, to, ...interval }, index) => ({
          ...{ ...key(one), ...interval, sequence: index + 1, from: at(from), to: at(to) },
          supplierIds: interval.shares.map(({ supplierId }) => supplierId),
        })),
      ),
    );
  }

  private async insert(tx: TenantTransaction, sql: string, rows: readonly object[], more: unknown[] = []): Promise<void> {
    if (rows.length > 0) await tx.manager.query(sql, [tx.organisationId, JSON.stringify(rows), ...more]);
  }
}
