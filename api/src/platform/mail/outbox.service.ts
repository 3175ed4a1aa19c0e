import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { MemberRepository } from '../auth/member.repository.js';
import { AppConfig } from '../config.js';
import { notFound, Problem } from '../errors/problem.js';
import type { Listing } from '../paging/listing.js';
import { mapPage, readPage } from '../paging/read-page.js';
import type { TenantTransaction } from '../tenancy/tenant-transaction.js';
import type { MailDto, MailPageDto, MailQueryDto, MailStateDto } from './mail.dto.js';
import { MailEntity } from './mail.entity.js';

const listing: Listing = {
  id: 'mail.id',
  sorts: { createdAt: { sql: 'mail.created_at', type: 'timestamptz' } },
  defaultSort: '-createdAt',
};

interface Counted {
  waiting: number;
  failed: number;
  problem: string | null;
  lastSentAt: Date | null;
}

/** What the organisation's mail is doing, without its content. */
@Injectable()
export class Outbox {
  constructor(
    private readonly members: MemberRepository,
    private readonly audit: Audit,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  async page(tx: TenantTransaction, request: MailQueryDto): Promise<MailPageDto> {
    const query = this.query(tx);
    if (request.status) query.andWhere('mail.status = :status', { status: request.status });
    const page = await readPage(query, listing, request);
    const names = await this.names(tx, page.items);
    return mapPage(page, (mail) => present(mail, names));
  }

  async state(tx: TenantTransaction): Promise<MailStateDto> {
    const [row]: Counted[] = await tx.manager.query(
      `SELECT count(*) FILTER (WHERE status = 'waiting')::int AS waiting, count(*) FILTER (WHERE status = 'failed')::int AS failed,
              (array_agg(problem ORDER BY next_at DESC) FILTER (WHERE status = 'waiting' AND problem IS NOT NULL))[1] AS problem,
              (SELECT max(ended_at) FROM mail_outbox WHERE organisation_id = $1 AND status = 'sent') AS "lastSentAt"
         FROM mail_outbox WHERE organisation_id = $1 AND status IN ('waiting', 'failed')`,
      [tx.organisationId],
    );
    const { smtpUrl, from } = this.config.mail;
    const server = smtpUrl !== null && URL.canParse(smtpUrl) ? new URL(smtpUrl).host : null;
    return {
      ...{ configured: smtpUrl !== null, server, from, waiting: row?.waiting ?? 0, failed: row?.failed ?? 0 },
      ...{ problem: row?.problem ?? null, lastSentAt: row?.lastSentAt?.toISOString() ?? null },
    };
  }

  /** Lets a mail that was given up wait for the next round, as if it were new. */
  async resend(tx: TenantTransaction, id: string): Promise<MailDto> {
    const before = await this.find(tx, id);
    const [row]: { again: boolean }[] = await tx.manager.query('SELECT app.resend_mail($1, $2) AS again', [id, tx.now]);
    if (!row?.again) throw new Problem(409, 'mail_not_failed');
    await this.audit.record(tx, { action: 'resent', objectType: 'mail', objectId: id, before: { problem: before.problem } });
    const after = await this.find(tx, id);
    return present(after, await this.names(tx, [after]));
  }

  private async find(tx: TenantTransaction, id: string): Promise<MailEntity> {
    const found = await this.query(tx).andWhere('mail.id = :id', { id }).getOne();
    if (!found) throw notFound();
    return found;
  }

  private names(tx: TenantTransaction, mails: readonly MailEntity[]): Promise<Map<string, string>> {
    return this.members.names(tx.organisationId, [...new Set(mails.map(({ userId }) => userId))]);
  }

  private query(tx: TenantTransaction) {
    return tx.manager
      .createQueryBuilder(MailEntity, 'mail')
      .where('mail.organisationId = :organisationId', { organisationId: tx.organisationId });
  }
}

function present(mail: MailEntity, names: ReadonlyMap<string, string>): MailDto {
  const { id, userId, status, digestDay, attempts, problem, createdAt, nextAt, endedAt } = mail;
  return {
    ...{ id, recipientName: names.get(userId) ?? null, status, digestDay, attempts, problem },
    ...{ createdAt: createdAt.toISOString(), nextAt: nextAt.toISOString(), endedAt: endedAt?.toISOString() ?? null },
  };
}
