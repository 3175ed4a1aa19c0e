import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { OrganisationEntity } from './organisation.entity.js';

@Injectable()
export class OrganisationsRepository {
  current(tx: TenantTransaction): Promise<OrganisationEntity> {
    return tx.manager.findOneByOrFail(OrganisationEntity, { id: tx.organisationId });
  }

  currentForUpdate(tx: TenantTransaction): Promise<OrganisationEntity> {
    return tx.manager.findOneOrFail(OrganisationEntity, {
      where: { id: tx.organisationId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async update(
    tx: TenantTransaction,
    current: OrganisationEntity,
    changes: Partial<OrganisationEntity>,
  ): Promise<void> {
    const version = current.version + 1;
    await tx.manager.update(OrganisationEntity, { id: tx.organisationId }, { ...changes, version });
  }
}
