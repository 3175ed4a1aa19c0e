import type { JobQueue } from '../platform/jobs/job-queue.js';

export const openReportsJob = 'open-reports';

export interface OpenReportsJob {
  organisationId: string;
}

/** What is owed may have changed: what is open now is seen to a moment later, once the change is committed. */
export async function openReports(jobs: JobQueue, organisationId: string): Promise<void> {
  await jobs.enqueue(openReportsJob, { organisationId }, { singletonKey: organisationId, startAfterSeconds: 1 });
}
