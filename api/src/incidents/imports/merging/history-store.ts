import { Problem } from '../../../platform/errors/problem.js';
import type { RowMeaning } from '../rows/import-mapping.js';
import type { RowValues } from '../rows/row-values.js';
import { bytes, floats, integers, Words } from './growable.js';

/** What the file says of an incident itself; the latest row that says it counts. */
export interface Attributes {
  at: number;
  openedAt: number;
  acknowledgedAt: number;
  resolvedAt: number;
  closedAt: number;
  title: string | null;
  category: string | null;
  priority: number;
}

const maxEvents = 20_000_000;

/**
 * All rows of a file, grouped by incident once it has been read: they may come in any order. An event costs
 * some thirty bytes, so a file of millions of rows stays in memory.
 */
export class HistoryStore {
  readonly externalIds: string[] = [];
  readonly attributes: Attributes[] = [];
  readonly states = new Words();
  readonly groups = new Words();
  readonly kinds = new Words();
  readonly at = floats();
  readonly state = integers();
  readonly group = integers();
  readonly kind = integers();
  readonly priority = bytes();
  readonly reported = bytes();
  private readonly incidentOf = integers();
  /** How many events there were when an incident was first heard of. */
  private readonly firstEvents = integers();
  private readonly indexes = new Map<string, number>();

  get events(): number {
    return this.at.length;
  }

  indexOf(externalId: string): number | undefined {
    return this.indexes.get(externalId);
  }

  /** Whether the same event is there already. */
  has(row: RowValues): boolean {
    const incident = this.indexes.get(row.externalId);
    if (incident === undefined) return false;
    const reported = row.reportedInTime === null ? -1 : Number(row.reportedInTime);
    for (let event = 0; event < this.events; event += 1) {
      const same =
        this.incidentOf.at(event) === incident &&
        this.at.at(event) === row.at &&
        this.kinds.text(this.kind.at(event)) === row.kind &&
        this.states.text(this.state.at(event)) === row.state &&
        this.groups.text(this.group.at(event)) === row.group &&
        this.priority.at(event) === row.priority &&
        this.reported.at(event) === reported;
      if (same) return true;
    }
    return false;
  }

  /** Takes one row; its values may be overwritten afterwards. */
  add(row: RowValues, meaning: RowMeaning): void {
    const incident = this.incident(row.externalId);
    if (incident < this.completeBelow) this.reopened.add(incident);
    this.keepAttributes(incident, row, meaning);
    if (meaning === 'attributes') return;
    if (this.events >= maxEvents) throw new Problem(422, 'too_many_rows', { limit: maxEvents });
    this.incidentOf.push(incident);
    this.at.push(row.at);
    // What an incident is now says nothing of what it was when it opened.
    this.state.push(meaning === 'incident' ? -1 : this.states.indexOf(row.state));
    this.group.push(this.groups.indexOf(row.group));
    this.kind.push(this.kinds.indexOf(row.kind));
    this.priority.push(row.priority);
    this.reported.push(row.reportedInTime === null ? -1 : Number(row.reportedInTime));
  }

  /** The final state of a row that tells no history. */
  readonly finalStates = new Map<number, string>();

  /** Incidents before this one have been read for good; a row for one of them puts it among `reopened`. */
  completeBelow = 0;
  readonly reopened = new Set<number>();

  /**
   * The events of the incidents `from` up to `to` in order of time, those of one instant in the order of the
   * file: `order` from `starts[i]` to `starts[i + 1]` are those of incident `from + i`.
   */
  grouped(from = 0, to = this.externalIds.length): { order: Int32Array; starts: Int32Array } {
    const starts = new Int32Array(to - from + 1);
    const firstEvent = from < to ? this.firstEvents.at(from) : this.events;
    for (let event = firstEvent; event < this.events; event += 1) {
      const place = this.incidentOf.at(event) - from;
      if (place >= 0 && place < to - from) bump(starts, place + 1, 1);
    }
    for (let place = 0; place < to - from; place += 1) bump(starts, place + 1, starts[place] ?? 0);
    const next = starts.slice();
    const order = new Int32Array(starts[to - from] ?? 0);
    const unsorted = new Set<number>();
    for (let event = firstEvent; event < this.events; event += 1) {
      const place = this.incidentOf.at(event) - from;
      if (place < 0 || place >= to - from) continue;
      const position = next[place] ?? 0;
      const before = position > (starts[place] ?? 0) ? this.at.at(order[position - 1] ?? 0) : -Infinity;
      if (this.at.at(event) < before) unsorted.add(place);
      order[position] = event;
      next[place] = position + 1;
    }
    for (const place of unsorted) {
      const events = order.subarray(starts[place], starts[place + 1]);
      events.sort((a, b) => this.at.at(a) - this.at.at(b) || a - b);
    }
    return { order, starts };
  }

  private incident(externalId: string): number {
    const known = this.indexes.get(externalId);
    if (known !== undefined) return known;
    const index = this.externalIds.push(externalId) - 1;
    this.indexes.set(externalId, index);
    this.firstEvents.push(this.events);
    return index;
  }

  private keepAttributes(incident: number, row: RowValues, meaning: RowMeaning): void {
    // Attributes of their own beat those that events carry.
    const at = meaning === 'attributes' ? Infinity : row.at;
    const known = this.attributes[incident];
    if (known !== undefined && known.at > at) return;
    if (meaning === 'incident' && row.state !== null) this.finalStates.set(incident, row.state);
    const { openedAt, acknowledgedAt, resolvedAt, closedAt, title, category, priority } = row;
    if (known === undefined) {
      this.attributes.push({ at, openedAt, acknowledgedAt, resolvedAt, closedAt, title, category, priority });
    } else
      Object.assign(known, { at, openedAt, acknowledgedAt, resolvedAt, closedAt, title, category, priority });
  }
}

function bump(values: Int32Array, index: number, by: number): void {
  values[index] = (values[index] ?? 0) + by;
}
