import { Injectable, type OnModuleInit } from '@nestjs/common';
import { named } from '../../platform/decisions/decision-sources.js';
import { type DueItem, DueSources } from '../../platform/registers/due-sources.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import { SourcingRepository } from './sourcing.repository.js';

/** Decisions on services that are to be looked at again. */
@Injectable()
export class SourcingDue implements OnModuleInit {
  constructor(
    private readonly due: DueSources,
    private readonly decisions: SourcingRepository,
  ) {}

  onModuleInit(): void {
    this.due.register({ permission: 'sourcing:read', due: (tx, until) => this.reviews(tx, until) });
  }

  private async reviews(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    const rows = await this.decisions.toReview(tx, await todayOf(tx), until);
    return rows.map(({ serviceId, name, reviewOn, supplierId, towerId, contractId }) => ({
      ...{ kind: 'sourcing', sourceKind: 'sourcing', sourceId: serviceId, subject: named(name), dueOn: reviewOn },
      ...{ supplierIds: [], aboutSupplierIds: supplierId ? [supplierId] : [], towerIds: towerId ? [towerId] : [], contractId },
      ...{ waitingOn: 'buyer', ownerUserId: null, escalates: false, link: `/governance/sourcing/${serviceId}` },
    }));
  }
}
