import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { AccountabilityEntity } from './accountability.entity.js';

export type Accountability = Pick<AccountabilityEntity, 'towerId' | 'userId'>;

@Injectable()
export class AccountabilitiesRepository {
  ofSupplier(tx: TenantTransaction, supplierId: string): Promise<AccountabilityEntity[]> {
    const where = { organisationId: tx.organisationId, supplierId };
    return tx.manager.find(AccountabilityEntity, { where, order: { towerId: 'ASC' } });
  }

  async replace(
    tx: TenantTransaction,
    supplierId: string,
    accountabilities: Accountability[],
  ): Promise<void> {
    const key = { organisationId: tx.organisationId, supplierId };
    await tx.manager.delete(AccountabilityEntity, key);
    await tx.manager.insert(
      AccountabilityEntity,
      accountabilities.map(({ towerId, userId }) => ({ ...key, towerId, userId })),
    );
  }
}
