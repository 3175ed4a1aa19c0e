import { Injectable } from '@nestjs/common';
import { lastMonthOf, periodOf } from '@samsyn/domain/time/period';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { monthScorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';

/** A report has changed, and with it the scorecards of the month it is due in, and of the last one it tells of. */
@Injectable()
export class ReportingChanged {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly jobs: JobQueue,
  ) {}

  async mark(tx: TenantTransaction, { dueAt, period }: { dueAt: Date; period: string }): Promise<void> {
    const { zone } = await this.organisations.current(tx);
    for (const month of new Set([lastMonthOf(period), periodOf(dueAt.getTime(), zone)])) await monthScorecardsOutdated(this.jobs, tx.organisationId, month);
  }
}
