import { Injectable, type OnModuleInit } from '@nestjs/common';
import { turnOf } from '@samsyn/domain/obligations/obligation';
import { named } from '../platform/decisions/decision-sources.js';
import { type DueItem, DueSources } from '../platform/registers/due-sources.js';
import { ObjectKinds } from '../platform/registers/object-kinds.js';
import type { TenantTransaction } from '../platform/tenancy/tenant-transaction.js';
import { ObligationsRepository } from './obligations.repository.js';

/** Obligations are due by their day; they are named and led to. */
@Injectable()
export class ObligationsRegisters implements OnModuleInit {
  constructor(
    private readonly obligations: ObligationsRepository,
    private readonly due: DueSources,
    private readonly kinds: ObjectKinds,
  ) {}

  onModuleInit(): void {
    this.due.register({ permission: 'obligations:read', due: (tx, until) => this.unsettled(tx, until) });
    const path = (id: string) => `/governance/obligations/${id}`;
    this.kinds.register({ kind: 'obligations', path, titles: (tx, ids) => this.obligations.titles(tx, ids) });
  }

  private async unsettled(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    return (await this.obligations.unsettled(tx, until)).map(({ id, title, supplierId, contractId, obliged, nextOn, nextState, ownerUserId }) => {
      const waitingOn = turnOf(obliged, nextState ?? 'due');
      return {
        ...{ kind: 'obligation', sourceKind: 'obligations', sourceId: id, subject: named(title), dueOn: nextOn ?? until },
        ...{ supplierIds: [supplierId], towerIds: [], contractId, waitingOn, escalates: true, link: `/governance/obligations/${id}` },
        ownerUserId: waitingOn === 'buyer' && tx.principal.role !== 'vendor' ? ownerUserId : null,
      };
    });
  }
}
