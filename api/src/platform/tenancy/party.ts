import type { Party } from '@samsyn/domain/credits/credit-workflow';
import type { TenantTransaction } from './tenant-transaction.js';

/** The party somebody speaks for; null is the buyer. */
export const partyOf = ({ principal }: TenantTransaction): string | null =>
  principal.role === 'vendor' ? principal.supplierId : null;

/** The side somebody acts for. */
export const sideOf = ({ principal }: TenantTransaction): Party => (principal.role === 'vendor' ? 'supplier' : 'buyer');
