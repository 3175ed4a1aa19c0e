import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { Role } from '@samsyn/domain/access/permissions';
import { AuthDatabase } from '../platform/auth/auth.database.js';
import { SessionRepository } from '../platform/auth/session.repository.js';
import { tokenHash } from '../platform/auth/tokens.js';
import { Client } from './client.js';

/** A private organisation for one suite, so that suites can neither see nor disturb each other. */
export interface TestTenant {
  organisationId: string;
  slug: string;
  /** A signed-in client of that role; a vendor names its supplier. */
  as(role: Role, supplierId?: string): Promise<Client>;
}

export async function createTenant(app: NestFastifyApplication): Promise<TestTenant> {
  const { pool } = app.get(AuthDatabase);
  const organisationId = randomUUID();
  const slug = `t-${organisationId.slice(0, 13)}`;
  await pool.query('INSERT INTO organisation (id, slug, name) VALUES ($1, $2, $3)', [organisationId, slug, `Test ${slug}`]);
  return existingTenant(app, organisationId, slug);
}

/** An organisation that is there already, with members as a suite asks for them. */
export function existingTenant(app: NestFastifyApplication, organisationId: string, slug: string): TestTenant {
  const { pool } = app.get(AuthDatabase);
  const as = async (role: Role, supplierId?: string) => {
    const userId = randomUUID();
    await pool.query('INSERT INTO user_account (id, email, name) VALUES ($1, $2, $3)', [
      userId,
      `${role}-${userId.slice(0, 8)}@example.test`,
      `Test ${role}`,
    ]);
    await pool.query(
      'INSERT INTO membership (id, user_id, organisation_id, role, supplier_id) VALUES ($1, $2, $3, $4, $5)',
      [randomUUID(), userId, organisationId, role, supplierId ?? null],
    );
    const token = randomUUID();
    await app
      .get(SessionRepository)
      .create(tokenHash(token), userId, 'csrf', { ip: '127.0.0.1', userAgent: 'test' }, new Date(Date.now() + 3_600_000));
    return new Client(app, token, slug, userId);
  };
  return { organisationId, slug, as };
}
