import type { components } from '@samsyn/api-client';

export type ApiToken = components['schemas']['ApiTokenDto'];
export type CreatedApiToken = components['schemas']['CreatedApiTokenDto'];

export const tokenStates = ['active', 'expired', 'revoked', 'maker_gone'] as const;
