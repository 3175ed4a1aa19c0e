import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../platform/tenancy/tenant-transaction.js';
import { MeasureService } from './measure.service.js';
import type { MeasureScope } from './outcome.repository.js';

export interface MeasureIncidentsJob {
  organisationId: string;
  importId?: string;
  incidentIds?: string[];
}

/** Names what changed: service levels, or everything that is reckoned by a calendar or promised by a supplier. */
export interface MeasureServiceLevelJob {
  organisationId: string;
  serviceLevelId?: string;
  serviceLevelIds?: string[];
  calendarId?: string;
}

export interface ComputeScorecardsJob {
  organisationId: string;
  /** All months without it. */
  periods?: string[];
}

@Injectable()
export class MeasureJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly measuring: MeasureService,
  ) {}

  onModuleInit(): void {
    this.jobs.work<MeasureIncidentsJob>('measure-incidents', ({ organisationId, importId, incidentIds }) =>
      this.measure(organisationId, importId === undefined ? { incidentIds: incidentIds ?? [] } : { importId }),
    );
    this.jobs.work<MeasureServiceLevelJob>('measure-service-level', async (job) => {
      const serviceLevelIds = await this.levelsOf(job);
      await this.measure(job.organisationId, { serviceLevelIds });
    });
  }

  /** Measures in one transaction and, once that is committed, has the scorecards of the changed months made anew. */
  async measure(organisationId: string, scope: MeasureScope): Promise<void> {
    const { periods } = await this.tenancy.run(systemPrincipal(organisationId), (tx) => this.measuring.measure(tx, scope));
    if (periods.length > 0) await this.jobs.enqueue('compute-scorecards', { organisationId, periods });
  }

  private async levelsOf({ organisationId, serviceLevelId, serviceLevelIds = [], calendarId }: MeasureServiceLevelJob) {
    const named = serviceLevelId === undefined ? serviceLevelIds : [serviceLevelId, ...serviceLevelIds];
    if (calendarId === undefined) return named;
    const { levels } = await this.tenancy.run(systemPrincipal(organisationId), (tx) => this.measuring.catalogue(tx));
    return [...named, ...levels.filter((level) => level.calendarId === calendarId).map(({ terms }) => terms.id)];
  }
}
