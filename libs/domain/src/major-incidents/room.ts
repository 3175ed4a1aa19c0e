export const majorIncidentRoles = ['incident_manager', 'communications_lead', 'technical_lead', 'scribe'] as const;
/** What somebody is in the room of a major incident. */
export type MajorIncidentRole = (typeof majorIncidentRoles)[number];

export const audiences = ['all', 'internal'] as const;
/** Who a status update is for: all parties, or the buyer alone. */
export type Audience = (typeof audiences)[number];
