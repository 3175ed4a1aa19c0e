import { Injectable } from '@nestjs/common';
import { MemberRepository } from '../auth/member.repository.js';
import type { Listing } from '../paging/listing.js';
import { mapPage, readPage } from '../paging/read-page.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { AuditEventEntity } from './audit-event.entity.js';
import { type LoggedChange, withoutPeople } from './without-people.js';
import type { AuditEventPageDto, AuditEventQueryDto } from './audit-events.dto.js';

const listing: Listing = {
  id: 'event.id',
  sorts: { at: { sql: 'event.at', type: 'timestamptz' } },
  defaultSort: '-at',
};

/** Reads the log back: who changed an object, when, from what to what. */
@Injectable()
export class AuditEvents {
  constructor(private readonly members: MemberRepository) {}

  async page(tx: TenantTransaction, request: AuditEventQueryDto): Promise<AuditEventPageDto> {
    const { objectType, objectId } = request;
    const query = tx.manager
      .createQueryBuilder(AuditEventEntity, 'event')
      .where('event.organisationId = :organisationId', { organisationId: tx.organisationId })
      .andWhere('event.objectType = :objectType AND event.objectId = :objectId', { objectType, objectId });
    const page = await readPage(query, listing, request);
    const userIds = [...new Set(page.items.flatMap(({ userId }) => userId ?? []))];
    const names = await this.members.names(tx.organisationId, userIds);
    const tokens = await this.members.tokens(tx.organisationId, userIds);
    return mapPage(page, ({ id, at, userId, action, before, after }) => ({
      id,
      at: at.toISOString(),
      userId,
      userName: (userId && names.get(userId)) ?? null,
      byToken: userId !== null && tokens.has(userId),
      action,
      objectType,
      objectId,
      // Rows of before the log was without names are read without them.
      ...withoutNames({ objectType, before, after }),
    }));
  }
}

function withoutNames(change: LoggedChange) {
  const { before, after } = withoutPeople(change);
  const read = (text: string | null) => (text === null ? null : (JSON.parse(text) as Record<string, unknown>));
  return { before: read(before), after: read(after) };
}
