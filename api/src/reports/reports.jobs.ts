import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EveryOrganisation } from '../platform/jobs/every-organisation.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import { openReportsJob, type OpenReportsJob } from './open-reports.js';
import { ReportReminders } from './report-reminders.service.js';
import { ReportSchedules } from './report-schedule.service.js';

const everySeconds = 900;
/** A process that starts has people waiting. */
const firstAfterSeconds = 60;

/** Opens what falls due and reminds of it, a few times an hour. */
@Injectable()
export class ReportJobs implements OnModuleInit {
  constructor(
    private readonly organisations: EveryOrganisation,
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly schedules: ReportSchedules,
    private readonly reminders: ReportReminders,
  ) {}

  onModuleInit(): void {
    this.jobs.work<OpenReportsJob>(openReportsJob, ({ organisationId }) => this.see(organisationId));
    this.jobs.repeat('open-and-remind-reports', everySeconds, () => this.organisations.each((id) => this.see(id)), firstAfterSeconds);
  }

  private see(organisationId: string): Promise<void> {
    return this.tenancy.run(systemPrincipal(organisationId), async (tx) => {
      await this.schedules.open(tx);
      await this.reminders.remind(tx);
    });
  }
}
