import { Inject, Injectable } from '@nestjs/common';
import { MemberRepository } from '../auth/member.repository.js';
import { AppConfig } from '../config.js';
import type { Listing } from '../paging/listing.js';
import { mapPage, readPage } from '../paging/read-page.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import type { MailPageDto, MailQueryDto, MailStateDto } from './mail.dto.js';
import { MailEntity } from './mail.entity.js';

const listing: Listing = {
  id: 'mail.id',
  sorts: { createdAt: { sql: 'mail.created_at', type: 'timestamptz' } },
  defaultSort: '-createdAt',
};

/** What the organisation's mail is doing, without its content. */
@Injectable()
export class Outbox {
  constructor(
    private readonly members: MemberRepository,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  async page(tx: TenantTransaction, request: MailQueryDto): Promise<MailPageDto> {
    const query = tx.manager
      .createQueryBuilder(MailEntity, 'mail')
      .where('mail.organisationId = :organisationId', { organisationId: tx.organisationId });
    if (request.status) query.andWhere('mail.status = :status', { status: request.status });
    const page = await readPage(query, listing, request);
    const names = await this.members.names(tx.organisationId, [...new Set(page.items.map(({ userId }) => userId))]);
    return mapPage(page, ({ id, userId, status, digestDay, attempts, problem, createdAt, nextAt, endedAt }) => ({
      ...{ id, recipientName: names.get(userId) ?? null, status, digestDay, attempts, problem },
      ...{ createdAt: createdAt.toISOString(), nextAt: nextAt.toISOString(), endedAt: endedAt?.toISOString() ?? null },
    }));
  }

  async state(tx: TenantTransaction): Promise<MailStateDto> {
    const [row]: Omit<MailStateDto, 'configured'>[] = await tx.manager.query(
      `SELECT count(*) FILTER (WHERE status = 'waiting')::int AS waiting, count(*) FILTER (WHERE status = 'failed')::int AS failed
         FROM mail_outbox WHERE organisation_id = $1 AND status IN ('waiting', 'failed')`,
      [tx.organisationId],
    );
    return { configured: this.config.mail.smtpUrl !== null, waiting: row?.waiting ?? 0, failed: row?.failed ?? 0 };
  }
}
