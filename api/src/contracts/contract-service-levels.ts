import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import type { ContractServiceLevelDto } from './contracts.dto.js';

type Reader = (tx: TenantTransaction, contractId: string) => Promise<ContractServiceLevelDto[]>;

/** Service levels refer to contracts, never the other way round: they say here what a contract's page lists. */
@Injectable()
export class ContractServiceLevels {
  private reader: Reader = () => Promise.resolve([]);

  provide(reader: Reader): void {
    this.reader = reader;
  }

  of(tx: TenantTransaction, contractId: string): Promise<ContractServiceLevelDto[]> {
    return this.reader(tx, contractId);
  }
}
