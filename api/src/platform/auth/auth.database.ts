import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { AppConfig } from '../config.js';
import { roleUrl } from '../database/roles.js';

/** The only connection that may read accounts, memberships and sessions. */
@Injectable()
export class AuthDatabase implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(@Inject(AppConfig) config: AppConfig) {
    this.pool = new pg.Pool({ connectionString: roleUrl(config.databaseUrl, 'samsyn_auth'), max: 8 });
    this.pool.on('error', (error) => new Logger('AuthDatabase').warn(error.message));
  }

  async transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
