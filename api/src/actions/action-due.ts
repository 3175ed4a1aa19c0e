import { Injectable, type OnModuleInit } from '@nestjs/common';
import { named } from '../platform/decisions/decision-sources.js';
import { type DueItem, DueSources } from '../platform/registers/due-sources.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ActionsRepository } from './actions.repository.js';

/** Open actions by their day. */
@Injectable()
export class ActionDue implements OnModuleInit {
  constructor(
    private readonly sources: DueSources,
    private readonly actions: ActionsRepository,
  ) {}

  onModuleInit(): void {
    this.sources.register({ permission: 'actions:read', due: (tx, until) => this.due(tx, until) });
  }

  private async due(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    return (await this.actions.due(tx, until)).map(({ id, title, ownerUserId, ownerSupplierId, dueOn }) => ({
      ...{ kind: 'action', sourceKind: 'actions', sourceId: id, towerIds: [], contractId: null },
      supplierIds: ownerSupplierId === null ? [] : [ownerSupplierId],
      subject: named(title),
      dueOn: dueOn ?? '',
      waitingOn: ownerSupplierId === null ? 'buyer' : 'supplier',
      ...{ ownerUserId, escalates: true, link: `/actions/${id}` },
    }));
  }
}
