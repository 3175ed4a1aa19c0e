import { Injectable } from '@nestjs/common';
import type { PeriodStatus } from '@samsyn/domain/scorecards/period-close';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

export interface StoredPeriod {
  period: string;
  status: PeriodStatus;
  reviewUntil: string | null;
  closedAt: Date | null;
}

export interface StoredVersion {
  period: string;
  version: number;
  hash: string;
  cutOffAt: Date;
}

@Injectable()
export class PeriodsRepository {
  /** The newest first. */
  async all(tx: TenantTransaction): Promise<StoredPeriod[]> {
    return tx.manager.query(
      `SELECT period, status, review_until::text AS "reviewUntil", closed_at AS "closedAt" FROM period
        WHERE organisation_id = $1 ORDER BY period DESC`,
      [tx.organisationId],
    );
  }

  async one(tx: TenantTransaction, period: string): Promise<StoredPeriod | undefined> {
    const rows: StoredPeriod[] = await tx.manager.query(
      `SELECT period, status, review_until::text AS "reviewUntil", closed_at AS "closedAt" FROM period
        WHERE organisation_id = $1 AND period = $2`,
      [tx.organisationId, period],
    );
    return rows[0];
  }

  /** What was frozen, by month and version, as far as the reader may know of it. */
  async versions(tx: TenantTransaction): Promise<StoredVersion[]> {
    const { supplierId } = tx.principal;
    if (supplierId === null) {
      return tx.manager.query(
        `SELECT period, version, content_hash AS hash, cut_off_at AS "cutOffAt" FROM period_freeze
          WHERE organisation_id = $1 ORDER BY period, version`,
        [tx.organisationId],
      );
    }
    return tx.manager.query(
      `SELECT period, version, content_hash AS hash, cut_off_at AS "cutOffAt" FROM period_part
        WHERE organisation_id = $1 AND supplier_id = $2 ORDER BY period, version`,
      [tx.organisationId, supplierId],
    );
  }

  async closed(tx: TenantTransaction): Promise<string[]> {
    const rows: { period: string }[] = await tx.manager.query(
      'SELECT period FROM period WHERE organisation_id = $1 AND closed ORDER BY period',
      [tx.organisationId],
    );
    return rows.map(({ period }) => period);
  }

  async know(tx: TenantTransaction, periods: readonly string[]): Promise<void> {
    await tx.manager.query(
      'INSERT INTO period (organisation_id, period) SELECT $1, unnest($2::char(7)[]) ON CONFLICT (organisation_id, period) DO NOTHING',
      [tx.organisationId, periods],
    );
  }
}
