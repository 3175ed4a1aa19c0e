import { Injectable } from '@nestjs/common';
import type { IncidentHistory } from '@samsyn/domain/incidents/incident-history';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { HistoryRepository } from './history.repository.js';
import { historyOf, type StoredEvent } from './history-of.js';

export interface KnownHistory {
  incidentId: string;
  history: IncidentHistory;
}

/** The histories that clocks are reckoned from, for the features to the right. */
@Injectable()
export class IncidentHistories {
  constructor(private readonly repository: HistoryRepository) {}

  /** Of those incidents the caller may see, in the order of their ids; two queries, however many there are. */
  async load(tx: TenantTransaction, incidentIds: readonly string[]): Promise<KnownHistory[]> {
    const incidents = await this.repository.incidents(tx, incidentIds);
    const eventsOf = new Map<string, StoredEvent[]>(incidents.map(({ id }) => [id, []]));
    for (const event of await this.repository.events(tx, incidentIds))
      eventsOf.get(event.incidentId)?.push(event);
    return incidents.map((incident) => ({
      incidentId: incident.id,
      history: historyOf(incident, eventsOf.get(incident.id) ?? []),
    }));
  }
}
