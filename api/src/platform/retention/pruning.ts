import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DAY } from '@samsyn/domain/time/instant';
import { DataSource } from 'typeorm';
import { JobQueue } from '../jobs/job-queue.js';
import { retention } from './retention.js';

const firstAfterSeconds = 300;
const everySeconds = 24 * 3600;

/** Lets go, once a day, of messages, deliveries, mails and notices that nobody comes back to. */
@Injectable()
export class Pruning implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('prune-old', everySeconds, () => this.prune(new Date()), firstAfterSeconds);
  }

  /** Answers how many rows of each table went. */
  async prune(now: Date): Promise<Record<string, number>> {
    const gone: Record<string, number> = {};
    for (const [table, { settledDays, failedDays }] of Object.entries(retention)) {
      const [settledBefore, failedBefore] = [settledDays, failedDays].map((days) => new Date(now.getTime() - days * DAY));
      const [row]: { gone: string }[] = await this.dataSource.query('SELECT app.prune_old($1, $2, $3) AS gone', [table, settledBefore, failedBefore]);
      gone[table] = Number(row?.gone ?? 0);
    }
    return gone;
  }
}
