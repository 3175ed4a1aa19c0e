import { Injectable } from '@nestjs/common';
import type { Acceptance, StepKind } from '@samsyn/domain/incidents/incident-step';
import { epochMs } from '../platform/database/epoch-ms.js';
import { copyOut, literal } from '../platform/database/copy-out.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { StoredEvent, StoredIncident } from './history-of.js';

// A driver's number of it would pass through numeric; this is exact to the ms and costs a third.
const wholeMs = (column: string) => `(date_part('epoch', ${column}) * 1000)::bigint`;

interface StepColumns {
  incidentId: string;
  sequence: number;
  kind: StepKind;
  acceptance: Acceptance | null;
}

/** An incident with one of its events, as cells of text; without events once with nulls. */
export type HistoryCells = readonly (string | null)[];

@Injectable()
export class HistoryRepository {
  incidents(tx: TenantTransaction, ids: readonly string[]): Promise<(StoredIncident & { id: string })[]> {
    return tx.manager.query(
      `SELECT id, ${epochMs('opened_at')} AS "openedAt", ${epochMs('acknowledged_at')} AS "acknowledgedAt",
              ${epochMs('stopped_at')} AS "stoppedAt", priority
         FROM incident WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id`,
      [tx.organisationId, ids],
    );
  }

  async events(tx: TenantTransaction, ids: readonly string[]): Promise<(StoredEvent & { incidentId: string })[]> {
    const rows: (Omit<StoredEvent, 'step'> & StepColumns)[] = await tx.manager.query(
      `SELECT incident_id AS "incidentId", ${epochMs('at')} AS at, state, priority, group_name AS "groupName",
              supplier_id AS "supplierId", tower_id AS "towerId", pause_reason AS "pauseReason", sequence, kind, acceptance
         FROM incident_event WHERE organisation_id = $1 AND incident_id = ANY ($2::uuid[])
        ORDER BY incident_id, sequence`,
      [tx.organisationId, ids],
    );
    return rows.map(({ sequence, kind, acceptance, ...event }) => ({
      ...event,
      step: acceptance === null ? null : { sequence, kind, acceptance },
    }));
  }

  /** Each incident's events one after the other, in one statement. `condition` speaks of the incident `i`. */
  stream(tx: TenantTransaction, condition: string): AsyncGenerator<HistoryCells[]> {
    return copyOut(
      tx,
      `SELECT i.id, ${['i.opened_at', 'i.acknowledged_at', 'i.stopped_at'].map(wholeMs).join()}, i.priority, ${wholeMs('e.at')},
              e.state, e.priority, e.group_name, e.supplier_id, e.tower_id, e.pause_reason,
              CASE WHEN e.acceptance IS NOT NULL THEN concat_ws(' ', e.sequence, e.kind, e.acceptance) END
         FROM incident i
         LEFT JOIN incident_event e ON e.organisation_id = i.organisation_id AND e.incident_id = i.id
        WHERE i.organisation_id = ${literal(tx.organisationId)} AND ${condition}
        ORDER BY i.id, e.sequence`,
    );
  }
}
