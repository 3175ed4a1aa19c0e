import { Injectable, Logger } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.service.js';
import { Problem } from '../../platform/errors/problem.js';
import { toProblem } from '../../platform/errors/problem.filter.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { type Notice, Notifications } from '../../platform/notifications/notifications.service.js';
import { Changes } from '../../platform/realtime/changes.service.js';
import {
  type Principal,
  systemPrincipal,
  Tenancy,
  type TenantTransaction,
} from '../../platform/tenancy/tenant-transaction.js';
import { planOf } from './import-choice.js';
import { ImportFiles } from './import-files.js';
import { ImportLock } from './import-lock.js';
import type { ImportEntity, ImportStatus } from './import.entity.js';
import { type ImportChanges, ImportRepository } from './import.repository.js';
import { HistoryStore } from './merging/history-store.js';
import { MergeService } from './merging/merge.service.js';
import { readHistories } from './merging/read-histories.js';
import { QuarantineRepository } from './quarantine.repository.js';

export interface ImportCounts {
  incidents: number;
  events: number;
  unchanged: number;
  quarantined: number;
}

/** The job the results feature works on: measures what the import brought and then calls finish. */
export const measureJob = 'measure-incidents';

const tellEveryMs = 500;
const unmerged: readonly ImportStatus[] = ['queued', 'reading', 'merging'];

/** Takes one import from its kept upload to merged incidents; run again after a kill, it begins anew. */
@Injectable()
export class ImportRunner {
  private readonly logger = new Logger('Import');

  constructor(
    private readonly tenancy: Tenancy,
    private readonly imports: ImportRepository,
    private readonly quarantine: QuarantineRepository,
    private readonly merging: MergeService,
    private readonly files: ImportFiles,
    private readonly lock: ImportLock,
    private readonly jobs: JobQueue,
    private readonly audit: Audit,
    private readonly changes: Changes,
    private readonly notifications: Notifications,
  ) {}

  /**
   * Undefined while another process runs it.
   * @throws Problem what is wrong with the file as a whole, which the import then shows as its failure
   */
  run(organisationId: string, importId: string): Promise<ImportCounts | undefined> {
    return this.lock.hold(importId, async () => {
      const principal = systemPrincipal(organisationId);
      const started = await this.tenancy.run(principal, (tx) => this.imports.find(tx, importId));
      if (!started || !unmerged.includes(started.status)) return started ? countsOf(started) : noCounts;
      try {
        const counts = await this.readAndMerge({ ...principal, userId: started.createdBy }, started);
        await this.handOver(organisationId, importId);
        return counts;
      } catch (error) {
        await this.fail(principal, started, error);
        throw error;
      }
    });
  }

  /** Has merged incidents measured; those of an import without a change need it no more. */
  async handOver(organisationId: string, importId: string): Promise<void> {
    const { status } =
      (await this.tenancy.run(systemPrincipal(organisationId), (tx) => this.imports.find(tx, importId))) ??
      {};
    if (status === 'measuring')
      await this.jobs.enqueue(measureJob, { organisationId, importId }, { singletonKey: importId });
  }

  private async readAndMerge(principal: Principal, started: ImportEntity): Promise<ImportCounts> {
    const { id } = started;
    const short = (changes: ImportChanges) =>
      this.tenancy.run(principal, (tx) => this.imports.update(tx, id, changes));
    await short({ status: 'reading', startedAt: new Date(), bytesRead: 0, rowsRead: 0, problem: null });
    if (!this.files.has(started.fileKey)) throw new Problem(422, 'upload_missing');
    return this.tenancy.run(principal, (tx) => this.mergeWhileReading(tx, started, short));
  }

  /** One transaction for all of it; what is told of the progress meanwhile is committed beside it. */
  private async mergeWhileReading(
    tx: TenantTransaction,
    started: ImportEntity,
    short: (changes: ImportChanges) => Promise<void>,
  ): Promise<ImportCounts> {
    const { id, source, fileKey, sizeBytes } = started;
    const plan = planOf(started);
    const store = new HistoryStore();
    const merge = await this.merging.begin(tx, store, { source, importId: id });
    const progress = { bytesRead: 0 };
    let told = Date.now();
    const tell = async (rowsRead: number) => {
      // Attributes in a second file would reopen every incident of the first.
      if (plan.files.length === 1) merge.offer();
      if (Date.now() - told < tellEveryMs) return;
      told = Date.now();
      await short({ bytesRead: progress.bytesRead, rowsRead });
    };
    const path = this.files.path(fileKey);
    const histories = await readHistories(path, plan, progress, store, tell).catch(async (error: unknown) => {
      await merge.settle();
      throw error;
    });
    await short({ status: 'merging', bytesRead: sizeBytes, rowsRead: histories.rowsRead });
    const { incidentIds, supplierIds, ...merged } = await merge.finish();
    await this.quarantine.insert(tx, id, histories.quarantine);
    const counts = { ...merged, quarantined: histories.quarantine.length };
    const over = incidentIds.length === 0;
    await this.imports.update(tx, id, {
      ...counts,
      status: over ? 'done' : 'measuring',
      finishedAt: over ? tx.now : null,
    });
    await this.audit.record(tx, {
      action: 'imported',
      objectType: 'import',
      objectId: id,
      after: { source, ...counts },
      tells: buyersImport,
    });
    if (over) await this.notifications.notify(tx, importNotice('import_finished', started));
    // One for all of them: who looks at incidents looks anew.
    if (!over) await this.changes.record(tx, { topic: 'incidents', subjectId: null, kind: 'imported', supplierIds });
    return counts;
  }

  private async fail(principal: Principal, started: ImportEntity, error: unknown): Promise<void> {
    const importId = started.id;
    const { status, code, params, errors } = toProblem(error);
    if (status >= 500) this.logger.error({ importId, error });
    await this.tenancy.run(principal, async (tx) => {
      await this.imports.update(tx, importId, {
        status: 'failed',
        finishedAt: tx.now,
        problem: { code, params, errors },
      });
      await this.changes.record(tx, { ...buyersImport, subjectId: importId, kind: 'failed' });
      await this.notifications.notify(tx, importNotice('import_failed', started));
    });
  }
}

/** Vendors see no imports. */
const buyersImport = { topic: 'imports', supplierIds: [] } as const;

/** To whoever began it. */
export const importNotice = (kind: 'import_finished' | 'import_failed', { id, fileName, createdBy }: ImportEntity): Notice => ({
  ...{ kind, to: { userIds: createdBy === null ? [] : [createdBy] } },
  ...{ params: { file: fileName }, link: `/imports/${id}` },
});

const noCounts: ImportCounts = { incidents: 0, events: 0, unchanged: 0, quarantined: 0 };

const countsOf = ({ incidents, events, unchanged, quarantined }: ImportEntity): ImportCounts => ({
  incidents,
  events,
  unchanged,
  quarantined,
});
