import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../jobs/job-queue.js';
import { ChangeRepository } from './change.repository.js';

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
    this.jobs.repeat('prune-changes', everySeconds, () => this.changes.prune(), firstAfterSeconds);
  }
}
