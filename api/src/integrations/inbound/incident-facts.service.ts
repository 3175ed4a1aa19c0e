import { Injectable } from '@nestjs/common';
import { MergeService } from '../../incidents/imports/merging/merge.service.js';
import { StoredHistories } from '../../incidents/imports/merging/stored-histories.js';
import type { FieldProblem } from '../../platform/errors/problem.js';
import { Changes } from '../../platform/realtime/changes.service.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { badDocument, type Fact, type IncidentChange } from '../adapters/fact.js';
import { changeRows } from './change-rows.js';
import { InboundRepository } from './inbound.repository.js';
import type { MessageEffect } from './inbound-message.entity.js';
import type { IntegrationEntity } from './integration.entity.js';

type EventFact = Extract<Fact, { kind: 'incident_event' }>;
/** What ServiceNow and its like call a record by inside. */
const insideKey = /^[0-9a-f]{32}$/;

export interface TakenIncidents {
  effect: MessageEffect;
  incidentIds: string[];
}

/** Makes incidents, and more of their history, of what a message says. */
@Injectable()
export class IncidentFacts {
  constructor(
    private readonly repository: InboundRepository,
    private readonly merging: MergeService,
    private readonly stored: StoredHistories,
    private readonly changes: Changes,
  ) {}

  /**
   * Each row is one more event of its incident's history, unless it is there already; a change is one too, of an incident
   * that is known. @throws Problem `bad_document` for a change of one that is not
   */
  async take(
    tx: TenantTransaction,
    { id, source }: IntegrationEntity,
    events: readonly EventFact[],
    changes: readonly IncidentChange[],
  ): Promise<TakenIncidents> {
    await this.merging.lock(tx, source);
    await this.repository.saveKeys(tx, id, new Map(events.flatMap(({ keys }) => keys ?? [])));
    const named = await this.named(tx, id, changes);
    const externalIds = new Set([...events.map(({ row }) => row.externalId), ...named.map(({ incident }) => incident)]);
    const store = await this.stored.load(tx, source, [...externalIds]);
    const before = new Set(store.externalIds);
    const unknown = named.filter(({ incident }) => store.indexOf(incident) === undefined);
    if (unknown.length > 0) throw badDocument(unknown.map(({ place }) => ({ field: `${place}.documentkey`, code: 'incident_not_sent' })));
    const changed = [...Map.groupBy(named, ({ incident }) => incident)].flatMap(([incident, all]) => changeRows(incident, all, store));
    let unchanged = 0;
    for (const row of [...events.map((each) => each.row), ...changed]) {
      if (store.has(row)) unchanged += 1;
      else store.add(row, 'event');
    }
    const { incidentIds, supplierIds } = await this.merging.merge(tx, store, { source, importId: null });
    if (incidentIds.length > 0) await this.changes.record(tx, { topic: 'incidents', subjectId: null, kind: 'imported', supplierIds });
    const added = store.externalIds.filter((each) => !before.has(each)).length;
    return { effect: { added, changed: Math.max(0, incidentIds.length - added), unchanged, outdated: 0 }, incidentIds };
  }

  /** The changes with incidents and groups by their names instead of inside keys. */
  private async named(tx: TenantTransaction, integrationId: string, changes: readonly IncidentChange[]): Promise<IncidentChange[]> {
    const groups = changes.flatMap(({ field, from, to }) => (field === 'group' ? [from, to] : []));
    const asked = [...changes.map(({ incident }) => incident), ...groups].filter((text) => text !== null && insideKey.test(text));
    const names = await this.repository.names(tx, integrationId, [...new Set(asked)].filter((key) => key !== null));
    const errors: FieldProblem[] = [];
    const nameOf = (text: string, field: string, code: string) => {
      const name = insideKey.test(text) ? names.get(text) : text;
      if (name === undefined) errors.push({ field, code });
      return name ?? text;
    };
    const named = changes.map((change) => {
      const { place, field, from, to } = change;
      const incident = nameOf(change.incident, `${place}.documentkey`, 'incident_not_sent');
      const group = (text: string | null, at: string) => (text === null || field !== 'group' ? text : nameOf(text, `${place}.${at}`, 'group_not_sent'));
      return { ...change, incident, from: group(from, 'oldvalue'), to: group(to, 'newvalue') };
    });
    if (errors.length > 0) throw badDocument(errors);
    return named;
  }
}
