import { Injectable } from '@nestjs/common';
import { type DueKind, isLate } from '@samsyn/domain/due/due-item';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { type DueItem, DueSources } from '../../platform/registers/due-sources.js';
import { may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { todayOf } from '../../platform/tenancy/today.js';
import type { DueDto } from './due.dto.js';

const daysAhead = 30;
const most = 30;

/** These have their own places on the start page. */
const elsewhere: readonly DueKind[] = ['breach', 'dispute', 'claim', 'report', 'notice', 'contract_end'];

@Injectable()
export class DueService {
  constructor(
    private readonly sources: DueSources,
  ) {}

  /** What waits for the reader's side within thirty days or is late already: the reader's own and what is nobody's by name. */
  async of(tx: TenantTransaction): Promise<DueDto> {
    const today = await todayOf(tx);
    const { role, userId } = tx.principal;
    const side = role === 'vendor' ? 'supplier' : 'buyer';
    // Who only reads is asked for what carries their name.
    const works = role === 'vendor' || may(tx.principal, 'actions:update');
    const concerns = ({ kind, waitingOn, ownerUserId }: DueItem) =>
      waitingOn === side && !elsewhere.includes(kind) && (ownerUserId === null ? works : ownerUserId === userId);
    const found = (await this.sources.until(tx, formatDate((parseDate(today) ?? 0) + daysAhead), (permission) => may(tx.principal, permission))).filter(concerns);
    return {
      today,
      total: found.length,
      items: found.slice(0, most).map(({ kind, sourceId, subject, dueOn, ownerUserId, link }) => ({
        ...{ kind, id: sourceId, subject, dueOn, link },
        late: isLate(dueOn, today),
        yours: ownerUserId !== null,
      })),
    };
  }
}
