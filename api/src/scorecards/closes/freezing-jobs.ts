import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EveryOrganisation } from '../../platform/jobs/every-organisation.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import { ClosesRepository } from './closes.repository.js';
import { FreezingRunner } from './freezing-runner.js';

export const freezeJob = 'freeze-period';

interface FreezeJob {
  organisationId: string;
  id: string;
}

/** Freezes in the background; what a process that ended had begun begins again. */
@Injectable()
export class FreezingJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly runner: FreezingRunner,
    private readonly closes: ClosesRepository,
    private readonly organisations: EveryOrganisation,
    private readonly tenancy: Tenancy,
  ) {}

  onModuleInit(): void {
    this.jobs.work<FreezeJob>(freezeJob, ({ organisationId, id }) => this.runner.run(organisationId, id));
    this.jobs.onStart(() => this.resume());
  }

  private resume(): Promise<void> {
    return this.organisations.each(async (organisationId) => {
      const ids = await this.tenancy.run(systemPrincipal(organisationId), (tx) => this.closes.unfinished(tx));
      for (const id of ids) await this.jobs.enqueue(freezeJob, { organisationId, id }, { singletonKey: id });
    });
  }
}
