import { Injectable } from '@nestjs/common';
import { Problem } from '../platform/errors/problem.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { PeriodDto, PeriodsDto } from './periods.dto.js';
import { PeriodsRepository, type StoredPeriod, type StoredVersion } from './periods.repository.js';

/** R25: which months stand open, are in review or closed. */
@Injectable()
export class Periods {
  constructor(private readonly repository: PeriodsRepository) {}

  /** Every month anything is stored of; a vendor finds the hash of its own part alone. */
  async list(tx: TenantTransaction): Promise<PeriodsDto> {
    const versions = await this.repository.versions(tx);
    return { items: (await this.repository.all(tx)).map((each) => present(each, versions)) };
  }

  /** One month; open where nothing is known of it. */
  async of(tx: TenantTransaction, period: string): Promise<PeriodDto> {
    const found = await this.repository.one(tx, period);
    return present(found ?? { period, status: 'open', reviewUntil: null, closedAt: null }, await this.repository.versions(tx));
  }

  /** The closed months. */
  async closed(tx: TenantTransaction): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.closed(tx));
  }

  /** Months that rows are about to be stored of: the database asks of each row whether its month is open. */
  async know(tx: TenantTransaction, periods: Iterable<string>): Promise<void> {
    const wanted = [...new Set(periods)].sort();
    if (wanted.length > 0) await this.repository.know(tx, wanted);
  }

  /**
   * Refuses what would change a closed month from `first` to `last` (the same unless given).
   * @throws Problem 409 `period_closed` with the first such month
   */
  async assertOpen(tx: TenantTransaction, first: string, last = first): Promise<void> {
    const closed = (await this.repository.closed(tx)).find((period) => first <= period && period <= last);
    if (closed !== undefined) throw new Problem(409, 'period_closed', { period: closed });
  }
}

function present({ closedAt, ...same }: StoredPeriod, versions: readonly StoredVersion[]): PeriodDto {
  return {
    ...same,
    closedAt: closedAt?.toISOString() ?? null,
    frozen: versions
      .filter(({ period }) => period === same.period)
      .map(({ version, hash, cutOffAt }) => ({ version, hash, cutOffAt: cutOffAt.toISOString() })),
  };
}
