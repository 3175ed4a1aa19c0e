import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { ServiceDependencyEntity } from './service-dependency.entity.js';

export type NewDependency = Omit<ServiceDependencyEntity, 'organisationId' | 'version' | 'supplierIds'>;

@Injectable()
export class ServiceDependenciesRepository {
  findForUpdate(tx: TenantTransaction, id: string): Promise<ServiceDependencyEntity | null> {
    return tx.manager.findOne(ServiceDependencyEntity, {
      where: { organisationId: tx.organisationId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, dependencies: readonly NewDependency[]): Promise<void> {
    const { organisationId } = tx;
    await tx.manager.insert(ServiceDependencyEntity, dependencies.map((each) => ({ ...each, organisationId })));
  }

  async update(
    tx: TenantTransaction,
    { id, version }: ServiceDependencyEntity,
    changes: Pick<ServiceDependencyEntity, 'strength'>,
  ): Promise<void> {
    const next = { ...changes, version: version + 1 };
    await tx.manager.update(ServiceDependencyEntity, { organisationId: tx.organisationId, id }, next);
  }

  async remove(tx: TenantTransaction, id: string): Promise<void> {
    await tx.manager.delete(ServiceDependencyEntity, { organisationId: tx.organisationId, id });
  }
}
