import { Injectable } from '@nestjs/common';
import { EndToEndLedgers } from '../../ledgers/end-to-end.service.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { FiguresService } from '../../results/figures.service.js';
import type { PeriodCounts } from '../../results/figure.js';
import type { MonthDowntime } from '../scorecard-document.js';

/** What the ledgers tell of months: told beside the scores, and scored where a model has KPIs of it. */
export interface MonthFacts {
  readonly counts: readonly PeriodCounts[];
  readonly downtimes: ReadonlyMap<string, MonthDowntime>;
}

/** R20, R21: reads what the ledgers tell of months. */
@Injectable()
export class MonthFactsService {
  constructor(
    private readonly figures: FiguresService,
    private readonly ledgers: EndToEndLedgers,
  ) {}

  async of(tx: TenantTransaction, months: readonly string[]): Promise<MonthFacts> {
    const downtimes = new Map<string, MonthDowntime>();
    for (const period of months) {
      const sums = await this.ledgers.sums(tx, period);
      downtimes.set(period, { suppliers: sums.parts, towers: await this.ledgers.sumsByTower(tx, sums, period) });
    }
    return { counts: await this.figures.counts(tx, months), downtimes };
  }
}
