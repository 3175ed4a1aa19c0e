import { Inject, Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { AppConfig } from '../platform/config.js';
import { roleUrl } from '../platform/database/roles.js';

/** Writes what everybody may see, as the jobs' role: the API's own could not. */
@Injectable()
export class SnapshotWriter {
  private readonly logger = new Logger('Snapshots');

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  /** Makes the months everybody sees those that stand released. */
  async quality(organisationId: string): Promise<void> {
    await this.query('SELECT published.renew_quality($1)', [organisationId]);
  }

  /** How services are; null takes the page down. */
  async status(organisationId: string, content: object | null, at: Date): Promise<void> {
    await this.query('SELECT published.put_status($1, $2::jsonb, $3)', [organisationId, content && JSON.stringify(content), at]);
  }

  /** Makes a month's batch of figures to compare with, once; whether it was made now. */
  async peerBatch(period: string, at: Date): Promise<boolean> {
    const { rows } = await this.query<{ made: boolean }>('SELECT published.make_peer_batch($1, $2) AS made', [period, at]);
    return rows[0]?.made ?? false;
  }

  private async query<Row extends object>(sql: string, values: unknown[]): Promise<pg.QueryResult<Row>> {
    const client = new pg.Client({ connectionString: roleUrl(this.config.databaseUrl, 'samsyn_jobs') });
    client.on('error', (error) => this.logger.warn(error.message));
    await client.connect();
    try {
      return await client.query<Row>(sql, values);
    } finally {
      await client.end();
    }
  }
}
