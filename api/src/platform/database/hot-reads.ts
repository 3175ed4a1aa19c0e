import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { notFound, Problem } from '../errors/problem.js';
import { AppConfig } from '../config.js';
import { BatchingClient, inOnePacket } from './batching-client.js';
import { roleUrl } from './roles.js';

/** Whose session, or API token, a hot read runs in, as the request says; nobody has looked it up yet. */
export interface HotSession {
  hash: Buffer;
  byToken: boolean;
  organisation: string | null;
}

/**
 * Reads that everybody opens first: session, context and query leave in one batch, without waiting in between.
 * Row-level security applies as everywhere.
 */
@Injectable()
export class HotReads implements OnModuleDestroy {
  private readonly pool: pg.Pool;

  constructor(@Inject(AppConfig) config: AppConfig) {
    const connectionString = roleUrl(config.databaseUrl, 'samsyn_api');
    const options = { connectionString, max: 16, pipeline: true, Client: BatchingClient };
    this.pool = new pg.Pool(options);
    this.pool.on('error', (error) => new Logger('HotReads').warn(error.message));
  }

  /** Runs one prepared statement as the session's user; 401 without a valid session, 404 outside of the organisation. */
  async run<Row extends pg.QueryResultRow>(
    { hash, byToken, organisation }: HotSession,
    query: { name: string; text: string; values: unknown[] },
  ): Promise<Row[]> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      const sent = inOnePacket(
        client,
        () =>
          [
            client.query('BEGIN READ ONLY'),
            client.query<{ entered: boolean | null }>({
              name: byToken ? 'begin-token-request' : 'begin-request',
              text: `SELECT app.${byToken ? 'begin_token_request' : 'begin_request'}($1, $2) AS entered`,
              values: [hash, organisation],
            }),
            client.query<Row>(query),
            client.query('COMMIT'),
          ] as const,
      );
      const results = await Promise.allSettled(sent);
      const failed = results.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
      const [, session, rows] = results;
      const entered = session.status === 'fulfilled' ? session.value.rows[0]?.entered : null;
      if (entered == null) throw new Problem(401, 'not_signed_in');
      if (!entered) throw notFound();
      return rows.status === 'fulfilled' ? rows.value.rows : [];
    } catch (error) {
      // A connection that failed in mid-batch is not given back: its transaction may still be open.
      if (!(error instanceof Problem)) failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      client.release(failure);
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }
}
