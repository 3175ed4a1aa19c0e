import type { JobQueue } from './job-queue.js';

/** A name or a charge that stored scorecards carry has changed: one job a moment later renews them, whatever else follows. */
export function scorecardsOutdated(jobs: JobQueue, organisationId: string): Promise<void> {
  const key = { singletonKey: organisationId, startAfterSeconds: 1 };
  return jobs.enqueue('compute-scorecards', { organisationId }, key);
}

/** The same of one month alone. */
export function monthScorecardsOutdated(jobs: JobQueue, organisationId: string, period: string): Promise<void> {
  const key = { singletonKey: `${organisationId} ${period}`, startAfterSeconds: 1 };
  return jobs.enqueue('compute-scorecards', { organisationId, periods: [period] }, key);
}
