import { Injectable } from '@nestjs/common';
import { periodOf } from '@samsyn/domain/time/period';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { monthScorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** What the reliability of reports rests on has changed, and with it the scorecards of the month it is due in. */
@Injectable()
export class ReportingChanged {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly jobs: JobQueue,
  ) {}

  async mark(tx: TenantTransaction, { dueAt }: { dueAt: Date }): Promise<void> {
    const { zone } = await this.organisations.current(tx);
    await monthScorecardsOutdated(this.jobs, tx.organisationId, periodOf(dueAt.getTime(), zone));
  }
}
