import { Injectable } from '@nestjs/common';
import type { MonthInputs } from '@samsyn/domain/scorecards/month-inputs';
import type { TenantTransaction } from '../../../platform/tenancy/tenant-transaction.js';
import { FreezesRepository } from './freezes.repository.js';
import { inputsOf } from './recompute.js';

/** R25: what the scores of closed months were made from, for the trends and changes of later ones. */
@Injectable()
export class FrozenInputs {
  constructor(private readonly freezes: FreezesRepository) {}

  /** Of those of the months that are closed, as they were closed. */
  async of(tx: TenantTransaction, periods: readonly string[]): Promise<ReadonlyMap<string, MonthInputs>> {
    const found = new Map<string, MonthInputs>();
    for (const { id, period } of await this.freezes.closes(tx, periods)) found.set(period, await inputsOf(this.freezes.reader(tx, id)));
    return found;
  }
}
