import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';

export interface StoredView {
  id: string;
  name: string;
  path: string;
  createdBy: string;
  createdAt: Date;
}

const columns = 'id, name, path, created_by AS "createdBy", created_at AS "createdAt"';

/** Row-level security leaves each side its own. */
@Injectable()
export class SavedViewsRepository {
  async newest(tx: TenantTransaction, limit: number): Promise<StoredView[]> {
    return tx.manager.query(`SELECT ${columns} FROM saved_view WHERE organisation_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2`, [
      tx.organisationId,
      limit,
    ]);
  }

  async find(tx: TenantTransaction, id: string): Promise<StoredView | undefined> {
    const rows: StoredView[] = await tx.manager.query(`SELECT ${columns} FROM saved_view WHERE organisation_id = $1 AND id = $2`, [
      tx.organisationId,
      id,
    ]);
    return rows[0];
  }

  async insert(tx: TenantTransaction, { id, name, path }: Pick<StoredView, 'id' | 'name' | 'path'>): Promise<void> {
    await tx.manager.query(
      'INSERT INTO saved_view (organisation_id, id, holder_id, name, path, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [tx.organisationId, id, tx.principal.supplierId ?? tx.organisationId, name, path, tx.principal.userId, tx.now],
    );
  }

  async delete(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.query('DELETE FROM saved_view WHERE organisation_id = $1 AND id = $2', [tx.organisationId, id]);
  }
}
