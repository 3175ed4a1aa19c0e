import { Injectable } from '@nestjs/common';
import type { Permission } from '@samsyn/domain/access/permissions';
import { AuthDatabase } from './auth.database.js';

/** A token that may be used now. */
export interface ApiTokenRecord {
  id: string;
  organisationId: string;
  slug: string;
  supplierId: string | null;
  scopes: Permission[];
  lastUsedAt: Date | null;
}

const minute = 60_000;

/** Tokens as the authentication role knows them: by their hash, of any organisation. */
@Injectable()
export class ApiTokenRepository {
  constructor(private readonly database: AuthDatabase) {}

  /** Undefined for a token that is unknown, revoked or past its time, or whose maker may make none any more. */
  async find(hash: Buffer, now: Date): Promise<ApiTokenRecord | undefined> {
    const { rows } = await this.database.pool.query<ApiTokenRecord>({
      name: 'api-token-find',
      text: `SELECT t.id, t.organisation_id AS "organisationId", o.slug, t.supplier_id AS "supplierId", t.scopes,
                    t.last_used_at AS "lastUsedAt"
               FROM api_token t JOIN organisation o ON o.id = t.organisation_id
              WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > $2
                AND app.token_maker_holds(t.organisation_id, t.supplier_id, t.created_by)`,
      values: [hash, now],
    });
    return rows[0];
  }

  /** Notes the use, at most once a minute: a busy program shall not write with every request. */
  async used({ organisationId, id, lastUsedAt }: ApiTokenRecord, now: Date): Promise<void> {
    if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < minute) return;
    await this.database.pool.query('UPDATE api_token SET last_used_at = $3 WHERE organisation_id = $1 AND id = $2', [
      organisationId,
      id,
      now,
    ]);
  }
}
