import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../jobs/job-queue.js';
import { ChangeRepository } from './change.repository.js';

const pruneJob = 'prune-changes';
const firstAfterSeconds = 120;
const everySeconds = 6 * 3600;

/** Changes are kept as long as a reader may come back to them. */
@Injectable()
export class ChangePruning implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly changes: ChangeRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.work(pruneJob, () => this.prune());
    this.jobs.onStart(() => this.later(firstAfterSeconds));
  }

  async prune(): Promise<void> {
    try {
      await this.changes.prune();
    } finally {
      await this.later(everySeconds);
    }
  }

  private later(startAfterSeconds: number): Promise<void> {
    return this.jobs.enqueue(pruneJob, {}, { singletonKey: pruneJob, startAfterSeconds });
  }
}
