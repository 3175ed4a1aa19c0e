import { Injectable } from '@nestjs/common';
import { blocksClose, readinessCodes } from '@samsyn/domain/scorecards/period-close';
import { lastMonthOf, periodContaining, periodInterval } from '@samsyn/domain/time/period';
import { localDate } from '@samsyn/domain/time/zone';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { MaterialRepository } from '../material.repository.js';
import type { ReadinessItemDto } from './closes.dto.js';
import { ReadinessRepository } from './readiness.repository.js';

/** R25: what stands between a month and its close. */
@Injectable()
export class Readiness {
  constructor(
    private readonly repository: ReadinessRepository,
    private readonly material: MaterialRepository,
  ) {}

  /** What is not ready, what forbids the close first; `reviewUntil` is the review's last local date. */
  async of(tx: TenantTransaction, period: string, reviewUntil: string | null): Promise<ReadinessItemDto[]> {
    const zone = await this.material.zone(tx);
    const { to } = periodInterval(period, zone);
    const found = await this.repository.counts(tx, period, reportPeriods(period), new Date(to));
    const today = localDate(tx.now.getTime(), zone);
    if (tx.now.getTime() < to) found.set('month_not_over', 1);
    if (reviewUntil !== null && today <= reviewUntil) found.set('review_not_over', 1);
    return readinessCodes.flatMap((code) => {
      const count = found.get(code);
      return count === undefined ? [] : [{ code, count, blocks: blocksClose(code) }];
    });
  }
}

/** The month, and the quarter and year that end with it. */
function reportPeriods(month: string): string[] {
  const longer = [periodContaining(month, 'quarter'), periodContaining(month, 'year')];
  return [month, ...longer.filter((period) => lastMonthOf(period) === month)];
}
