import { Injectable } from '@nestjs/common';
import type { DueItem } from '../platform/registers/due-sources.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ChangeRequestsRepository } from './change-requests/change-requests.repository.js';
import { OrdersRepository } from './orders/orders.repository.js';

/** Quotes that suppliers owe, quotes that the buyer has to decide on while they are valid, and orders to deliver. */
@Injectable()
export class DueInFlexibility {
  constructor(
    private readonly requests: ChangeRequestsRepository,
    private readonly orders: OrdersRepository,
  ) {}

  async quotes(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    return (await this.requests.waiting(tx, until)).map(({ id, title, state, supplierId, contractId, createdBy, dueOn }) => ({
      ...{ kind: 'change_request', sourceKind: 'change-requests', sourceId: id, supplierIds: [supplierId], towerIds: [], contractId, dueOn },
      subject: { sv: title, en: title },
      waitingOn: state === 'requested' ? 'supplier' : 'buyer',
      ownerUserId: state === 'requested' ? null : createdBy,
      escalates: true,
      link: `/governance/change-requests/${id}`,
    }));
  }

  async deliveries(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    return (await this.orders.waiting(tx, until)).map(({ id, title, supplierId, contractId, dueOn }) => ({
      ...{ kind: 'order', sourceKind: 'orders', sourceId: id, supplierIds: [supplierId], towerIds: [], contractId, dueOn },
      subject: { sv: title, en: title },
      ...{ waitingOn: 'supplier', ownerUserId: null, escalates: true, link: `/governance/orders/${id}` },
    }));
  }
}
