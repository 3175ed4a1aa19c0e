import Fraction from 'fraction.js';
import type { CompiledCalendar } from '../time/compiled-calendar.js';
import { elapsed } from '../time/elapsed.js';
import { periodOf, type PeriodKey } from '../time/period.js';
import { countHandOffs } from './hand-offs.js';

/** What a table of handled incidents needs to know of one; instants in epoch ms. */
export interface HandledIncident {
  readonly openedAt: number;
  /** `null` while somebody works on it. */
  readonly restoredAt: number | null;
  /** The one it ended with; `null` where the source says none. */
  readonly priority: number | null;
  /** The suppliers of its assignments in their order; `null` where nobody knows who held it. */
  readonly holders: readonly (string | null)[];
}

export interface HandlingTerms {
  /** When time counts, and in which zone a month begins. */
  readonly calendar: CompiledCalendar;
  /** Service ms by priority; a priority without a target has no share in time. */
  readonly targets: ReadonlyMap<number, number>;
}

export interface HandlingRow {
  /** `null` of incidents that no known supplier held. */
  readonly supplierId: string | null;
  readonly month: PeriodKey;
  readonly priority: number | null;
  readonly incidents: number;
  readonly inTime: number;
  /** Exact percent; `null` without a target. */
  readonly share: Fraction | null;
  readonly handOffs: number;
  readonly bounces: number;
}

type Counts = { -readonly [Key in keyof Omit<HandlingRow, 'share'>]: HandlingRow[Key] };

/**
 * R4, R9, R12, R21: restored incidents by the supplier that held them last, the month of the calendar's zone they were
 * restored in and their priority, with how many were restored within the target and how often they changed between
 * suppliers. Rows by month, supplier and priority, what is unknown last. Work on an incident still open counts nowhere yet.
 * @throws DomainError `bad_instant`; `reversed_interval` for one restored before it was opened
 */
export function handlingTable(incidents: Iterable<HandledIncident>, { calendar, targets }: HandlingTerms): HandlingRow[] {
  const rows = new Map<string, Counts>();
  for (const { openedAt, restoredAt, priority, holders } of incidents) {
    if (restoredAt === null) continue;
    const supplierId = holders.findLast((holder) => holder !== null) ?? null;
    const month = periodOf(restoredAt, calendar.zone);
    const key = `${month} ${priority} ${supplierId}`;
    let row = rows.get(key);
    if (!row) rows.set(key, (row = { supplierId, month, priority, incidents: 0, inTime: 0, handOffs: 0, bounces: 0 }));
    const target = priority === null ? undefined : targets.get(priority);
    const { handOffs, bounces } = countHandOffs(holders);
    row.incidents += 1;
    if (target !== undefined && elapsed(calendar, openedAt, restoredAt) <= target) row.inTime += 1;
    row.handOffs += handOffs;
    row.bounces += bounces;
  }
  return [...rows.values()].sort(inOrder).map((row) => ({
    ...row,
    share: row.priority !== null && targets.has(row.priority) ? new Fraction(row.inTime * 100, row.incidents) : null,
  }));
}

const last = '\uffff';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Counts, b: Counts): number =>
  compare(a.month, b.month) ||
  compare(a.supplierId ?? last, b.supplierId ?? last) ||
  (a.priority ?? Infinity) - (b.priority ?? Infinity) ||
  0;
