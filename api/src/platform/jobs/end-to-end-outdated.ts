import type { JobQueue } from './job-queue.js';

export interface EndToEndJob {
  organisationId: string;
}

export const endToEndJob = 'renew-end-to-end-ledgers';

/** What services rest on, or who answers for it, has changed: one job a moment later renews every month's ledger. */
export function endToEndOutdated(jobs: JobQueue, organisationId: string): Promise<void> {
  return jobs.enqueue(endToEndJob, { organisationId }, { singletonKey: organisationId, startAfterSeconds: 1 });
}
