import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { IncidentTaskEntity } from './incident-task.entity.js';

@Injectable()
export class TasksRepository {
  of(tx: TenantTransaction, incidentId: string): Promise<IncidentTaskEntity[]> {
    return tx.manager.find(IncidentTaskEntity, {
      where: { organisationId: tx.organisationId, incidentId },
      order: { openedAt: 'ASC', id: 'ASC' },
    });
  }

  find(tx: TenantTransaction, incidentId: string, id: string): Promise<IncidentTaskEntity | null> {
    return tx.manager.findOneBy(IncidentTaskEntity, { organisationId: tx.organisationId, incidentId, id });
  }

  lock(tx: TenantTransaction, incidentId: string, id: string): Promise<IncidentTaskEntity | null> {
    return tx.manager.findOne(IncidentTaskEntity, {
      where: { organisationId: tx.organisationId, incidentId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(tx: TenantTransaction, task: Omit<IncidentTaskEntity, 'organisationId'>): Promise<void> {
    await tx.manager.insert(IncidentTaskEntity, { ...task, organisationId: tx.organisationId });
  }

  async update(tx: TenantTransaction, task: IncidentTaskEntity, changes: Partial<IncidentTaskEntity>): Promise<void> {
    const { id } = task;
    await tx.manager.update(
      IncidentTaskEntity,
      { organisationId: tx.organisationId, id },
      { ...changes, version: task.version + 1 },
    );
  }
}
