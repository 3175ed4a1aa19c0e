import pg from 'pg';
import { sessionCookie } from '../../src/platform/auth/cookies.js';
import { newToken, tokenHash } from '../../src/platform/auth/tokens.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { type Child, startChild } from '../child.js';
import { atMost, type Bench, inRounds, median, medianRatio, rounded } from '../measure.js';
import { createOrganisation } from '../organisation.js';
import { withTemporaryDatabase } from '../temporary-database.js';
import type { ListenRequest } from './listeners.js';
import type { StreamServerRequest } from './reference-server.js';

const STREAMS = 200;
const ROUNDS = 41;
const WARM_UP = 10;

interface Side {
  server: Child<StreamServerRequest, number>;
  listeners: Child<ListenRequest, number>;
  /** Resident memory that the streams added, bytes. */
  added: number;
  told: number;
}

/** Sessions of as many people, all of one organisation. */
async function signIn(client: pg.Client, organisationId: string): Promise<string[]> {
  const tokens = Array.from({ length: STREAMS }, () => newToken());
  await client.query(
    `WITH person AS (
       INSERT INTO user_account (id, email, name)
       SELECT gen_random_uuid(), 'reader-' || n || '@example.test', 'Reader' FROM generate_series(1, $2::int) AS n RETURNING id
     ), member AS (
       INSERT INTO membership (id, user_id, organisation_id, role) SELECT gen_random_uuid(), id, $1, 'supplier_manager' FROM person
     )
     INSERT INTO session (token_hash, user_id, csrf_token, expires_at)
     SELECT t.hash, p.id, 'none', now() + interval '1 day'
       FROM unnest($3::bytea[]) WITH ORDINALITY AS t(hash, place)
       JOIN (SELECT id, row_number() OVER () AS place FROM person) AS p USING (place)`,
    [organisationId, STREAMS, tokens.map(tokenHash)],
  );
  return tokens.map((token) => `${sessionCookie}=${token}`);
}

async function open(program: string, request: StreamServerRequest, path: string, cookies: string[]): Promise<Side> {
  const server = startChild<StreamServerRequest, number>(program);
  const listeners = startChild<ListenRequest, number>('streams/listeners.js');
  const port = await server.ask(request);
  const before = await server.ask({ memory: true });
  await listeners.ask({ port, path, cookies });
  return { server, listeners, added: (await server.ask({ memory: true })) - before, told: 0 };
}

/** From the commit being asked for to the last of the streams having heard, ms. */
async function tell(client: pg.Client, side: Side, write: string, values: unknown[]): Promise<number> {
  await client.query('BEGIN');
  await client.query(write, values);
  const start = performance.timeOrigin + performance.now();
  await client.query('COMMIT');
  return (await side.listeners.ask({ heard: (side.told += 1) })) - start;
}

/** One change to 200 streams of one process, each of a session of its own, beside a server that only repeats. */
export const streams: Bench = async (say) =>
  withTemporaryDatabase(async (databaseUrl, dataDir) => {
    say('streams: opening 200 streams on each of two servers');
    await migrate(databaseUrl);
    const organisation = await createOrganisation(databaseUrl, 100);
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const cookies = await signIn(client, organisation.id);
    await client.query('CREATE TABLE reference_change (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, topic text)');
    const request = { databaseUrl, dataDir };
    const sides = await Promise.all([
      open('streams/api-server.js', request, '/api/changes', cookies),
      open('streams/reference-server.js', request, '/', cookies),
    ]);
    const [ours, reference] = sides;
    const recorded = `WITH told AS (INSERT INTO change (organisation_id, topic, kind) VALUES ($1, 'incidents', 'bench'))
                      SELECT pg_notify('samsyn_change', $1::text)`;
    const repeated = `WITH told AS (INSERT INTO reference_change (topic) VALUES ('incidents'))
                      SELECT pg_notify('reference_change', '[{"topic":"incidents","subjectId":null,"kind":"bench"}]')`;
    const candidates = {
      ours: () => tell(client, ours, recorded, [organisation.id]),
      reference: () => tell(client, reference, repeated, []),
    };
    try {
      await inRounds(WARM_UP, candidates);
      say('streams: one change after the other to both');
      const times = await inRounds(ROUNDS, candidates);
      return [
        {
          name: 'streams',
          ...atMost(medianRatio(times.ours, times.reference), 2),
          details: {
            against: 'bare Node that repeats what NOTIFY carries to every open answer, without a session or a query',
            ours: 'one query for all streams that see the same, under row-level security; no gap for a late commit',
            streams: STREAMS,
            msToTheLast: { ours: rounded(median(times.ours)), reference: rounded(median(times.reference)) },
            kilobytesPerStream: { ours: Math.round(ours.added / 1024 / STREAMS), reference: Math.round(reference.added / 1024 / STREAMS) },
          },
        },
      ];
    } finally {
      await Promise.all(sides.flatMap(({ server, listeners }) => [server.stop(), listeners.stop()]));
      await client.end();
    }
  });
