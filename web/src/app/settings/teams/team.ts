import type { components } from '@samsyn/api-client';

export type Team = components['schemas']['TeamMappingDto'];
export type TeamBody = Pick<Team, 'groupName' | 'supplierId' | 'towerId' | 'illustrative'>;
