import type { Assignment, Incident, IncidentDetail, IncidentEvent } from './incident.js';

export const anIncident = (over: Partial<Incident> = {}): Incident => ({
  id: 'i1',
  source: 'demo',
  externalId: 'INC0000045',
  title: 'Nätet nere på Järla skola',
  category: null,
  priority: 3,
  state: 'closed',
  openedAt: '2026-03-02T08:00:00.000Z',
  acknowledgedAt: null,
  resolvedAt: '2026-03-02T18:00:00.000Z',
  closedAt: null,
  stoppedAt: '2026-03-02T18:00:00.000Z',
  leadSupplierId: 's1',
  leadTowerId: 't1',
  supplierIds: ['s1', 's2'],
  handOffs: 2,
  bounces: 1,
  groupChanged: true,
  reportedInTime: true,
  live: false,
  waiting: 0,
  version: 1,
  ...over,
});

/** `hour` of the day above, and until when. */
export const held = (
  groupName: string | null,
  supplierId: string | null,
  from: number,
  to: number | null,
): Assignment => ({
  sequence: from,
  groupName,
  supplierId,
  towerId: supplierId === null ? null : 't1',
  from: hour(from),
  to: to === null ? null : hour(to),
});

export const hour = (value: number): string => `2026-03-02T${String(value).padStart(2, '0')}:00:00.000Z`;

export const anEvent = (sequence: number, over: Partial<IncidentEvent> = {}): IncidentEvent => ({
  sequence,
  at: hour(8 + sequence),
  kind: 'update',
  state: null,
  priority: null,
  groupName: null,
  supplierId: null,
  towerId: null,
  pauseReason: null,
  reportedInTime: null,
  note: null,
  acceptance: null,
  recordedAt: null,
  recordedBySupplierId: null,
  recordedByName: null,
  decidedAt: null,
  decisionNote: null,
  ...over,
});

export const aDetail = (over: Partial<IncidentDetail> = {}): IncidentDetail => ({
  ...anIncident(),
  description: null,
  parent: null,
  children: [],
  references: [],
  tasks: [],
  allowedSteps: [],
  events: [anEvent(0, { state: 'new', groupName: 'Group 1', supplierId: 's1' })],
  assignments: [
    held('Group 1', 's1', 8, 12),
    held(null, null, 12, 14),
    held('Group 2', 's2', 14, 16),
    held('Group 1', 's1', 16, 18),
  ],
  parties: [
    { id: 's1', name: 'Fjordnät' },
    { id: 's2', name: 'Mälarklient' },
  ],
  ledger: {
    wallMs: 36_000_000,
    holdings: [
      { supplierId: 's1', heldMs: 21_600_000 },
      { supplierId: 's2', heldMs: 7_200_000 },
    ],
    unownedMs: 7_200_000,
    stoodResolvedMs: 0,
    betweenGroups: { handOffs: 2, bounces: 1 },
    betweenSuppliers: { handOffs: 2, bounces: 1 },
  },
  ...over,
});
