import type { Room } from './major-incident.js';

/** A room that goes on, with one supplier called in. */
export function aRoom(changes: Partial<Room> = {}): Room {
  return {
    id: 'm1',
    incidentId: 'i1',
    incidentNumber: 'SAM-000001',
    title: 'Journalsystemet ligger nere',
    declaredAt: '2026-10-05T08:00:00.000Z',
    awareAt: '2026-10-05T07:30:00.000Z',
    updateEveryMinutes: 30,
    lastUpdateAt: '2026-10-05T08:10:00.000Z',
    nextUpdateDueAt: '2026-10-05T08:40:00.000Z',
    endedAt: null,
    supplierIds: ['s1'],
    version: 4,
    cause: null,
    reviewSummary: null,
    reviewLessons: null,
    parties: [{ supplierId: 's1', name: 'Fjordnät', calledAt: '2026-10-05T08:05:00.000Z', joinedAt: null, contribution: null }],
    roles: [{ id: 'r1', role: 'incident_manager', userId: null, personName: 'Kim Holm', supplierId: null, from: '2026-10-05T08:02:00.000Z', to: null }],
    updates: [
      { id: 'u1', at: '2026-10-05T08:10:00.000Z', audience: 'all', text: 'Vi felsöker.', authorSupplierId: null, authorName: 'Eva' },
      { id: 'u2', at: '2026-10-05T08:12:00.000Z', audience: 'internal', text: 'Ledningen är informerad.', authorSupplierId: null, authorName: 'Eva' },
    ],
    obligations: [
      { id: 'o1', name: 'Tidig varning', hours: 24, dueAt: '2026-10-06T07:30:00.000Z', state: 'overdue', submittedAt: null, reference: null },
    ],
    evidenceRequests: [
      { id: 'e1', supplierId: 's1', question: 'Hur många drabbades?', askedAt: '2026-10-05T09:00:00.000Z', dueAt: '2026-10-05T12:00:00.000Z', answer: null, answeredAt: null },
    ],
    ...changes,
  };
}
