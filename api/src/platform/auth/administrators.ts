import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { invalid } from '../errors/problem.js';
import { AuthDatabase } from './auth.database.js';
import { LinkRepository } from './link.repository.js';
import { newToken, tokenHash } from './tokens.js';

const linkDays = 7;

/** How an organisation gets its first person: from the command line, by whoever runs the server. */
@Injectable()
export class Administrators {
  constructor(
    private readonly database: AuthDatabase,
    private readonly links: LinkRepository,
  ) {}

  /** Makes organisation and account where missing and gives the account the role; a one-time link to its password. */
  async create(
    organisation: { slug: string; name: string | undefined },
    person: { email: string; name: string },
    now: Date,
  ): Promise<{ link: string; expiresAt: string }> {
    if (!isEmail(person.email)) throw invalid([{ field: 'email', code: 'is_email' }]);
    const userId = await this.database.transaction(async (client) => {
      const known = await client.query<{ id: string }>('SELECT id FROM organisation WHERE slug = $1', [organisation.slug]);
      let organisationId = known.rows[0]?.id;
      if (!organisationId) {
        if (!organisation.name) throw invalid([{ field: 'organisation-name', code: 'is_not_empty' }]);
        organisationId = randomUUID();
        await client.query('INSERT INTO organisation (id, slug, name) VALUES ($1, $2, $3)', [
          organisationId,
          organisation.slug,
          organisation.name,
        ]);
      }
      const account = await client.query<{ id: string }>(
        `INSERT INTO user_account (id, email, name) VALUES ($1, $2, $3)
         ON CONFLICT (email) DO UPDATE SET active = true RETURNING id`,
        [randomUUID(), person.email.trim().toLowerCase(), person.name],
      );
      const id = account.rows[0]?.id;
      await client.query(
        `INSERT INTO membership (id, user_id, organisation_id, role) VALUES ($1, $2, $3, 'administrator')
         ON CONFLICT (user_id, organisation_id) DO UPDATE SET role = 'administrator', supplier_id = NULL, active = true`,
        [randomUUID(), id, organisationId],
      );
      return id ?? '';
    });
    const token = newToken();
    const expiresAt = new Date(now.getTime() + linkDays * 86_400_000);
    await this.links.create(tokenHash(token), userId, 'reset', null, expiresAt);
    return { link: `/link/${token}`, expiresAt: expiresAt.toISOString() };
  }
}
