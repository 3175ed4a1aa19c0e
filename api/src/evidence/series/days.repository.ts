import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

export interface StoredDay {
  day: string;
  measurements: number;
  down: number;
  downMs: string;
  knownMs: string;
  sum: string | null;
  minimum: string | null;
  maximum: string | null;
  responseSum: string | null;
  responseCount: number;
}

@Injectable()
export class DaysRepository {
  /** The days of a series from `first` to `last`, both included. */
  between(tx: TenantTransaction, seriesId: string, first: string, last: string): Promise<StoredDay[]> {
    return tx.manager.query(
      `SELECT day::text AS day, measurements, down, down_ms AS "downMs", known_ms AS "knownMs",
              trim_scale(value_sum)::text AS sum, trim_scale(value_min)::text AS minimum,
              trim_scale(value_max)::text AS maximum, response_sum AS "responseSum", response_count AS "responseCount"
         FROM measurement_day
        WHERE organisation_id = $1 AND series_id = $2 AND day BETWEEN $3 AND $4 ORDER BY day`,
      [tx.organisationId, seriesId, first, last],
    );
  }
}
