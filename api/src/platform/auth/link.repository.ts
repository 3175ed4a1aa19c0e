import { Injectable } from '@nestjs/common';
import { AuthDatabase } from './auth.database.js';

export type LinkPurpose = 'invitation' | 'reset';

export interface OneTimeLink {
  purpose: LinkPurpose;
  email: string;
  name: string;
}

@Injectable()
export class LinkRepository {
  constructor(private readonly database: AuthDatabase) {}

  /** A new link replaces the unused ones of the same user. */
  async create(hash: Buffer, userId: string, purpose: LinkPurpose, createdBy: string | null, expiresAt: Date): Promise<void> {
    await this.database.transaction(async (client) => {
      await client.query('DELETE FROM one_time_link WHERE user_id = $1 AND used_at IS NULL', [userId]);
      await client.query(
        `INSERT INTO one_time_link (token_hash, user_id, purpose, created_by, expires_at) VALUES ($1, $2, $3, $4, $5)`,
        [hash, userId, purpose, createdBy, expiresAt],
      );
    });
  }

  async find(hash: Buffer, now: Date): Promise<OneTimeLink | undefined> {
    const { rows } = await this.database.pool.query<OneTimeLink>(
      `SELECT l.purpose, u.email, u.name FROM one_time_link l JOIN user_account u ON u.id = l.user_id
        WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > $2 AND u.active`,
      [hash, now],
    );
    return rows[0];
  }

  /** Uses the link up, sets the password and ends the user's sessions, all or nothing; the user's id, if it was valid. */
  async redeem(hash: Buffer, passwordHash: string, name: string | undefined, now: Date): Promise<string | undefined> {
    return this.database.transaction(async (client) => {
      const { rows } = await client.query<{ user_id: string }>(
        `UPDATE one_time_link l SET used_at = $2 FROM user_account u
          WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > $2 AND u.id = l.user_id AND u.active
          RETURNING l.user_id`,
        [hash, now],
      );
      const userId = rows[0]?.user_id;
      if (!userId) return undefined;
      await client.query(
        `UPDATE user_account SET password_hash = $2, name = coalesce($3, name), failed_attempts = 0, locked_until = NULL
          WHERE id = $1`,
        [userId, passwordHash, name ?? null],
      );
      await client.query('DELETE FROM session WHERE user_id = $1', [userId]);
      return userId;
    });
  }
}
