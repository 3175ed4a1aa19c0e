import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AuthDatabase } from './auth.database.js';

export interface Account {
  id: string;
  email: string;
  name: string;
  locale: string;
  passwordHash: string | null;
  active: boolean;
  failedAttempts: number;
  lockedUntil: Date | null;
}

const columns = `id, email, name, locale, password_hash AS "passwordHash", active,
  failed_attempts AS "failedAttempts", locked_until AS "lockedUntil"`;

@Injectable()
export class AccountRepository {
  constructor(private readonly database: AuthDatabase) {}

  async findByEmail(email: string): Promise<Account | undefined> {
    const { rows } = await this.database.pool.query<Account>(
      `SELECT ${columns} FROM user_account WHERE email = $1`,
      [email.trim().toLowerCase()],
    );
    return rows[0];
  }

  /** Counts the failure in the database, so that parallel attempts cannot outrun the lock-out. */
  async recordFailure(id: string, allowed: number, lockUntil: Date): Promise<void> {
    await this.database.pool.query(
      `UPDATE user_account SET failed_attempts = failed_attempts + 1,
              locked_until = CASE WHEN failed_attempts + 1 >= $2 THEN $3 ELSE locked_until END
        WHERE id = $1`,
      [id, allowed, lockUntil],
    );
  }

  async recordSuccess(id: string): Promise<void> {
    await this.database.pool.query(
      'UPDATE user_account SET failed_attempts = 0, locked_until = NULL WHERE id = $1',
      [id],
    );
  }

  async recordSignIn(email: string, userId: string | null, ip: string, outcome: string, at: Date): Promise<void> {
    await this.database.pool.query(
      'INSERT INTO sign_in_event (id, at, email, user_id, ip, outcome) VALUES ($1, $2, $3, $4, $5, $6)',
      [randomUUID(), at, email.slice(0, 320), userId, ip, outcome],
    );
  }

  async failuresFrom(ip: string, since: Date): Promise<number> {
    const { rows } = await this.database.pool.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM sign_in_event WHERE ip = $1 AND at > $2 AND outcome <> 'signed_in'",
      [ip, since],
    );
    return rows[0]?.count ?? 0;
  }

  async setLocale(id: string, locale: string): Promise<void> {
    await this.database.pool.query('UPDATE user_account SET locale = $2 WHERE id = $1', [id, locale]);
  }
}
