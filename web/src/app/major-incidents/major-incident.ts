import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];

export type MajorIncident = Schemas['MajorIncidentDto'];
export type Room = Schemas['MajorIncidentRoomDto'];
export type Obligation = Schemas['MajorIncidentObligationDto'];
export type EvidenceRequest = Schemas['EvidenceRequestDto'];
export type Action = Schemas['ActionDto'];
export type Obligations = Schemas['StoredObligationsDto'];

export const roles = ['incident_manager', 'communications_lead', 'technical_lead', 'scribe'] as const;
export const audiences = ['all', 'internal'] as const;
