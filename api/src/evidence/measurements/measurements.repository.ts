import { Injectable } from '@nestjs/common';
import type { Probe } from '@samsyn/domain/service-levels/probe-outages';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

@Injectable()
export class MeasurementsRepository {
  /** What probes saw in `[from, to]` and in the last probe before it, in order of time; all of it without bounds. */
  async probes(tx: TenantTransaction, seriesId: string, from: Date | null, to: Date | null): Promise<Probe[]> {
    const rows: { at: string; up: number }[] = await tx.manager.query(
      `SELECT extract(epoch FROM measured_at) * 1000 AS at, up
         FROM measurement
        WHERE organisation_id = $1 AND series_id = $2 AND up IS NOT NULL AND measured_at <= coalesce($4, 'infinity'::timestamptz)
          AND measured_at >= coalesce((SELECT max(measured_at) FROM measurement
               WHERE organisation_id = $1 AND series_id = $2 AND up IS NOT NULL AND measured_at <= $3), $3, '-infinity')
        ORDER BY measured_at`,
      [tx.organisationId, seriesId, from, to],
    );
    return rows.map(({ at, up }) => ({ at: Number(at), up }));
  }
}
