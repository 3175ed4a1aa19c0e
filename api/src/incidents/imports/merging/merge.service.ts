import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../../platform/tenancy/tenant-transaction.js';
import { uuidBytes } from './binary-rows.js';
import { copyBinary } from './copy-stream.js';
import type { HistoryStore } from './history-store.js';
import { holdersOf, type Teams } from './holders.js';
import { MergeRepository } from './merge.repository.js';
import { sequentialIds, uuidText } from './sequential-ids.js';
import { type Summary, summarise } from './summary.js';
import { type MergedIncident, RowWriter } from './write-rows.js';

export interface MergeCounts {
  incidents: number;
  events: number;
  unchanged: number;
  /** Of those that are new or changed. */
  incidentIds: string[];
}

export interface MergeOptions {
  source: string;
  /** The import the incidents are then known to come from; null leaves it as it is. */
  importId: string | null;
  /** Replaces also what has not changed, as what is derived from elsewhere may have. */
  rederive?: boolean;
  /** The id for a store of a single incident that is known to be new. */
  newId?: string;
}

@Injectable()
export class MergeService {
  constructor(private readonly repository: MergeRepository) {}

  /**
   * Makes the organisation's incidents of this source what the store says: by their external id new ones are
   * added, those that say the same stay untouched, changed ones are replaced with their whole history.
   */
  async merge(
    tx: TenantTransaction,
    store: HistoryStore,
    { source, importId, rederive, newId }: MergeOptions,
  ): Promise<MergeCounts> {
    await this.lock(tx, source);
    const summaries = summariesOf(store);
    const existing = await this.repository.existing(tx, source, summaries);
    const known = new Map(existing.map((each) => [each.place, each]));
    const teams = await this.repository.teams(tx);
    const writer = new RowWriter(store, teams);
    const nextId = newId === undefined ? sequentialIds(tx.now.getTime()) : () => uuidBytes(newId);
    const merged: MergedIncident[] = [];
    summaries.forEach((summary, place) => {
      const found = known.get(place);
      if (found?.same && !rederive) return;
      const holders = holdersOf(store, summary, teams);
      const identity = found
        ? { id: uuidBytes(found.id), version: found.version + 1 }
        : { id: nextId(), version: 1 };
      merged.push(
        Object.assign(summary, identity, { holders, supplierIds: writer.supplierIds(holders.supplierIds) }),
      );
    });
    if (merged.length > 0) await this.write(tx, writer, merged, source, importId);
    return {
      incidents: summaries.length,
      events: store.events,
      unchanged: summaries.length - merged.length,
      incidentIds: merged.map(({ id }) => uuidText(id)),
    };
  }

  /** Two merges of one source wait for each other until their transactions end. */
  lock(tx: TenantTransaction, source: string): Promise<void> {
    return this.repository.lockSource(tx, source);
  }

  teams(tx: TenantTransaction): Promise<Teams> {
    return this.repository.teams(tx);
  }

  private async write(
    tx: TenantTransaction,
    writer: RowWriter,
    merged: MergedIncident[],
    source: string,
    importId: string | null,
  ) {
    await this.repository.begin(tx);
    await copyBinary(tx, 'merge_incident', merged, (rows, each) => writer.incident(rows, each));
    await copyBinary(tx, 'merge_event', merged, (rows, each) => writer.events(rows, each));
    await copyBinary(tx, 'merge_assignment', merged, (rows, each) => writer.assignments(rows, each));
    await this.repository.finish(
      tx,
      source,
      importId,
      merged.some(({ version }) => version > 1),
    );
  }
}

/** Incidents of which the file tells attributes but not one event are left out. */
function summariesOf(store: HistoryStore): (Summary & { externalId: string })[] {
  const { order, starts } = store.grouped();
  const summaries: (Summary & { externalId: string })[] = [];
  store.externalIds.forEach((externalId, incident) => {
    const events = order.subarray(starts[incident], starts[incident + 1]);
    if (events.length > 0) summaries.push(Object.assign(summarise(store, incident, events), { externalId }));
  });
  return summaries;
}
