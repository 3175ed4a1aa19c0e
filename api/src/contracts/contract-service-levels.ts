import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ContractServiceLevelDto } from './contracts.dto.js';

interface Promises {
  of: (tx: TenantTransaction, contractId: string) => Promise<ContractServiceLevelDto[]>;
  /** Whether missing any of them costs something. */
  priced: (tx: TenantTransaction, contractId: string) => Promise<boolean>;
}

/** Service levels refer to contracts, never the other way round: they say here what a contract's page lists. */
@Injectable()
export class ContractServiceLevels {
  private promises: Promises = { of: () => Promise.resolve([]), priced: () => Promise.resolve(false) };

  provide(promises: Promises): void {
    this.promises = promises;
  }

  of(tx: TenantTransaction, contractId: string): Promise<ContractServiceLevelDto[]> {
    return this.promises.of(tx, contractId);
  }

  priced(tx: TenantTransaction, contractId: string): Promise<boolean> {
    return this.promises.priced(tx, contractId);
  }
}
