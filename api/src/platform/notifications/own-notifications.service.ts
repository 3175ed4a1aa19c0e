import { Injectable } from '@nestjs/common';
import { can } from '@samsyn/domain/access/permissions';
import { kindsFor, type NotificationChoice, notificationKinds } from '@samsyn/domain/notifications/notification-kind';
import { Audit } from '../audit/audit.service.js';
import { invalid, notFound } from '../errors/problem.js';
import type { Listing } from '../paging/listing.js';
import { mapPage, readPage } from '../paging/read-page.js';
import { Changes } from '../realtime/changes.service.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import { NotificationEntity } from './notification.entity.js';
import type { ChosenKindDto, NotificationPageDto, NotificationQueryDto } from './notifications.dto.js';

const listing: Listing = {
  id: 'notification.id',
  sorts: { createdAt: { sql: 'notification.created_at', type: 'timestamptz' } },
  defaultSort: '-createdAt',
};

/** What the caller was told, and how it wants to be told. */
@Injectable()
export class OwnNotifications {
  constructor(
    private readonly audit: Audit,
    private readonly changes: Changes,
  ) {}

  async page(tx: TenantTransaction, request: NotificationQueryDto): Promise<NotificationPageDto> {
    const query = tx.manager
      .createQueryBuilder(NotificationEntity, 'notification')
      .where('notification.organisationId = :organisationId AND notification.userId = :userId', own(tx));
    if (request.unread !== undefined) query.andWhere(`notification.readAt IS ${request.unread ? '' : 'NOT '}NULL`);
    return mapPage(await readPage(query, listing, request), ({ id, kind, params, link, createdAt, readAt }) => ({
      ...{ id, kind, params, link, createdAt: createdAt.toISOString() },
      readAt: readAt?.toISOString() ?? null,
    }));
  }

  async unread(tx: TenantTransaction): Promise<number> {
    const [row]: { count: number }[] = await tx.manager.query(
      'SELECT count(*)::int AS count FROM notification WHERE organisation_id = $1 AND user_id = $2 AND read_at IS NULL',
      [tx.organisationId, tx.principal.userId],
    );
    return row?.count ?? 0;
  }

  /** One of them, or all; 404 for one that is not the caller's. */
  async read(tx: TenantTransaction, id?: string): Promise<void> {
    const { organisationId, userId } = own(tx);
    const which = id === undefined ? 'read_at IS NULL' : 'id = $4';
    const [, found]: [unknown, number] = await tx.manager.query(
      `UPDATE notification SET read_at = coalesce(read_at, $3) WHERE organisation_id = $1 AND user_id = $2 AND ${which}`,
      [organisationId, userId, tx.now, ...(id === undefined ? [] : [id])],
    );
    if (id !== undefined && found === 0) throw notFound();
    // The caller's other windows count anew.
    const supplierIds = tx.principal.supplierId === null ? [] : [tx.principal.supplierId];
    if (found > 0) await this.changes.record(tx, { topic: 'notifications', subjectId: null, kind: 'read', supplierIds });
  }

  /** For every kind the caller's role can be told of: what was chosen, else what holds for all. */
  async choices(tx: TenantTransaction): Promise<ChosenKindDto[]> {
    const chosen = await this.chosen(tx);
    return kindsOf(tx).map((kind) => ({ kind, choice: chosen.get(kind) ?? notificationKinds[kind].choice }));
  }

  /** Changes what is given. 422 for a kind the caller's role is never told of. */
  async choose(tx: TenantTransaction, items: readonly ChosenKindDto[]): Promise<ChosenKindDto[]> {
    const known = kindsOf(tx);
    const strange = items.flatMap(({ kind }, place) => (known.includes(kind) ? [] : [{ field: `items.${place}.kind`, code: 'is_in' }]));
    if (strange.length > 0) throw invalid(strange);
    const before = await this.choices(tx);
    const { organisationId, userId } = own(tx);
    await tx.manager.query(
      `INSERT INTO notification_choice (organisation_id, user_id, kind, choice)
       SELECT $1, $2, r.kind, r.choice FROM jsonb_to_recordset($3::jsonb) AS r(kind text, choice text)
       ON CONFLICT (organisation_id, user_id, kind) DO UPDATE SET choice = excluded.choice`,
      [organisationId, userId, JSON.stringify([...new Map(items.map((item) => [item.kind, item])).values()])],
    );
    const after = await this.choices(tx);
    const change = { action: 'updated', objectType: 'notification_choice', objectId: String(userId) } as const;
    await this.audit.record(tx, { ...change, before: { items: before }, after: { items: after } });
    return after;
  }

  private async chosen(tx: TenantTransaction): Promise<Map<string, NotificationChoice>> {
    const rows: { kind: string; choice: NotificationChoice }[] = await tx.manager.query(
      'SELECT kind, choice FROM notification_choice WHERE organisation_id = $1 AND user_id = $2',
      [tx.organisationId, tx.principal.userId],
    );
    return new Map(rows.map(({ kind, choice }) => [kind, choice]));
  }
}

const own = ({ organisationId, principal: { userId } }: TenantTransaction) => ({ organisationId, userId });

const kindsOf = ({ principal: { role } }: TenantTransaction) => kindsFor((permission) => can(role, permission));
