import type { TenantTransaction } from './tenant-transaction.js';

/** The party somebody speaks for; null is the buyer. */
export const partyOf = ({ principal }: TenantTransaction): string | null =>
  principal.role === 'vendor' ? principal.supplierId : null;
