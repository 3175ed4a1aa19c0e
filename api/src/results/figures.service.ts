import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { FigureRepository } from './figure.repository.js';
import type { Figure, PeriodCounts } from './figure.js';

/** What scorecards are made of. */
@Injectable()
export class FiguresService {
  constructor(private readonly repository: FigureRepository) {}

  /** Every month that has figures, ascending. */
  periods(tx: TenantTransaction): Promise<string[]> {
    return this.repository.periods(tx);
  }

  /** The figures of the months from `from` to `to`, both included, by month and service level. */
  between(tx: TenantTransaction, from: string, to: string): Promise<Figure[]> {
    return this.repository.figures(tx, from, to);
  }

  counts(tx: TenantTransaction, periods: readonly string[]): Promise<PeriodCounts[]> {
    return this.repository.counts(tx, periods);
  }
}
