import { Injectable } from '@nestjs/common';
import type { IncidentHistory } from '@samsyn/domain/incidents/incident-history';
import { acceptances, stepKinds } from '@samsyn/domain/incidents/incident-step';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { type HistoryCells, HistoryRepository } from './history.repository.js';
import { historyOf, type StoredEvent, type StoredIncident } from './history-of.js';

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

  /** Of all that `condition` says of the incident `i`, some at a time, in one query and with no more memory. */
  async *stream(tx: TenantTransaction, condition: string): AsyncGenerator<KnownHistory[]> {
    let incidentId: string | null = null;
    let incident: StoredIncident = incidentOf([]);
    let events: StoredEvent[] = [];
    for await (const rows of this.repository.stream(tx, condition)) {
      const known: KnownHistory[] = [];
      for (const cells of rows) {
        const [id = null] = cells;
        if (id !== incidentId) {
          if (incidentId !== null) known.push({ incidentId, history: historyOf(incident, events) });
          incidentId = id;
          incident = incidentOf(cells);
          events = [];
        }
        if (cells[5] !== null) events.push(eventOf(cells));
      }
      yield known;
    }
    if (incidentId !== null) yield [{ incidentId, history: historyOf(incident, events) }];
  }
}

const numberOf = (cell: string | null | undefined) => (cell === null || cell === undefined ? null : Number(cell));

const incidentOf = ([, openedAt, acknowledgedAt, stoppedAt, priority]: HistoryCells): StoredIncident => ({
  openedAt: Number(openedAt),
  acknowledgedAt: numberOf(acknowledgedAt),
  stoppedAt: numberOf(stoppedAt),
  priority: numberOf(priority),
});

function eventOf(cells: HistoryCells): StoredEvent {
  const [at, state = null, priority, groupName = null, supplierId = null, towerId = null, pauseReason = null] = cells.slice(5);
  const reported = { at: Number(at), state, priority: numberOf(priority), groupName, supplierId, towerId, pauseReason };
  const step = cells[12] ?? null;
  return { ...reported, step: step === null ? null : stepOf(step) };
}

function stepOf(cell: string): StoredEvent['step'] {
  const [sequence, kindText, acceptanceText] = cell.split(' ');
  const kind = stepKinds.find((each) => each === kindText);
  const acceptance = acceptances.find((each) => each === acceptanceText);
  return kind && acceptance ? { sequence: Number(sequence), kind, acceptance } : null;
}
