import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { Role } from '@samsyn/domain/access/permissions';
import { AuthDatabase } from './auth.database.js';

/** An account as one organisation sees it. */
export interface Member {
  id: string;
  email: string;
  name: string;
  role: Role;
  supplierId: string | null;
  active: boolean;
  /** What the account reads. */
  locale: 'sv' | 'en';
  /** Has not yet set a password. */
  invited: boolean;
  version: number;
}

/** What an organisation calls somebody that it has let go of, in SQL: as `personName` does in packages. */
const pseudonym = "'Person ' || upper(left(replace(u.id::text, '-', ''), 8))";
export const shownName = `CASE WHEN m.erased_at IS NULL THEN u.name ELSE ${pseudonym} END`;
const erasedEmail = "'erased-' || u.id || '@erased.invalid'";
export const shownEmail = `CASE WHEN m.erased_at IS NULL THEN u.email ELSE ${erasedEmail} END`;

/** A member with when the membership ended, and when the name was let go of. */
export interface KnownMember {
  id: string;
  name: string;
  email: string;
  supplierId: string | null;
  active: boolean;
  endedAt: Date | null;
  erasedAt: Date | null;
}

/** What is known of a member by the account; another organisation's membership is that one's to tell. */
export interface AboutMember {
  account: { name: string; email: string; language: string; created: Date }[];
  membership: { role: string; created: Date; ended: Date | null }[];
  sessions: { created: Date; expires: Date; address: string | null; device: string | null }[];
  signIns: { at: Date; address: string | null; outcome: string }[];
}

const selectMember = `
  SELECT u.id, ${shownEmail} AS email, ${shownName} AS name, m.role, m.supplier_id AS "supplierId", m.active, m.version,
         u.locale, u.password_hash IS NULL AS invited
    FROM membership m JOIN user_account u ON u.id = m.user_id`;

/** Memberships, read as the authentication role: every question names the organisation. */
@Injectable()
export class MemberRepository {
  constructor(private readonly database: AuthDatabase) {}

  async list(organisationId: string): Promise<Member[]> {
    const { rows } = await this.database.pool.query<Member>(`${selectMember} WHERE m.organisation_id = $1`, [
      organisationId,
    ]);
    return rows;
  }

  async find(organisationId: string, userId: string): Promise<Member | undefined> {
    const { rows } = await this.database.pool.query<Member>(
      `${selectMember} WHERE m.organisation_id = $1 AND m.user_id = $2`,
      [organisationId, userId],
    );
    return rows[0];
  }

