import { localDate } from '@samsyn/domain/time/zone';
import type { TenantTransaction } from './tenant-transaction.js';

/** The local date of the organisation. */
export async function todayOf(tx: TenantTransaction): Promise<string> {
  const rows: { zone: string }[] = await tx.manager.query('SELECT zone FROM organisation WHERE id = $1', [tx.organisationId]);
  return localDate(tx.now.getTime(), rows[0]?.zone ?? 'UTC');
}
