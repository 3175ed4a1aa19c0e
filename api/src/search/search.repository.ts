import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { RecentItemEntity } from './recent-item.entity.js';

export interface Found {
  kind: string;
  id: string;
  rank: number;
  snippet: string | null;
}

/** So many are kept of what somebody has looked at. */
const kept = 20;

@Injectable()
export class SearchRepository {
  /** Ids alone: what the objects are called is read under row-level security. */
  find(tx: TenantTransaction, typed: string, kinds: readonly string[] | null, most: number): Promise<Found[]> {
    return tx.manager.query('SELECT kind, id, rank, snippet FROM app.search($1, $2, $3) ORDER BY rank DESC, kind, id', [typed, kinds, most]);
  }

  recent(tx: TenantTransaction): Promise<RecentItemEntity[]> {
    const { organisationId, principal } = tx;
    if (principal.userId === null) return Promise.resolve([]);
    const where = { organisationId, userId: principal.userId };
    return tx.manager.find(RecentItemEntity, { where, order: { seenAt: 'DESC', objectId: 'ASC' }, take: kept });
  }

  /** Looked at now; the oldest go. */
  async seen(tx: TenantTransaction, kind: string, objectId: string): Promise<void> {
    const key = [tx.organisationId, tx.principal.userId];
    await tx.manager.query(
      `INSERT INTO recent_item (organisation_id, user_id, kind, object_id, seen_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (organisation_id, user_id, kind, object_id) DO UPDATE SET seen_at = excluded.seen_at`,
      [...key, kind, objectId, tx.now],
    );
    await tx.manager.query(
      `DELETE FROM recent_item WHERE organisation_id = $1 AND user_id = $2 AND (kind, object_id) IN
         (SELECT kind, object_id FROM recent_item WHERE organisation_id = $1 AND user_id = $2 ORDER BY seen_at DESC, object_id OFFSET $3)`,
      [...key, kept],
    );
  }
}
