import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { AppConfig } from '../config.js';
import { roleUrl } from '../database/roles.js';
import { changeChannel } from './change.js';

/** Whose changes to look for; null after a loss, when anybody's may have been missed. */
export type OnSignal = (organisationId: string | null) => void;

const retryMs = { first: 100, most: 5_000 };
const answersWithinMs = 5_000;

/** The process' one LISTEN connection. Lost, it is made anew, and everybody is told to look. */
@Injectable()
export class ChangeSignal implements OnModuleDestroy {
  private readonly logger = new Logger('ChangeSignal');
  private client: pg.Client | undefined;
  private onSignal: OnSignal | undefined;
  private retry: NodeJS.Timeout | undefined;
  private waitMs = retryMs.first;
  private closed = false;

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  /** Begins to listen, once; resolves when the first connection stands or has failed and is being retried. */
  async listen(onSignal: OnSignal): Promise<void> {
    if (this.onSignal) return;
    this.onSignal = onSignal;
    await this.connect();
  }

  /** Asks the server for a sign of life: a connection cut without a word says nothing by itself. */
  async check(): Promise<void> {
    const { client } = this;
    if (!client) return;
    const late = setTimeout(() => this.lost(client, 'no answer'), answersWithinMs);
    await client.query('SELECT 1').catch((error: Error) => this.lost(client, error.message));
    clearTimeout(late);
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({
      connectionString: roleUrl(this.config.databaseUrl, 'samsyn_api'),
      application_name: 'samsyn listening',
      keepAlive: true,
    });
    this.client = client;
    client.on('error', (error) => this.lost(client, error.message));
    client.on('end', () => this.lost(client, 'ended'));
    client.on('notification', ({ payload }) => this.onSignal?.(payload ?? null));
    try {
      await client.connect();
      await client.query(`LISTEN ${changeChannel}`);
      this.waitMs = retryMs.first;
      this.onSignal?.(null);
    } catch (error) {
      this.lost(client, error instanceof Error ? error.message : String(error));
    }
  }

  private lost(client: pg.Client, why: string): void {
    if (this.client !== client || this.closed) return;
    this.client = undefined;
    this.logger.warn(`lost: ${why}`);
    void client.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.connect(), this.waitMs);
    this.waitMs = Math.min(this.waitMs * 2, retryMs.most);
  }
}
