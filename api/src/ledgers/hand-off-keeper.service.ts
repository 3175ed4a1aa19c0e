import { Injectable } from '@nestjs/common';
import { IncidentHistories } from '../incidents/incident-histories.js';
import { Tenancy, type TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { LevelCatalogue } from '../results/level-catalogue.js';
import { MeasureService } from '../results/measure.service.js';
import { type MeasureScope, scopeCondition } from '../results/measure-scope.js';
import { lockMeasuring } from '../results/measuring-lock.js';
import { HandOffKeepingRepository } from './hand-off-keeping.repository.js';
import { type HandOffRecord, handOffRecord } from './hand-off-record.js';

/** Keeps the hand-off ledger up to date with the evidence, by the jobs that measure it. */
@Injectable()
export class HandOffKeeper {
  constructor(
    private readonly rows: HandOffKeepingRepository,
    private readonly histories: IncidentHistories,
    private readonly measuring: MeasureService,
    private readonly tenancy: Tenancy,
  ) {}

  /**
   * R21: renews what is kept of the committed incidents in scope as known at the transaction's `now`, and answers how
   * many they are. Where nothing was ever kept, as after an upgrade, all are in scope.
   */
  async keep(tx: TenantTransaction, scope: MeasureScope): Promise<number> {
    await lockMeasuring(tx);
    const catalogue = await this.measuring.catalogue(tx);
    const wanted = scope.running && (await this.rows.neverKept(tx)) ? {} : scope;
    // Read on a connection of their own: histories come while rows go, however many there are.
    const incidents = await this.tenancy.run(tx.principal, (reading) =>
      this.rows.stage(tx, this.records(reading, catalogue, wanted, tx.now.getTime())),
    );
    if (incidents > 0) await this.rows.replace(tx);
    return incidents;
  }

  private async *records(
    reading: TenantTransaction,
    catalogue: LevelCatalogue,
    scope: MeasureScope,
    now: number,
  ): AsyncGenerator<HandOffRecord[]> {
    for await (const known of this.histories.stream(reading, scopeCondition(reading, scope)))
      yield known.map((each) => handOffRecord(each, catalogue, now));
  }
}
