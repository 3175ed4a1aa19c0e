import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ContractDocumentEntity } from './contract-document.entity.js';

@Injectable()
export class ContractDocumentsRepository {
  ofContract(tx: TenantTransaction, contractId: string): Promise<ContractDocumentEntity[]> {
    return tx.manager.find(ContractDocumentEntity, {
      where: { organisationId: tx.organisationId, contractId },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  find(tx: TenantTransaction, contractId: string, id: string): Promise<ContractDocumentEntity | null> {
    return tx.manager.findOneBy(ContractDocumentEntity, {
      organisationId: tx.organisationId,
      contractId,
      id,
    });
  }

  async insert(
    tx: TenantTransaction,
    document: Omit<ContractDocumentEntity, 'organisationId'>,
  ): Promise<void> {
    await tx.manager.insert(ContractDocumentEntity, { ...document, organisationId: tx.organisationId });
  }
}
