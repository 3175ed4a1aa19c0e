import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ContractAmendmentEntity } from './contract-amendment.entity.js';

@Injectable()
export class ContractAmendmentsRepository {
  ofContract(tx: TenantTransaction, contractId: string): Promise<ContractAmendmentEntity[]> {
    return tx.manager.find(ContractAmendmentEntity, {
      where: { organisationId: tx.organisationId, contractId },
      order: { effectiveFrom: 'ASC', createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** Of every contract, in the order in which they apply. */
  all(tx: TenantTransaction): Promise<ContractAmendmentEntity[]> {
    return tx.manager.find(ContractAmendmentEntity, {
      where: { organisationId: tx.organisationId },
      order: { effectiveFrom: 'ASC', createdAt: 'ASC', id: 'ASC' },
    });
  }

  find(tx: TenantTransaction, contractId: string, id: string): Promise<ContractAmendmentEntity | null> {
    return tx.manager.findOneBy(ContractAmendmentEntity, { organisationId: tx.organisationId, contractId, id });
  }

  async insert(tx: TenantTransaction, amendment: Omit<ContractAmendmentEntity, 'organisationId' | 'version'>) {
    await tx.manager.insert(ContractAmendmentEntity, { ...amendment, organisationId: tx.organisationId });
  }
}
