import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ImportService } from '../incidents/imports/import.service.js';
import { measureDueJob, type MeasureDueJob } from '../incidents/measuring/due-incidents.js';
import { measureEvidenceJob, type MeasureEvidenceJob } from '../platform/jobs/evidence-changed.js';
import { EveryOrganisation } from '../platform/jobs/every-organisation.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { DueMeasuring } from './due-measuring.service.js';
import { RenewalService } from './renewal.service.js';

/** The incidents of an import, or those named. */
export interface MeasureIncidentsJob {
  organisationId: string;
  importId?: string;
  incidentIds?: string[];
}

/** The contract whose promises changed. */
export interface MeasureContractJob {
  organisationId: string;
  contractId: string;
}

/** The promises whose calendar changed. */
export interface MeasureServiceLevelJob {
  organisationId: string;
  serviceLevelIds: string[];
}

export interface ComputeScorecardsJob {
  organisationId: string;
  /** All months without it. */
  periods?: string[];
}

const everySeconds = 3600;
/** A process that starts has people waiting; the clocks can wait a little longer. */
const firstAfterSeconds = 60;

@Injectable()
export class RenewalJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly renewal: RenewalService,
    private readonly imports: ImportService,
    private readonly due: DueMeasuring,
    private readonly organisations: EveryOrganisation,
  ) {}

  onModuleInit(): void {
    this.jobs.work<MeasureIncidentsJob>(
      'measure-incidents',
      async ({ organisationId, importId, incidentIds = [] }) => {
        await this.renewal.measure(organisationId, importId === undefined ? { incidentIds } : { importId });
        if (importId !== undefined) await this.imports.finish(organisationId, importId);
      },
    );
    this.jobs.work<MeasureDueJob>(measureDueJob, ({ organisationId }) => this.due.measure(organisationId));
    this.jobs.work<MeasureContractJob>('measure-contract', ({ organisationId, contractId }) =>
      this.renewal.measureContract(organisationId, contractId),
    );
    this.jobs.work<MeasureServiceLevelJob>(
      'measure-service-level',
      async ({ organisationId, serviceLevelIds }) => {
        await this.renewal.measure(organisationId, { serviceLevelIds });
      },
    );
    this.jobs.work<MeasureEvidenceJob>(measureEvidenceJob, ({ organisationId, ...changed }) =>
      this.renewal.measureEvidence(organisationId, changed),
    );
    this.jobs.work<ComputeScorecardsJob>('compute-scorecards', ({ organisationId, periods }) =>
      this.renewal.compute(organisationId, periods),
    );
    this.jobs.repeat('measure-running', everySeconds, () => this.passTime(), firstAfterSeconds);
  }

  private async passTime(): Promise<void> {
    await this.organisations.each(async (organisationId) => {
      // What a process marked that died before it said so.
      await this.due.measure(organisationId);
      await this.renewal.passTime(organisationId);
    });
  }
}
