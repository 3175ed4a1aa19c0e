import { Injectable, type OnModuleInit } from '@nestjs/common';
import { measureAgreementJob, type MeasureAgreementJob } from '../platform/jobs/agreement-outdated.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import { OperatingLevelKeeper } from './operating-level-keeper.service.js';

@Injectable()
export class OperatingLevelJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly keeper: OperatingLevelKeeper,
    private readonly tenancy: Tenancy,
  ) {}

  onModuleInit(): void {
    this.jobs.work<MeasureAgreementJob>(measureAgreementJob, ({ organisationId, agreementIds }) =>
      this.tenancy.run(systemPrincipal(organisationId), (tx) => this.keeper.keepAgreements(tx, agreementIds)),
    );
  }
}
