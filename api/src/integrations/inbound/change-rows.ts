import type { HistoryStore } from '../../incidents/imports/merging/history-store.js';
import { emptyRow, type RowValues } from '../../incidents/imports/rows/row-values.js';
import type { IncidentChange } from '../adapters/fact.js';

/**
 * Changes of one incident as rows of its history. A row says who held the incident at its time, so each takes that from
 * the changes around it, and where those tell nothing of the group, from what is stored. Before the first change it was
 * what that one says it changed from.
 */
export function changeRows(externalId: string, changes: readonly IncidentChange[], store: HistoryStore): RowValues[] {
  const byTime = Map.groupBy(changes.toSorted((a, b) => a.at - b.at), ({ at }) => at);
  const groups = changes.filter(({ field }) => field === 'group').toSorted((a, b) => a.at - b.at);
  const stored = storedGroups(externalId, store);
  const groupAt = (at: number): string | null => {
    const [before, after] = [groups.findLast((each) => each.at <= at), groups.find((each) => each.at > at)];
    if (before) return before.to;
    return after ? after.from : (stored.findLast((each) => each.at <= at) ?? stored[0])?.group ?? null;
  };
  const row = (at: number, values: Partial<RowValues>): RowValues => ({ ...emptyRow(), externalId, at, group: groupAt(at), ...values });
  const rows = [...byTime].map(([at, together]) => {
    const to = (field: IncidentChange['field']) => together.findLast((each) => each.field === field)?.to ?? null;
    return row(at, { state: to('state'), priority: Number(to('priority') ?? 0) });
  });
  const openedAt = store.attributes[store.indexOf(externalId) ?? -1]?.openedAt ?? NaN;
  const first = [...byTime.keys()][0] ?? NaN;
  if (!(openedAt < first) || stored.some(({ at }) => at === openedAt)) return rows;
  const from = (field: IncidentChange['field']) => changes.toSorted((a, b) => a.at - b.at).find((each) => each.field === field)?.from ?? null;
  return [row(openedAt, { state: from('state'), priority: Number(from('priority') ?? 0) }), ...rows];
}

function storedGroups(externalId: string, store: HistoryStore): { at: number; group: string | null }[] {
  const incident = store.indexOf(externalId);
  if (incident === undefined) return [];
  const { order } = store.grouped(incident, incident + 1);
  return [...order].map((event) => ({ at: store.at.at(event), group: store.groups.text(store.group.at(event)) }));
}
