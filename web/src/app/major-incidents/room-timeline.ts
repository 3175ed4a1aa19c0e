import type { Room } from './major-incident.js';

export interface Happening {
  at: string;
  kind: 'declared' | 'update' | 'called' | 'joined' | 'role' | 'reported' | 'asked' | 'answered' | 'ended';
  /** Who it is about: a supplier's id, or null for the buyer. */
  supplierId: string | null;
  text: string;
  internal?: boolean;
  role?: string;
  author?: string | null;
}

/** All that happened in a room, the latest first. */
export function happenings(room: Room): Happening[] {
  const { declaredAt, endedAt, updates, parties, roles, obligations, evidenceRequests } = room;
  const nobody = { supplierId: null, text: '' };
  const at = (when: string | null, happening: Omit<Happening, 'at'>): Happening[] => (when === null ? [] : [{ at: when, ...happening }]);
  const all = [
    ...at(declaredAt, { kind: 'declared', ...nobody }),
    ...updates.flatMap(({ at: when, text, audience, authorSupplierId, authorName }) =>
      at(when, { kind: 'update', supplierId: authorSupplierId, text, internal: audience === 'internal', author: authorName }),
    ),
    ...parties.flatMap(({ supplierId, calledAt, joinedAt }) => [
      ...at(calledAt, { kind: 'called', supplierId, text: '' }),
      ...at(joinedAt, { kind: 'joined', supplierId, text: '' }),
    ]),
    ...roles.flatMap(({ from, role, personName, supplierId }) => at(from, { kind: 'role', supplierId, text: personName, role })),
    ...obligations.flatMap(({ submittedAt, name }) => at(submittedAt, { kind: 'reported', supplierId: null, text: name })),
    ...evidenceRequests.flatMap(({ askedAt, answeredAt, question, answer, supplierId }) => [
      ...at(askedAt, { kind: 'asked', supplierId, text: question }),
      ...at(answeredAt, { kind: 'answered', supplierId, text: answer ?? '' }),
    ]),
    ...at(endedAt, { kind: 'ended', ...nobody }),
  ];
  return all.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
