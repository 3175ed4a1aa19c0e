import { Injectable } from '@nestjs/common';
import { turnOf } from '@samsyn/domain/innovation/innovation-state';
import { shiftPeriod } from '@samsyn/domain/time/period';
import { Periods } from '../../periods/periods.service.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { monthScorecardsOutdated } from '../../platform/jobs/scorecards-outdated.js';
import { managers, Notifications } from '../../platform/notifications/notifications.service.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { CommitmentDeliveryDto } from './deliveries.dto.js';

// A month stands open for its review, and a little longer where that is late.
const openMonths = 3;

/** Who hears of what happened with a delivery, and which scores it moves. */
@Injectable()
export class CommitmentNotices {
  constructor(
    private readonly notifications: Notifications,
    private readonly periods: Periods,
    private readonly jobs: JobQueue,
  ) {}

  /** Whoever's turn it became; of what has ended the supplier hears how. */
  async stepped(tx: TenantTransaction, delivery: CommitmentDeliveryDto, ownerUserId: string | null): Promise<void> {
    const { commitmentId, commitmentTitle: title, supplierName: supplier, dueOn: due, state, supplierId } = delivery;
    const notice = { params: { title, supplier, due }, link: `/innovation/commitments/${commitmentId}` };
    if (turnOf(state) === 'buyer' && (state === 'proposed' || state === 'delivered')) {
      const to = ownerUserId === null ? { roles: managers } : { userIds: [ownerUserId] };
      await this.notifications.notify(tx, { kind: 'commitment_handed_in', to, ...notice });
    } else {
      await this.notifications.notify(tx, { kind: 'commitment_answered', to: { supplierIds: [supplierId] }, ...notice });
    }
  }

  /** The share delivered in time has changed in the months that are not closed. */
  async figuresChanged(tx: TenantTransaction, today: string): Promise<void> {
    const closed = await this.periods.closed(tx);
    for (let back = 0; back < openMonths; back += 1) {
      const month = shiftPeriod(today.slice(0, 7), -back);
      if (!closed.has(month)) await monthScorecardsOutdated(this.jobs, tx.organisationId, month);
    }
  }
}
