import { Injectable } from '@nestjs/common';
import { alphabetical, type Listing } from '../../platform/paging/listing.js';
import { type Page, readPage } from '../../platform/paging/read-page.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ApiTokenEntity } from './api-token.entity.js';
import type { ApiTokenQueryDto, TokenState } from './api-tokens.dto.js';

const listing: Listing = {
  id: 'token.id',
  sorts: {
    createdAt: { sql: 'token.created_at', type: 'timestamptz' },
    name: alphabetical('token.name'),
    expiresAt: { sql: 'token.expires_at', type: 'timestamptz' },
  },
  defaultSort: '-createdAt',
  search: ['token.name', 'token.hint'],
  counted: true,
};

/** Who made it is still there and may make such tokens. */
const held = 'app.token_maker_holds(token.organisation_id, token.supplier_id, token.created_by)';

const inState: Record<TokenState, string> = {
  active: `token.revoked_at IS NULL AND token.expires_at > :now AND ${held}`,
  maker_gone: `token.revoked_at IS NULL AND token.expires_at > :now AND NOT ${held}`,
  expired: 'token.revoked_at IS NULL AND token.expires_at <= :now',
  revoked: 'token.revoked_at IS NOT NULL',
};

export type NewApiToken = Pick<ApiTokenEntity, 'id' | 'supplierId' | 'name' | 'hint' | 'scopes' | 'expiresAt'>;

@Injectable()
export class ApiTokensRepository {
  page(tx: TenantTransaction, request: ApiTokenQueryDto): Promise<Page<ApiTokenEntity>> {
    const { supplierId, state } = request;
    const query = this.query(tx);
    if (supplierId) query.andWhere('token.supplier_id = :supplierId', { supplierId });
    if (state) query.andWhere(inState[state], { now: tx.now });
    return readPage(query, listing, request);
  }

  find(tx: TenantTransaction, id: string): Promise<ApiTokenEntity | null> {
    return this.query(tx).andWhere('token.id = :id', { id }).getOne();
  }

  async insert(tx: TenantTransaction, token: NewApiToken, hash: Buffer): Promise<void> {
    await tx.manager.query(
      `INSERT INTO api_token (organisation_id, id, supplier_id, name, token_hash, hint, scopes, expires_at, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        tx.organisationId,
        token.id,
        token.supplierId,
        token.name,
        hash,
        token.hint,
        token.scopes,
        token.expiresAt,
        tx.principal.userId,
        tx.now,
      ],
    );
  }

  /** Whether it was still to be revoked in the version seen. */
  async revoke(tx: TenantTransaction, id: string, version: number): Promise<boolean> {
    const [, count]: [unknown, number] = await tx.manager.query(
      `UPDATE api_token SET revoked_at = $4, version = version + 1
        WHERE organisation_id = $1 AND id = $2 AND version = $3 AND revoked_at IS NULL`,
      [tx.organisationId, id, version, tx.now],
    );
    return count > 0;
  }

  /** Those of them whose makers are gone, or may make none any more: they open nothing. */
  async makerGone(tx: TenantTransaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await tx.manager.query(
      `SELECT id FROM api_token token WHERE organisation_id = $1 AND id = ANY ($2) AND NOT ${held}`,
      [tx.organisationId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private query(tx: TenantTransaction) {
    return tx.manager
      .createQueryBuilder(ApiTokenEntity, 'token')
      .where('token.organisation_id = :organisationId', { organisationId: tx.organisationId });
  }
}
