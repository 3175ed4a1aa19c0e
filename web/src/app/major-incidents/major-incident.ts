import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];

export type MajorIncident = Schemas['MajorIncidentDto'];
export type Room = Schemas['MajorIncidentRoomDto'];
export type Obligation = Schemas['MajorIncidentObligationDto'];
export type EvidenceRequest = Schemas['EvidenceRequestDto'];
export type Action = Schemas['ActionDto'];
export type Obligations = Schemas['StoredObligationsDto'];
