import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { systemPrincipal, Tenancy } from '../../platform/tenancy/tenant-transaction.js';
import { measureJob } from '../imports/import-runner.js';
import { MergeService } from '../imports/merging/merge.service.js';
import { StoredHistories } from '../imports/merging/stored-histories.js';
import { type IncidentKey, TeamMappingsRepository } from './team-mappings.repository.js';

export const deriveTeamsJob = 'derive-teams';

export interface DeriveTeamsJob {
  organisationId: string;
  groupNames: string[];
}

/** So that neither memory nor a transaction grows with the number of incidents. */
const batchSize = 2000;

/** Derives anew who held the incidents of a group that now belongs to another supplier, and has them measured. */
@Injectable()
export class TeamJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly tenancy: Tenancy,
    private readonly teams: TeamMappingsRepository,
    private readonly stored: StoredHistories,
    private readonly merging: MergeService,
  ) {}

  onModuleInit(): void {
    this.jobs.work<DeriveTeamsJob>(deriveTeamsJob, (job) => this.derive(job));
  }

  enqueue(organisationId: string, groupNames: string[]): Promise<void> {
    return this.jobs.enqueue(deriveTeamsJob, { organisationId, groupNames });
  }

  async derive({ organisationId, groupNames }: DeriveTeamsJob): Promise<void> {
    const principal = systemPrincipal(organisationId);
    const keys = await this.tenancy.run(principal, (tx) => this.teams.incidentsOf(tx, groupNames));
    for (const { source, externalIds } of batches(keys)) {
      const { incidentIds } = await this.tenancy.run(principal, async (tx) => {
        await this.merging.lock(tx, source);
        const store = await this.stored.load(tx, source, externalIds);
        return this.merging.merge(tx, store, { source, importId: null, rederive: true });
      });
      await this.jobs.enqueue(measureJob, { organisationId, incidentIds });
    }
  }
}

function batches(keys: readonly IncidentKey[]): { source: string; externalIds: string[] }[] {
  const found: { source: string; externalIds: string[] }[] = [];
  for (const { source, externalId } of keys) {
    const last = found.at(-1);
    if (last?.source === source && last.externalIds.length < batchSize) last.externalIds.push(externalId);
    else found.push({ source, externalIds: [externalId] });
  }
  return found;
}
