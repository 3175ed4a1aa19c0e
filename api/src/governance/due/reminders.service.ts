import { Injectable } from '@nestjs/common';
import { type DueKind, isLate } from '@samsyn/domain/due/due-item';
import { reminderOccasion } from '@samsyn/domain/governance/reminder';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { type Audience, managers, Notifications } from '../../platform/notifications/notifications.service.js';
import { type DueItem, DueSources } from '../../platform/registers/due-sources.js';
import { may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';

const daysAhead = 7;
/** Reports remind by themselves; breaches and disputes are talked about rather than done. */
const unreminded: readonly DueKind[] = ['report', 'breach', 'dispute'];

/** Reminds of what is due: a week before, on the day, and every late week; each person of each occasion once. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly sources: DueSources,
    private readonly notifications: Notifications,
  ) {}

  /** Answers how many were told. */
  async remind(tx: TenantTransaction): Promise<number> {
    const today = await todayOf(tx);
    const items = await this.sources.until(tx, formatDate((parseDate(today) ?? 0) + daysAhead), (permission) => may(tx.principal, permission));
    let told = 0;
    for (const item of items) {
      const occasion = unreminded.includes(item.kind) ? null : reminderOccasion(item.dueOn, today);
      if (occasion === null) continue;
      told += await this.notifications.notify(tx, {
        kind: isLate(item.dueOn, today) ? 'thing_late' : 'thing_due',
        to: audienceOf(item),
        params: { title: item.subject, due: item.dueOn },
        link: item.link,
        // Another day is another thing to be reminded of.
        once: `due ${item.kind} ${item.sourceId} ${item.dueOn} ${occasion}`,
      });
    }
    return told;
  }
}

/** Its owner by name, else the people of whose turn it is. */
function audienceOf({ ownerUserId, waitingOn, supplierIds }: DueItem): Audience {
  if (ownerUserId !== null) return { userIds: [ownerUserId] };
  return waitingOn === 'supplier' ? { supplierIds } : { roles: managers };
}
