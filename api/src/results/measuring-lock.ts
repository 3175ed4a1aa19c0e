import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

/** One measuring at a time for an organisation: two would replace each other's rows. Held until the transaction ends. */
export async function lockMeasuring(tx: TenantTransaction): Promise<void> {
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736163))', [tx.organisationId]);
}
