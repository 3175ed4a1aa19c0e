import { Injectable, type OnModuleInit } from '@nestjs/common';
import { endToEndJob, type EndToEndJob } from '../platform/jobs/end-to-end-outdated.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { scorecardsOutdated } from '../platform/jobs/scorecards-outdated.js';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import { EndToEndKeeper } from './end-to-end-keeper.service.js';

@Injectable()
export class EndToEndJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly keeper: EndToEndKeeper,
    private readonly tenancy: Tenancy,
  ) {}

  onModuleInit(): void {
    this.jobs.work<EndToEndJob>(endToEndJob, async ({ organisationId }) => {
      await this.tenancy.run(systemPrincipal(organisationId), (tx) => this.keeper.renew(tx));
      await scorecardsOutdated(this.jobs, organisationId);
    });
  }
}
