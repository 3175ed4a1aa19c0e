import type { components } from '@samsyn/api-client';

type Schemas = components['schemas'];

export type Incident = Schemas['IncidentDto'];
export type IncidentDetail = Schemas['IncidentDetailDto'];
export type IncidentEvent = Schemas['IncidentEventDto'];
export type Assignment = Schemas['IncidentAssignmentDto'];
export type Ledger = Schemas['HandOffLedgerDto'];
/** A ledger's holding time in service time, and its hand-offs one by one. */
export type HandOffService = Schemas['IncidentHandOffLedgerDto'];
export type Party = Schemas['PartyDto'];
export type LogIncident = Schemas['LogIncidentDto'];
export type IncidentOutcomes = Schemas['IncidentOutcomesDto'];
export type TeamMapping = Schemas['TeamMappingDto'];

/** The source of what was logged by hand. */
export const manualSource = 'manual';

export const priorities = ['1', '2', '3', '4', '5'] as const;

/** The states our own reading of a log knows; a source may have others. */
export const knownStates = [
  'new',
  'active',
  'on_hold',
  'awaiting_user',
  'awaiting_vendor',
  'awaiting_problem',
  'awaiting_evidence',
  'resolved',
  'closed',
] as const;
