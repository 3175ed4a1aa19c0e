import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** One change of an organisation's net at a time: two dependencies added at once could close a cycle between them. */
export async function lockServiceNet(tx: TenantTransaction): Promise<void> {
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 736170))', [tx.organisationId]);
}
