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
  /** Has not yet set a password. */
  invited: boolean;
  version: number;
}

const selectMember = `
  SELECT u.id, u.email, u.name, m.role, m.supplier_id AS "supplierId", m.active, m.version,
         u.password_hash IS NULL AS invited
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
      `SELECT u.id, u.name FROM membership m JOIN user_account u ON u.id = m.user_id
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
      'UPDATE membership SET active = $3, version = version + 1 WHERE organisation_id = $1 AND user_id = $2',
      [organisationId, userId, active],
    );
    // An account is open as long as one of its organisations wants it in.
    await client.query(
      `UPDATE user_account SET active = EXISTS (SELECT 1 FROM membership WHERE user_id = $1 AND active) WHERE id = $1`,
      [userId],
    );
    if (!active) await client.query('DELETE FROM session WHERE user_id = $1', [userId]);
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