  /** Names of those of the actors who are or were members, and of tokens; others stay nameless. */
  async names(organisationId: string, userIds: string[]): Promise<Map<string, string>> {
    if (userIds.length === 0) return new Map();
    const { rows } = await this.database.pool.query<{ id: string; name: string }>(
      `SELECT u.id, ${shownName} AS name FROM membership m JOIN user_account u ON u.id = m.user_id
        WHERE m.organisation_id = $1 AND m.user_id = ANY ($2)
       UNION ALL
       SELECT t.id, t.name FROM api_token t WHERE t.organisation_id = $1 AND t.id = ANY ($2)`,
      [organisationId, userIds],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  /** Those of the actors that are tokens. */
  async tokens(organisationId: string, actorIds: string[]): Promise<Set<string>> {
    if (actorIds.length === 0) return new Set();
    const { rows } = await this.database.pool.query<{ id: string }>(
      'SELECT id FROM api_token WHERE organisation_id = $1 AND id = ANY ($2)',
      [organisationId, actorIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** All members, locked until the transaction ends: who is the last administrator cannot change meanwhile. */
  async lockAll(client: PoolClient, organisationId: string): Promise<Member[]> {
    const { rows } = await client.query<Member>(
      `${selectMember} WHERE m.organisation_id = $1 ORDER BY m.id FOR UPDATE OF m`,
      [organisationId],
    );
    return rows;
  }

  async setRole(
    client: PoolClient,
    organisationId: string,
    userId: string,
    role: Role,
    supplierId: string | null,
  ) {
    await client.query(
      `UPDATE membership SET role = $3, supplier_id = $4, version = version + 1
        WHERE organisation_id = $1 AND user_id = $2`,
      [organisationId, userId, role, supplierId],
    );
  }

  async setActive(
    client: PoolClient,
    organisationId: string,
    userId: string,
    active: boolean,
  ): Promise<void> {
    await client.query(
      `UPDATE membership SET active = $3, ended_at = CASE WHEN $3 THEN NULL ELSE now() END, version = version + 1
        WHERE organisation_id = $1 AND user_id = $2`,
      [organisationId, userId, active],
    );
    // An account is open as long as one of its organisations wants it in.
    await client.query(
      `UPDATE user_account SET active = EXISTS (SELECT 1 FROM membership WHERE user_id = $1 AND active) WHERE id = $1`,
      [userId],
    );
    if (!active) await client.query('DELETE FROM session WHERE user_id = $1', [userId]);
  }

  async known(organisationId: string): Promise<KnownMember[]> {
    const { rows } = await this.database.pool.query<KnownMember>(
      `SELECT u.id, ${shownName} AS name, ${shownEmail} AS email, m.supplier_id AS "supplierId", m.active,
              m.ended_at AS "endedAt", m.erased_at AS "erasedAt"
         FROM membership m JOIN user_account u ON u.id = m.user_id WHERE m.organisation_id = $1`,
      [organisationId],
    );
    return rows;
  }

  /**
   * Lets the organisation forget the name of somebody who has left; once no organisation knows it, the account is emptied.
   * False where the membership is active.
   */
  async erase(client: PoolClient, organisationId: string, userId: string, at: Date): Promise<boolean> {
    const { rowCount } = await client.query(
      `UPDATE membership SET erased_at = coalesce(erased_at, $3), version = version + 1
        WHERE organisation_id = $1 AND user_id = $2 AND NOT active`,
      [organisationId, userId, at],
    );
    if (rowCount === 0) return false;
    const { rowCount: emptied } = await client.query(
      `UPDATE user_account u SET name = ${pseudonym}, email = ${erasedEmail}, password_hash = NULL, active = false
        WHERE u.id = $1 AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.user_id = u.id AND m.erased_at IS NULL)`,
      [userId],
    );
    if (emptied === 0) return true;
    await client.query('DELETE FROM session WHERE user_id = $1', [userId]);
    await client.query('DELETE FROM one_time_link WHERE user_id = $1', [userId]);
    await client.query(`UPDATE sign_in_event e SET email = u.email FROM user_account u WHERE u.id = $1 AND e.user_id = u.id`, [userId]);
    return true;
  }

  async isErased(client: PoolClient, organisationId: string, userId: string): Promise<boolean> {
    const { rowCount } = await client.query(
      'SELECT 1 FROM membership WHERE organisation_id = $1 AND user_id = $2 AND erased_at IS NOT NULL',
      [organisationId, userId],
    );
    return rowCount !== 0;
  }

  async about(organisationId: string, userId: string): Promise<AboutMember> {
    const rows = async <Row extends object>(sql: string, values: string[]) => (await this.database.pool.query<Row>(sql, values)).rows;
    const own = [organisationId, userId];
    return {
      account: await rows(
        `SELECT ${shownName} AS name, ${shownEmail} AS email, u.locale AS language, u.created_at AS created
           FROM membership m JOIN user_account u ON u.id = m.user_id WHERE m.organisation_id = $1 AND m.user_id = $2`,
        own,
      ),
      membership: await rows('SELECT role, created_at AS created, ended_at AS ended FROM membership WHERE organisation_id = $1 AND user_id = $2', own),
      sessions: await rows(
        'SELECT created_at AS created, expires_at AS expires, ip AS address, user_agent AS device FROM session WHERE user_id = $1 ORDER BY created_at',
        [userId],
      ),
      signIns: await rows('SELECT at, ip AS address, outcome FROM sign_in_event WHERE user_id = $1 ORDER BY at', [userId]),
    };
  }

  /** Whether another organisation has, or had, this account too. */
  async isSharedAccount(client: PoolClient, organisationId: string, userId: string): Promise<boolean> {
    const { rowCount } = await client.query(
      'SELECT 1 FROM membership WHERE user_id = $2 AND organisation_id <> $1 LIMIT 1',
      [organisationId, userId],
    );
    return rowCount !== 0;
  }

  async findAccount(client: PoolClient, email: string): Promise<{ id: string } | undefined> {
    const { rows } = await client.query<{ id: string }>('SELECT id FROM user_account WHERE email = $1', [
      email,
    ]);
    return rows[0];
  }

  async createAccount(client: PoolClient, id: string, email: string, name: string): Promise<void> {
    await client.query('INSERT INTO user_account (id, email, name) VALUES ($1, $2, $3)', [id, email, name]);
  }

  async add(
    client: PoolClient,
    member: { id: string; organisationId: string; userId: string; role: Role; supplierId: string | null },
  ) {
    await client.query(
      'INSERT INTO membership (id, organisation_id, user_id, role, supplier_id) VALUES ($1, $2, $3, $4, $5)',
      [member.id, member.organisationId, member.userId, member.role, member.supplierId],
    );
    await client.query('UPDATE user_account SET active = true WHERE id = $1', [member.userId]);
  }
}
