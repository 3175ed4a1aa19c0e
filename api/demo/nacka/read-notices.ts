import type { INestApplicationContext } from '@nestjs/common';
import { MemberRepository } from '../../src/platform/auth/member.repository.js';
import { OwnNotifications } from '../../src/platform/notifications/own-notifications.service.js';
import { Tenancy } from '../../src/platform/tenancy/tenant-transaction.js';
import type { Nacka } from './load-nacka.js';

const leftUnread = 5;

/** A year of credits was answered while the demo was loaded: its people have read of all but the last few. */
export async function readNotices(app: INestApplicationContext, { principal: { organisationId } }: Nacka): Promise<void> {
  const own = app.get(OwnNotifications);
  for (const { id: userId, role, supplierId } of await app.get(MemberRepository).list(organisationId)) {
    await app.get(Tenancy).run({ organisationId, userId, role, supplierId }, async (tx) => {
      const { items } = await own.page(tx, { unread: true, limit: 200 });
      for (const { id } of items.slice(leftUnread)) await own.read(tx, id);
    });
  }
}
