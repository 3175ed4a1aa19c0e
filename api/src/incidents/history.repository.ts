import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { StoredEvent, StoredIncident } from './history-of.js';

// Numbers and not Dates: calculations want epoch ms, and a driver's Date for each would cost more than they do.
const ms = (column: string) => `(extract(epoch FROM ${column}) * 1000)::float8`;

@Injectable()
export class HistoryRepository {
  incidents(tx: TenantTransaction, ids: readonly string[]): Promise<(StoredIncident & { id: string })[]> {
    return tx.manager.query(
      `SELECT id, ${ms('opened_at')} AS "openedAt", ${ms('acknowledged_at')} AS "acknowledgedAt",
              ${ms('stopped_at')} AS "stoppedAt", priority
         FROM incident WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id`,
      [tx.organisationId, ids],
    );
  }

  events(tx: TenantTransaction, ids: readonly string[]): Promise<(StoredEvent & { incidentId: string })[]> {
    return tx.manager.query(
      `SELECT incident_id AS "incidentId", ${ms('at')} AS at, state, priority, group_name AS "groupName",
              supplier_id AS "supplierId", tower_id AS "towerId", pause_reason AS "pauseReason"
         FROM incident_event WHERE organisation_id = $1 AND incident_id = ANY ($2::uuid[])
        ORDER BY incident_id, sequence`,
      [tx.organisationId, ids],
    );
  }
}
