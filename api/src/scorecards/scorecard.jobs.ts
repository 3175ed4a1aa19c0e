import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import type { ComputeScorecardsJob } from '../results/measure.jobs.js';
import { ScorecardComputation } from './compute.service.js';

@Injectable()
export class ScorecardJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly scorecards: ScorecardComputation,
  ) {}

  onModuleInit(): void {
    this.jobs.work<ComputeScorecardsJob>('compute-scorecards', ({ organisationId, periods }) =>
      this.compute(organisationId, periods),
    );
  }

  compute(organisationId: string, periods?: readonly string[]): Promise<void> {
    return this.tenancy.run(systemPrincipal(organisationId), (tx) => this.scorecards.compute(tx, periods));
  }
}
