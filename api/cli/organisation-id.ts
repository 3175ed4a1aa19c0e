import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuthDatabase } from '../src/platform/auth/auth.database.js';
import { Problem } from '../src/platform/errors/problem.js';

/** @throws Problem 404 `unknown_organisation` */
export async function organisationId(app: NestFastifyApplication, slug: string): Promise<string> {
  const { rows } = await app.get(AuthDatabase).pool.query<{ id: string }>('SELECT id FROM organisation WHERE slug = $1', [slug]);
  const [organisation] = rows;
  if (!organisation) throw new Problem(404, 'unknown_organisation', { slug });
  return organisation.id;
}
