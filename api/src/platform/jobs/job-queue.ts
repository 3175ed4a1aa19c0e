import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { AppConfig } from '../config.js';
import { roleUrl } from '../database/roles.js';

export type JobHandler<Data extends object> = (data: Data) => Promise<void>;

export interface JobOptions {
  /** A waiting job with the same key stands for this one too; one already running does not. */
  singletonKey?: string;
  startAfterSeconds?: number;
}

const retryLimit = 3;
/** How often a job is tried in all, the first time included. */
export const mostAttempts = retryLimit + 1;

const queueOptions = {
  policy: 'short',
  notify: true,
  retryLimit,
  retryDelay: 1,
  retryBackoff: true,
  expireInSeconds: 4 * 3600,
} as const;

/**
 * Work in the background. A job may run twice, and may run before a killed process' transaction is known to
 * have failed: handlers are idempotent and carry their organisation in the data. A process that never calls
 * startWorkers only hands work to those that do.
 */
@Injectable()
export class JobQueue implements OnModuleDestroy {
  private readonly logger = new Logger('Jobs');
  private readonly handlers = new Map<string, (data: object) => Promise<void>>();
  private readonly queues = new Map<string, Promise<void>>();
  private readonly starting: (() => Promise<void>)[] = [];
  private boss?: Promise<PgBoss>;
  private working = false;
  private closing = false;

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {}

  async enqueue(
    name: string,
    data: object,
    { singletonKey, startAfterSeconds }: JobOptions = {},
  ): Promise<void> {
    const boss = await this.started();
    await this.queue(boss, name);
    await boss.send(this.scoped(name), data, {
      // Without a key every job is its own: the policy allows one waiting job a key.
      singletonKey: singletonKey ?? randomUUID(),
      ...(startAfterSeconds ? { startAfter: startAfterSeconds } : {}),
    });
  }

  /** Forgets the waiting jobs of these names: what they ask for has been done otherwise. */
  async forget(...names: string[]): Promise<void> {
    const boss = await this.started();
    for (const name of names) {
      await this.queue(boss, name);
      await boss.deleteQueuedJobs(this.scoped(name));
    }
  }

  /** Registers what does the work; it begins with startWorkers. */
  work<Data extends object>(name: string, handler: JobHandler<Data>): void {
    this.handlers.set(name, (data) => handler(data as Data));
  }

  /** Registers what is to be looked after when this process begins to work, such as what a killed one left. */
  onStart(callback: () => Promise<void>): void {
    this.starting.push(callback);
  }

  /** Does the work for good: once after `firstAfterSeconds`, and then `everySeconds` after it ended, however it ended. */
  repeat(name: string, everySeconds: number, work: () => Promise<unknown>, firstAfterSeconds = everySeconds): void {
    const again = (startAfterSeconds: number) => this.enqueue(name, {}, { singletonKey: name, startAfterSeconds });
    this.work(name, async () => {
      try {
        await work();
      } finally {
        // The next process to start asks for it again.
        if (!this.closing) await again(everySeconds);
      }
    });
    this.onStart(() => again(firstAfterSeconds));
  }

  async startWorkers(): Promise<void> {
    if (this.working) return;
    this.working = true;
    // What only sent until now does not listen.
    await this.stop();
    const boss = await this.started();
    for (const [name, handler] of this.handlers) {
      await this.queue(boss, name);
      const polling = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 };
      await boss.work<object>(this.scoped(name), polling, async (jobs) => {
        for (const job of jobs) await this.run(name, handler, job.data);
      });
    }
    for (const callback of this.starting) await callback();
  }

  /** Before the server and the pools close. What runs gets a moment; what needs longer starts again next time. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    await this.stop();
  }

  private async stop(): Promise<void> {
    const boss = await this.boss?.catch(() => undefined);
    this.boss = undefined;
    await boss?.stop({ graceful: true, timeout: 2_000 });
  }

  private async run(name: string, handler: (data: object) => Promise<void>, data: object): Promise<void> {
    try {
      await handler(data);
    } catch (error) {
      if (!this.closing) this.logger.error({ job: name, data, error });
      throw error;
    }
  }

  private async started(): Promise<PgBoss> {
    // Nobody would stop it any more.
    if (this.closing) throw new Error('the job queue is closed');
    this.boss ??= this.start().catch((error: unknown) => {
      this.boss = undefined;
      throw error;
    });
    return this.boss;
  }

  private async start(): Promise<PgBoss> {
    const boss = new PgBoss({
      connectionString: roleUrl(this.config.databaseUrl, 'samsyn_jobs'),
      schema: 'pgboss',
      createSchema: false,
      schedule: false,
      supervise: this.working,
      useListenNotify: this.working,
      max: 4,
    });
    boss.on('error', (error) => {
      if (!this.closing) this.logger.warn(error.message);
    });
    return boss.start();
  }

  private queue(boss: PgBoss, name: string): Promise<void> {
    const known = this.queues.get(name) ?? boss.createQueue(this.scoped(name), queueOptions);
    this.queues.set(name, known);
    return known;
  }

  private scoped(name: string): string {
    return this.config.jobScope ? `${name}.${this.config.jobScope}` : name;
  }
}
