import type { components } from '@samsyn/api-client';

export type EscalationRow = components['schemas']['EscalationDto'];
export type Escalation = components['schemas']['EscalationDetailDto'];
export type Ladder = components['schemas']['LadderDto'];
export const escalationLevels = ['operational', 'tactical', 'strategic'] as const;
