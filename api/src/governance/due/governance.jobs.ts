import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EveryOrganisation } from '../../platform/jobs/every-organisation.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { EscalationsService } from '../escalations/escalations.service.js';
import { MinutesService, settleMinutesJob } from '../meetings/minutes.service.js';
import { MeetingSeriesService } from '../meetings/series.service.js';
import { RemindersService } from './reminders.service.js';

/** Days begin at different hours in different zones; whatever a round finds done, it does not do again. */
const everySeconds = 3600;

/** What the days bring by themselves: meetings further ahead, minutes whose term is out, steps up the ladder, reminders. */
@Injectable()
export class GovernanceJobs implements OnModuleInit {
  constructor(
    private readonly organisations: EveryOrganisation,
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly series: MeetingSeriesService,
    private readonly minutes: MinutesService,
    private readonly escalations: EscalationsService,
    private readonly reminders: RemindersService,
  ) {}

  onModuleInit(): void {
    this.repeat('lay-out-meetings', (tx) => this.series.extend(tx));
    this.repeat('settle-all-minutes', (tx) => this.minutes.settleAll(tx));
    this.repeat('climb-ladders', (tx) => this.escalations.climb(tx));
    this.repeat('remind-of-due', (tx) => this.reminders.remind(tx));
    this.jobs.work<{ organisationId: string; meetingId: string }>(settleMinutesJob, async ({ organisationId, meetingId }) => {
      await this.tenancy.run(systemPrincipal(organisationId), (tx) => this.minutes.settle(tx, meetingId));
    });
  }

  private repeat(name: string, work: (tx: TenantTransaction) => Promise<unknown>): void {
    this.jobs.repeat(name, everySeconds, () => this.organisations.each((id) => this.tenancy.run(systemPrincipal(id), work)));
  }
}
