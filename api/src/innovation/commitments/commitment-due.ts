import { Injectable, type OnModuleInit } from '@nestjs/common';
import { turnOf } from '@samsyn/domain/innovation/innovation-state';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { type DueItem, DueSources } from '../../platform/registers/due-sources.js';
import { ObjectKinds, rowsOfKind } from '../../platform/registers/object-kinds.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { DeliveriesRepository, type StoredDelivery } from './deliveries.repository.js';

/** For so many days the buyer may look at what was handed in before somebody asks for it. */
const verifyWithinDays = 30;
const yearDays = 366;

/** What is owed or handed in, for agendas, reminders and the ladder; and what commitments and funds are called. */
@Injectable()
export class CommitmentDue implements OnModuleInit {
  constructor(
    private readonly sources: DueSources,
    private readonly kinds: ObjectKinds,
    private readonly deliveries: DeliveriesRepository,
  ) {}

  onModuleInit(): void {
    this.sources.register({ permission: 'commitments:read', due: (tx, until) => this.due(tx, until) });
    this.kinds.register(rowsOfKind('commitments', 'commitment', 'title', '/innovation/commitments'));
    this.kinds.register(rowsOfKind('innovation-funds', 'innovation_fund', 'name', '/innovation/funds'));
  }

  private async due(tx: TenantTransaction, until: string): Promise<DueItem[]> {
    const owed = await this.deliveries.standing(tx, until);
    const toVerify = await this.deliveries.handedIn(tx, shifted(until, -yearDays));
    return [
      ...owed.map((delivery) => itemOf(delivery, delivery.dueOn)),
      ...toVerify.map((delivery) => itemOf(delivery, shifted(delivery.deliveredOn ?? delivery.dueOn, verifyWithinDays))).filter(({ dueOn }) => dueOn <= until),
    ];
  }
}

function itemOf({ commitmentId, commitmentTitle: title, supplierId, contractId, ownerUserId, state }: StoredDelivery, dueOn: string): DueItem {
  const waitingOn = turnOf(state) ?? 'buyer';
  return {
    ...{ kind: 'commitment', sourceKind: 'commitments', sourceId: commitmentId },
    ...{ supplierIds: [supplierId], towerIds: [], contractId, subject: { sv: title, en: title }, dueOn, waitingOn },
    ownerUserId: waitingOn === 'buyer' ? ownerUserId : null,
    ...{ escalates: true, link: `/innovation/commitments/${commitmentId}` },
  };
}

const shifted = (date: string, days: number): string => formatDate((parseDate(date) ?? 0) + days);
