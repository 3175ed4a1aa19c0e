import type { TenantTransaction } from '../../../platform/tenancy/tenant-transaction.js';
import { uuidBytes } from '../../../platform/database/binary-rows.js';
import { copyBinary } from '../../../platform/database/copy-binary.js';
import type { HistoryStore } from './history-store.js';
import { holdersOf, type Teams } from './holders.js';
import type { ExistingIncident, MergeRepository } from './merge.repository.js';
import { sequentialIds, uuidText } from './sequential-ids.js';
import { type Summary, summarise } from './summary.js';
import { type MergedIncident, RowWriter } from './write-rows.js';

export interface MergeCounts {
  incidents: number;
  events: number;
  unchanged: number;
  /** Of those that are new or changed. */
  incidentIds: string[];
  /** Who holds or held one of those. */
  supplierIds: string[];
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

const eventsPerPart = 16_000;

/**
 * One merge within a transaction. While a source is read for the first time, the database already takes what
 * has been read: an incident counts as complete once the file has gone on to the next. Should the file return
 * to it, its history is replaced at the end.
 */
export class RunningMerge {
  private readonly writer: RowWriter;
  private readonly nextId: () => Buffer;
  private readonly incidentIds = new Map<string, string>();
  private readonly suppliers = new Set<string>();
  private eventsTaken = 0;
  private writing: Promise<void> | undefined;
  private failure: unknown;

  constructor(
    private readonly repository: MergeRepository,
    private readonly tx: TenantTransaction,
    private readonly store: HistoryStore,
    private readonly teams: Teams,
    private readonly firstOfSource: boolean,
    private readonly options: MergeOptions,
  ) {
    const { newId } = options;
    this.writer = new RowWriter(store, teams);
    this.nextId = newId === undefined ? sequentialIds(tx.now.getTime()) : () => uuidBytes(newId);
  }

  /** Lets the database take what is complete so far, if it has nothing else to do; reading goes on meanwhile. */
  offer(): void {
    const { store } = this;
    const isGrouped = store.reopened.size * 20 <= store.completeBelow;
    if (!this.firstOfSource || !isGrouped || this.writing || this.failure !== undefined) return;
    if (store.events - this.eventsTaken < eventsPerPart) return;
    const part = this.summaries(store.completeBelow, store.externalIds.length - 1);
    store.completeBelow = store.externalIds.length - 1;
    this.eventsTaken = store.events;
    this.writing = this.write(part.map((summary) => this.merged(summary)))
      .catch((error: unknown) => (this.failure = error))
      .then(() => (this.writing = undefined));
  }

  /** Takes the rest. Incidents of which the file tells attributes but not one event are left out. */
  async finish(): Promise<MergeCounts> {
    await this.settle();
    const { store, repository, tx, options } = this;
    const complete = this.incidentIds.size;
    const rest = this.summaries(store.completeBelow, store.externalIds.length);
    const again = [...store.reopened].flatMap((incident) => this.summaries(incident, incident + 1));
    const isKnown = again.length > 0 || !this.firstOfSource;
    const summaries = [...rest, ...again];
    const found = isKnown ? await repository.existing(tx, options.source, summaries) : [];
    const existing = new Map(found.map((each) => [each.place, each]));
    const changed: MergedIncident[] = [];
    let unchanged = 0;
    summaries.forEach((summary, place) => {
      const known = existing.get(place);
      if (!known?.same || options.rederive) changed.push(this.merged(summary, known));
      // What this merge itself has written is not unchanged.
      else if (place < rest.length) unchanged += 1;
    });
    await this.write(changed);
    return {
      incidents: complete + rest.length,
      events: store.events,
      unchanged,
      incidentIds: [...this.incidentIds.values()],
      supplierIds: [...this.suppliers],
    };
  }

  /** Waits for what is being written: whoever gives the merge up must not roll back under a running COPY. */
  async settle(): Promise<void> {
    await this.writing;
    if (this.failure !== undefined) throw this.failure;
  }

  private summaries(from: number, to: number): (Summary & { externalId: string })[] {
    const { store } = this;
    if (from >= to) return [];
    const { order, starts } = store.grouped(from, to);
    const found: (Summary & { externalId: string })[] = [];
    for (let incident = from; incident < to; incident += 1) {
      const events = order.subarray(starts[incident - from], starts[incident - from + 1]);
      const externalId = store.externalIds[incident];
      if (events.length === 0 || externalId === undefined) continue;
      found.push(Object.assign(summarise(store, incident, events), { externalId }));
    }
    return found;
  }

  private merged(summary: Summary & { externalId: string }, known?: ExistingIncident): MergedIncident {
    const holders = holdersOf(this.store, summary, this.teams);
    const identity = known
      ? { id: uuidBytes(known.id), version: known.version + 1 }
      : { id: this.nextId(), version: 1 };
    this.incidentIds.set(summary.externalId, uuidText(identity.id));
    for (const id of holders.supplierIds) this.suppliers.add(id);
    const supplierIds = this.writer.supplierIds(holders.supplierIds);
    return Object.assign(summary, identity, { holders, supplierIds });
  }

  private async write(merged: readonly MergedIncident[]): Promise<void> {
    if (merged.length === 0) return;
    const { repository, tx, writer, options } = this;
    await repository.begin(tx);
    await copyBinary(tx, 'merge_incident', merged, (rows, each) => writer.incident(rows, each));
    await copyBinary(tx, 'merge_event', merged, (rows, each) => writer.events(rows, each));
    await copyBinary(tx, 'merge_assignment', merged, (rows, each) => writer.assignments(rows, each));
    const replacing = merged.some(({ version }) => version > 1);
    await repository.finish(tx, options.source, options.importId, replacing);
  }
}
