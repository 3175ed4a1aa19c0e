import { Injectable, type OnModuleInit } from '@nestjs/common';
import { periodOf, shiftPeriod } from '@samsyn/domain/time/period';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { SnapshotWriter } from '../quality-indicators/snapshot-writer.js';

const everySeconds = 6 * 3600;
/** On the twentieth a month has been looked through; its batch is made once and never again. */
const batchDay = 20;

@Injectable()
export class PeersJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly writer: SnapshotWriter,
  ) {}

  onModuleInit(): void {
    this.jobs.repeat('make-peer-batch', everySeconds, () => this.make(new Date()), 300);
  }

  /** The batch of the month that ended last, once the day is there. */
  async make(now: Date): Promise<void> {
    if (now.getUTCDate() < batchDay) return;
    await this.writer.peerBatch(shiftPeriod(periodOf(now.getTime(), 'UTC'), -1), now);
  }
}
