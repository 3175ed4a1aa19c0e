import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EveryOrganisation } from '../platform/jobs/every-organisation.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { statusJob } from './publication.service.js';
import { PublishingService } from './publishing.service.js';
import { qualityJob } from './quality-releases.service.js';

/** Outages come and go without anybody telling this page. */
const everySeconds = 60;

@Injectable()
export class PublishingJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly publishing: PublishingService,
    private readonly organisations: EveryOrganisation,
  ) {}

  onModuleInit(): void {
    this.jobs.work<{ organisationId: string }>(qualityJob, ({ organisationId }) => this.publishing.quality(organisationId));
    this.jobs.work<{ organisationId: string }>(statusJob, ({ organisationId }) => this.publishing.status(organisationId));
    this.jobs.repeat('publish-all', everySeconds, () =>
      this.organisations.each(async (organisationId) => {
        await this.publishing.quality(organisationId);
        await this.publishing.status(organisationId);
      }),
    );
  }
}
