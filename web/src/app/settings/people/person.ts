import type { components } from '@samsyn/api-client';

export type Person = components['schemas']['MemberDto'];
export type Role = Person['role'];

/** A link that is shown this once. */
export interface OneTimeLink {
  address: string;
  expiresAt: string;
  name: string;
}
