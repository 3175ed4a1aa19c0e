import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';

export const measureDueJob = 'measure-due';

export interface MeasureDueJob {
  organisationId: string;
}

export interface DueIncident {
  incidentId: string;
  /** To the microsecond, as the database writes it: which mark it was. */
  markedAt: string;
}

const most = 500;
/** Steps follow one another; one job measures what came in this time. */
const gatherMs = 200;
const againMs = 2_000;

/** Incidents marked by what changed them, until their clocks have been measured anew. */
@Injectable()
export class DueIncidents implements OnModuleDestroy {
  private readonly logger = new Logger('DueIncidents');
  private closed = false;
  private readonly gathering = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly tenancy: Tenancy,
    private readonly jobs: JobQueue,
  ) {}

  /** Has what is marked measured in a moment. To be said after the commit; the marks outlive a process that dies before. */
  soon(organisationId: string, inMs = gatherMs): void {
    if (this.closed || this.gathering.has(organisationId)) return;
    this.gathering.set(organisationId, setTimeout(() => void this.enqueue(organisationId), inMs));
  }

  /** Some of those marked, the oldest mark first. */
  find(organisationId: string): Promise<DueIncident[]> {
    return this.tenancy.run(systemPrincipal(organisationId), ({ manager }) =>
      manager.query(
        `SELECT incident_id AS "incidentId", marked_at::text AS "markedAt" FROM measure_due
          WHERE organisation_id = $1 ORDER BY marked_at, incident_id LIMIT $2`,
        [organisationId, most],
      ),
    );
  }

  /** Those measured; what was marked again meanwhile stays. */
  async done(organisationId: string, measured: readonly DueIncident[]): Promise<void> {
    await this.tenancy.run(systemPrincipal(organisationId), ({ manager }) =>
      manager.query(
        `DELETE FROM measure_due d USING jsonb_to_recordset($2::jsonb) AS m("incidentId" uuid, "markedAt" timestamptz)
          WHERE d.organisation_id = $1 AND d.incident_id = m."incidentId" AND d.marked_at = m."markedAt"`,
        [organisationId, JSON.stringify(measured)],
      ),
    );
  }

  onModuleDestroy(): void {
    this.closed = true;
    for (const timer of this.gathering.values()) clearTimeout(timer);
  }

  private async enqueue(organisationId: string): Promise<void> {
    this.gathering.delete(organisationId);
    try {
      await this.jobs.enqueue(measureDueJob, { organisationId }, { singletonKey: organisationId });
    } catch (error) {
      this.logger.warn({ organisationId, error });
      this.soon(organisationId, againMs);
    }
  }
}
