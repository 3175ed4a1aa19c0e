import { Injectable } from '@nestjs/common';
import { epochMs } from '../../../platform/database/epoch-ms.js';
import type { TenantTransaction } from '../../../platform/tenancy/tenant-transaction.js';
import { emptyRow } from '../rows/row-values.js';
import { HistoryStore } from './history-store.js';

interface StoredRow {
  externalId: string;
  at: number;
  kind: string;
  state: string | null;
  priority: number | null;
  group: string | null;
  reportedInTime: boolean | null;
  finalState: string;
  finalPriority: number | null;
  openedAt: number;
  acknowledgedAt: number | null;
  resolvedAt: number | null;
  closedAt: number | null;
  title: string;
  category: string | null;
}


type Derivable = 'openedAt' | 'acknowledgedAt' | 'resolvedAt' | 'closedAt';

/** Stored incidents as the rows they once came from, to be merged again with something added or derived anew. */
@Injectable()
export class StoredHistories {
  /** `derive`: the times that no file told, so that they follow from the events again. */
  async load(
    tx: TenantTransaction,
    source: string,
    externalIds: readonly string[],
    derive: readonly Derivable[] = [],
  ): Promise<HistoryStore> {
    const rows: StoredRow[] = await tx.manager.query(
      `SELECT i.external_id AS "externalId", ${epochMs('e.at')} AS at, e.kind, e.state, e.priority, e.group_name AS "group",
              e.reported_in_time AS "reportedInTime", i.state AS "finalState", i.priority AS "finalPriority", ${epochMs('i.opened_at')} AS "openedAt",
              ${epochMs('i.acknowledged_at')} AS "acknowledgedAt", ${epochMs('i.resolved_at')} AS "resolvedAt",
              ${epochMs('i.closed_at')} AS "closedAt", i.title, i.category
         FROM incident i
         JOIN incident_event e ON e.organisation_id = $1 AND e.incident_id = i.id
        WHERE i.organisation_id = $1 AND i.source = $2 AND i.external_id = ANY ($3::text[])
        ORDER BY i.external_id, e.sequence`,
      [tx.organisationId, source, externalIds],
    );
    const store = new HistoryStore();
    for (const { finalState, finalPriority, ...row } of rows) {
      const { priority, acknowledgedAt, resolvedAt, closedAt } = row;
      store.add(
        {
          ...emptyRow(),
          ...row,
          priority: priority ?? 0,
          acknowledgedAt: acknowledgedAt ?? NaN,
          resolvedAt: resolvedAt ?? NaN,
          closedAt: closedAt ?? NaN,
          ...Object.fromEntries(derive.map((field) => [field, NaN])),
        },
        'event',
      );
      const incident = store.indexOf(row.externalId) ?? -1;
      const attributes = store.attributes[incident];
      if (attributes) attributes.priority = finalPriority ?? 0;
      if (row.state === null) store.finalStates.set(incident, finalState);
    }
    return store;
  }
}
