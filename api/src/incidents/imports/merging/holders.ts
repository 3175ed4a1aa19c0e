import { countHandOffs } from '@samsyn/domain/incidents/hand-offs';
import type { IncidentEvent } from '@samsyn/domain/incidents/incident-history';
import { leadAssignments, type LeadAssignment } from '@samsyn/domain/incidents/lead-assignments';
import type { HistoryStore } from './history-store.js';
import type { Summary } from './summary.js';

export interface Team {
  supplierId: string;
  towerId: string;
}

/** The team-to-supplier table: group name to who it belongs to. */
export type Teams = ReadonlyMap<string, Team>;

/** Who held an incident, derived from its groups and the team-to-supplier table (R8, R21). */
export interface Holders {
  /** The last one ends at Infinity while the incident runs. */
  leads: LeadAssignment[];
  supplierIds: string[];
  handOffs: number;
  bounces: number;
}

export function holdersOf(store: HistoryStore, summary: Summary, teams: Teams): Holders {
  const assigned: IncidentEvent[] = [];
  const groups: (string | null)[] = [];
  const supplierIds = new Set<string>();
  let last: number | undefined;
  for (const event of summary.events) {
    const index = store.group.at(event);
    if (index === last) continue;
    last = index;
    const group = store.groups.text(index);
    const team = group === null ? undefined : teams.get(group);
    const [supplierId, towerId] = [team?.supplierId ?? null, team?.towerId ?? null];
    if (supplierId !== null) supplierIds.add(supplierId);
    groups.push(group);
    assigned.push({ kind: 'assigned', at: store.at.at(event), group, supplierId, towerId });
  }
  const end = Number.isNaN(summary.stoppedAt) ? Infinity : summary.stoppedAt;
  const { handOffs, bounces } = countHandOffs(groups);
  return {
    leads: leadAssignments(assigned, summary.openedAt, end),
    supplierIds: [...supplierIds],
    handOffs,
    bounces,
  };
}
