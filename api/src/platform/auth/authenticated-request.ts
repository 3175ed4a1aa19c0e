import type { FastifyRequest } from 'fastify';
import type { Principal, TenantTransaction } from '../tenancy/tenant-transaction.js';

export interface SignedInUser {
  id: string;
  email: string;
  name: string;
  locale: string;
}

/** A request as the guards leave it. A user without a membership has no principal. */
export interface AuthenticatedRequest extends FastifyRequest {
  user?: SignedInUser;
  /** Of the session's token, or of an API token. */
  sessionHash?: Buffer;
  byToken?: boolean;
  principal?: Principal;
  tx?: TenantTransaction;
}
