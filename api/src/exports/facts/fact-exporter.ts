import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { join } from 'node:path';
import { Audit } from '../../platform/audit/audit.service.js';
import { AppConfig } from '../../platform/config.js';
import { FileStore } from '../../platform/files/file-store.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import { withFactArchive } from './fact-archive.js';
import { FactExportsRepository } from './fact-exports.repository.js';

const job = 'export-facts';
const mostBytes = 16 * 1024 * 1024 * 1024;
export const exportChanged = { topic: 'fact-exports', supplierIds: [] } as const;

interface ExportFactsJob {
  organisationId: string;
  id: string;
}

/** Makes exports in the background; a job that is killed begins again, and keeps nothing of what it had. */
@Injectable()
export class FactExporter implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly exports: FactExportsRepository,
    private readonly files: FileStore,
    private readonly audit: Audit,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    this.jobs.work<ExportFactsJob>(job, ({ organisationId, id }) => this.make(organisationId, id));
  }

  enqueue(organisationId: string, id: string): Promise<void> {
    return this.jobs.enqueue(job, { organisationId, id } satisfies ExportFactsJob, { singletonKey: id, startAfterSeconds: 1 });
  }

  async make(organisationId: string, id: string): Promise<void> {
    const principal = systemPrincipal(organisationId);
    const asked = await this.tenancy.run(principal, (tx) => this.exports.find(tx, id));
    if (!asked || asked.status === 'done') return;
    const { firstPeriod, lastPeriod } = asked;
    // Progress is told beside the transaction that reads, or nobody would see it.
    const progress = (done: number, total: number) => this.tenancy.run(principal, (tx) => this.exports.progress(tx, id, done, total));
    try {
      const kept = await this.tenancy.run(principal, (tx) =>
        withFactArchive(tx, asked, {
          ...{ folder: join(this.config.dataDir, 'files', 'fact-exports'), progress },
          use: (archive) => this.files.save(organisationId, archive, mostBytes),
        }),
      );
      const made = { fileKey: kept.key, fileName: `facts-${firstPeriod}-${lastPeriod}.zip`, sizeBytes: kept.sizeBytes, sha256: kept.sha256 };
      const first = await this.tenancy.run(principal, async (tx) => {
        if (!(await this.exports.finish(tx, id, made))) return false;
        const after = { firstPeriod, lastPeriod, sizeBytes: made.sizeBytes, sha256: made.sha256 };
        await this.audit.record(tx, { action: 'facts_exported', objectType: 'fact-export', objectId: id, after, tells: exportChanged });
        return true;
      });
      if (!first) await this.files.remove(kept.key);
    } catch (error) {
      await this.tenancy.run(principal, async (tx) => {
        await this.exports.fail(tx, id);
        await this.audit.record(tx, { action: 'facts_not_exported', objectType: 'fact-export', objectId: id, tells: exportChanged });
      });
      throw error;
    }
  }
}
