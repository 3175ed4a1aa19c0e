import { Injectable } from '@nestjs/common';
import type { Role } from '@samsyn/domain/access/permissions';
import { AuthDatabase } from './auth.database.js';
import type { SignedInUser } from './authenticated-request.js';

export interface Membership {
  organisationId: string;
  slug: string;
  organisationName: string;
  zone: string;
  role: Role;
  supplierId: string | null;
}

/** A session that is still open, once for each membership of its user. */
export interface StandingSession extends Pick<Membership, 'organisationId' | 'role' | 'supplierId'> {
  hash: Buffer;
}

export interface SessionRecord {
  user: SignedInUser;
  csrfToken: string;
  memberships: Membership[];
}

@Injectable()
export class SessionRepository {
  constructor(private readonly database: AuthDatabase) {}

  async find(hash: Buffer, now: Date): Promise<SessionRecord | undefined> {
    const { rows } = await this.database.pool.query<SessionRecord>({
      name: 'session-find',
      text: `SELECT json_build_object('id', u.id, 'email', u.email, 'name', u.name, 'locale', u.locale) AS user,
                    s.csrf_token AS "csrfToken",
                    (SELECT coalesce(json_agg(json_build_object(
                              'organisationId', o.id, 'slug', o.slug, 'organisationName', o.name, 'zone', o.zone,
                              'role', m.role, 'supplierId', m.supplier_id) ORDER BY m.created_at, m.id), '[]')
                       FROM membership m JOIN organisation o ON o.id = m.organisation_id
                      WHERE m.user_id = u.id AND m.active) AS memberships
               FROM session s JOIN user_account u ON u.id = s.user_id
              WHERE s.token_hash = $1 AND s.expires_at > $2 AND u.active`,
      values: [hash, now],
    });
    return rows[0];
  }

  /** Which of the sessions are still open, and as what. */
  async standing(hashes: readonly Buffer[], now: Date): Promise<StandingSession[]> {
    if (hashes.length === 0) return [];
    const { rows } = await this.database.pool.query<StandingSession>(
      `SELECT s.token_hash AS hash, m.organisation_id AS "organisationId", m.role, m.supplier_id AS "supplierId"
         FROM session s
         JOIN user_account u ON u.id = s.user_id AND u.active
         JOIN membership m ON m.user_id = s.user_id AND m.active
        WHERE s.token_hash = ANY ($1) AND s.expires_at > $2`,
      [hashes, now],
    );
    return rows;
  }

  async create(hash: Buffer, userId: string, csrfToken: string, from: { ip: string; userAgent: string }, expiresAt: Date) {
    await this.database.pool.query(
      `INSERT INTO session (token_hash, user_id, csrf_token, ip, user_agent, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [hash, userId, csrfToken, from.ip, from.userAgent.slice(0, 300), expiresAt],
    );
  }

  async end(hash: Buffer): Promise<void> {
    await this.database.pool.query('DELETE FROM session WHERE token_hash = $1', [hash]);
  }

  async endAll(userId: string): Promise<void> {
    await this.database.pool.query('DELETE FROM session WHERE user_id = $1', [userId]);
  }

  async deleteExpired(now: Date): Promise<void> {
    await this.database.pool.query('DELETE FROM session WHERE expires_at <= $1', [now]);
  }
}
