import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../../platform/tenancy/tenant-transaction.js';
import type { HistoryStore } from './history-store.js';
import type { Teams } from './holders.js';
import { MergeRepository } from './merge.repository.js';
import { type MergeCounts, type MergeOptions, RunningMerge } from './running-merge.js';

@Injectable()
export class MergeService {
  constructor(private readonly repository: MergeRepository) {}

  /**
   * Makes the organisation's incidents of this source what the store says: by their external id new ones are
   * added, those that say the same stay untouched, changed ones are replaced with their whole history.
   */
  async merge(tx: TenantTransaction, store: HistoryStore, options: MergeOptions): Promise<MergeCounts> {
    return (await this.begin(tx, store, options)).finish();
  }

  /** The same for a store that is still being filled. */
  async begin(tx: TenantTransaction, store: HistoryStore, options: MergeOptions): Promise<RunningMerge> {
    await this.lock(tx, options.source);
    const teams = await this.teams(tx);
    const firstOfSource = !(await this.repository.hasIncidents(tx, options.source));
    return new RunningMerge(this.repository, tx, store, teams, firstOfSource, options);
  }

  /** Two merges of one source wait for each other until their transactions end. */
  lock(tx: TenantTransaction, source: string): Promise<void> {
    return this.repository.lockSource(tx, source);
  }

  teams(tx: TenantTransaction): Promise<Teams> {
    return this.repository.teams(tx);
  }
}
