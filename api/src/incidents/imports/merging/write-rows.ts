import { pauseReasons } from '@samsyn/domain/incidents/pause-reasons';
import type { BinaryRows } from '../../../platform/database/binary-rows.js';
import { uuidArray, uuidBytes } from '../../../platform/database/binary-rows.js';
import type { Holders, Teams } from './holders.js';
import type { HistoryStore } from './history-store.js';
import type { Summary } from './summary.js';

/** An incident ready to be written: everything derived, its id chosen. */
export interface MergedIncident extends Summary {
  externalId: string;
  id: Buffer;
  version: number;
  holders: Holders;
  supplierIds: Buffer;
}

const waiting: ReadonlySet<string | null> = new Set(pauseReasons);

/** Encodes what repeats in row after row only once. */
export class RowWriter {
  private readonly uuids = new Map<string, Buffer>();
  private readonly arrays = new Map<string, Buffer>();
  private readonly texts = new Map<string, Buffer>();

  constructor(
    private readonly store: HistoryStore,
    private readonly teams: Teams,
  ) {}

  supplierIds(ids: readonly string[]): Buffer {
    return remembered(this.arrays, ids.join(), () => uuidArray(ids.map((id) => this.uuid(id))));
  }

  incident(rows: BinaryRows, merged: MergedIncident): void {
    const { holders } = merged;
    const attributes = this.store.attributes[merged.incident];
    const lead = holders.leads.at(-1);
    rows.row(20);
    rows.raw(merged.id);
    rows.text(merged.externalId);
    this.word(rows, attributes?.title ?? merged.externalId);
    this.word(rows, attributes?.category ?? null);
    priority(rows, merged.priority);
    this.word(rows, merged.state);
    for (const at of [
      merged.openedAt,
      merged.acknowledgedAt,
      merged.resolvedAt,
      merged.closedAt,
      merged.stoppedAt,
    ])
      rows.instant(at);
    this.id(rows, lead?.supplierId ?? null);
    this.id(rows, lead?.towerId ?? null);
    rows.raw(merged.supplierIds);
    rows.integer(holders.handOffs);
    rows.integer(holders.bounces);
    rows.boolean(holders.handOffs > 0 ? 1 : 0);
    rows.boolean(merged.reportedInTime);
    rows.raw(merged.contentHash);
    rows.integer(merged.version);
  }

  events(rows: BinaryRows, merged: MergedIncident): void {
    const { store } = this;
    let sequence = 0;
    for (const event of merged.events) {
      const group = store.groups.text(store.group.at(event));
      const team = group === null ? undefined : this.teams.get(group);
      const state = store.states.text(store.state.at(event));
      rows.row(12);
      rows.raw(merged.id);
      rows.integer((sequence += 1));
      rows.instant(store.at.at(event));
      this.word(rows, store.kinds.text(store.kind.at(event)));
      this.word(rows, state);
      priority(rows, store.priority.at(event));
      this.word(rows, group);
      this.id(rows, team?.supplierId ?? null);
      this.id(rows, team?.towerId ?? null);
      this.word(rows, waiting.has(state) ? state : null);
      rows.boolean(store.reported.at(event));
      rows.raw(merged.supplierIds);
    }
  }

  assignments(rows: BinaryRows, merged: MergedIncident): void {
    merged.holders.leads.forEach((lead, index) => {
      rows.row(8);
      rows.raw(merged.id);
      rows.integer(index + 1);
      this.word(rows, lead.group);
      this.id(rows, lead.supplierId);
      this.id(rows, lead.towerId);
      rows.instant(lead.from);
      rows.instant(lead.to);
      rows.raw(merged.supplierIds);
    });
  }

  private uuid(id: string): Buffer {
    return remembered(this.uuids, id, () => uuidBytes(id));
  }

  private id(rows: BinaryRows, id: string | null): void {
    if (id === null) rows.null();
    else rows.raw(this.uuid(id));
  }

  private word(rows: BinaryRows, text: string | null): void {
    if (text === null) rows.null();
    else rows.raw(remembered(this.texts, text, () => Buffer.from(text)));
  }
}

function priority(rows: BinaryRows, value: number): void {
  if (value >= 1) rows.smallint(value);
  else rows.null();
}

const maxRemembered = 20_000;

function remembered(known: Map<string, Buffer>, key: string, make: () => Buffer): Buffer {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  if (known.size < maxRemembered) known.set(key, made);
  return made;
}
