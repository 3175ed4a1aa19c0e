import Fastify from 'fastify';
import pg from 'pg';
import { answerParent } from '../child.js';

export interface ReferenceServerRequest {
  databaseUrl: string;
  organisationId: string;
}

/**
 * The least that can serve a stored document: Fastify, a pool as large as ours and one prepared statement on a
 * plain table; no session, no row-level security, no headers, no limits.
 */
answerParent(async ({ databaseUrl, organisationId }: ReferenceServerRequest): Promise<number> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 16 });
  const server = Fastify();
  server.get<{ Params: { period: string } }>('/scorecards/:period', async (request, reply) => {
    const { rows } = await pool.query<{ document: string }>({
      name: 'scorecard',
      text: 'SELECT document::text FROM reference.scorecard WHERE organisation_id = $1 AND period = $2 AND supplier_id IS NULL',
      values: [organisationId, request.params.period],
    });
    return reply.type('application/json; charset=utf-8').send(rows[0]?.document);
  });
  return Number(new URL(await server.listen({ port: 0, host: '127.0.0.1' })).port);
});
