import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Problem } from '../../platform/errors/problem.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import { ImportFiles } from './import-files.js';
import { ImportRunner } from './import-runner.js';
import { ImportRepository } from './import.repository.js';

export const runImportJob = 'run-import';

export interface RunImportJob {
  organisationId: string;
  importId: string;
}

const secondsUntilUnlocked = 3;

/** Runs imports in the background and takes up at the start what a killed process left. */
@Injectable()
export class ImportWorker implements OnModuleInit {
  private readonly logger = new Logger('ImportWorker');

  constructor(
    private readonly jobs: JobQueue,
    private readonly runner: ImportRunner,
    private readonly imports: ImportRepository,
    private readonly files: ImportFiles,
    private readonly tenancy: Tenancy,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.jobs.work<RunImportJob>(runImportJob, (job) => this.run(job));
    this.jobs.onStart(() => this.resume());
  }

  enqueue(organisationId: string, importId: string): Promise<void> {
    return this.jobs.enqueue(runImportJob, { organisationId, importId }, { singletonKey: importId });
  }

  private async run({ organisationId, importId }: RunImportJob): Promise<void> {
    try {
      const counts = await this.runner.run(organisationId, importId);
      // Somebody else has it, perhaps only for as long as the server takes to notice that he was killed.
      if (!counts) {
        const options = { singletonKey: importId, startAfterSeconds: secondsUntilUnlocked };
        await this.jobs.enqueue(runImportJob, { organisationId, importId }, options);
      }
    } catch (error) {
      // A file that cannot be read will not become readable: the import shows why.
      if (!(error instanceof Problem)) throw error;
    }
  }

  private async resume(): Promise<void> {
    await this.files.removeAbandoned(Date.now());
    for (const organisationId of await this.imports.organisationIds(this.dataSource.manager)) {
      const unfinished = await this.tenancy.run(systemPrincipal(organisationId), (tx) =>
        this.imports.findUnfinished(tx),
      );
      for (const { id, status, fileKey } of unfinished) {
        if (status === 'measuring') await this.runner.handOver(organisationId, id);
        else if (this.files.has(fileKey)) await this.enqueue(organisationId, id);
        else this.logger.warn(`import ${id} has lost its upload`);
      }
    }
  }
}
