import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Role } from '@samsyn/domain/access/permissions';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { newToken, tokenHash } from '../../platform/auth/tokens.js';
import { AppConfig } from '../../platform/config.js';
import { notFound } from '../../platform/errors/problem.js';
import { type DueItem, DueSources } from '../../platform/registers/due-sources.js';
import { may, Tenancy, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { AgendaRepository } from '../meetings/agenda.repository.js';
import type { MeetingEntity } from '../meetings/meeting.entity.js';
import { MeetingsRepository } from '../meetings/meetings.repository.js';
import type { CalendarFeedDto, NewCalendarFeedDto } from './calendar.dto.js';
import { type CalendarDay, type CalendarMeeting, feedText } from './calendar-text.js';

const day = 86_400_000;
const backDays = 90;
const aheadDays = 366;

interface Owner {
  organisationId: string;
  userId: string;
  role: Role;
  supplierId: string | null;
  locale: string;
}

/** A calendar that programs follow by a secret address: the person's meetings and what is due of it, as its rights are when it is read. */
@Injectable()
export class CalendarService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(AppConfig) private readonly config: AppConfig,
    private readonly tenancy: Tenancy,
    private readonly meetings: MeetingsRepository,
    private readonly agenda: AgendaRepository,
    private readonly sources: DueSources,
    private readonly organisations: OrganisationsService,
    private readonly audit: Audit,
  ) {}

  async own(tx: TenantTransaction): Promise<CalendarFeedDto> {
    const [row]: { createdAt: Date }[] = await tx.manager.query(
      'SELECT created_at AS "createdAt" FROM calendar_feed WHERE organisation_id = $1 AND user_id = $2',
      [tx.organisationId, tx.principal.userId],
    );
    return { createdAt: row?.createdAt.toISOString() ?? null };
  }

  /** A new address; the one before leads nowhere from now on. */
  async renew(tx: TenantTransaction): Promise<NewCalendarFeedDto> {
    await this.forget(tx);
    const token = newToken();
    await tx.manager.query('INSERT INTO calendar_feed (organisation_id, user_id, token_hash, created_at) VALUES ($1, $2, $3, $4)', [
      ...[tx.organisationId, tx.principal.userId, tokenHash(token), tx.now],
    ]);
    await this.audit.record(tx, { action: 'created', objectType: 'calendar_feed', objectId: tx.principal.userId ?? '' });
    return { url: `${this.config.mail.publicUrl}/api/calendar/${token}.ics`, createdAt: tx.now.toISOString() };
  }

  async revoke(tx: TenantTransaction): Promise<void> {
    await this.forget(tx);
    await this.audit.record(tx, { action: 'revoked', objectType: 'calendar_feed', objectId: tx.principal.userId ?? '' });
  }

  /** 404 for a token that is nobody's, as of somebody who has left. */
  async read(token: string): Promise<string> {
    const [owner]: Owner[] = await this.dataSource.query(
      'SELECT organisation_id AS "organisationId", user_id AS "userId", role, supplier_id AS "supplierId", locale FROM app.calendar_owner($1)',
      [tokenHash(token)],
    );
    if (!owner) throw notFound();
    return this.tenancy.run(owner, (tx) => this.text(tx, owner));
  }

  private async text(tx: TenantTransaction, { locale }: Owner): Promise<string> {
    if (!may(tx.principal, 'meetings:read')) throw notFound();
    const { name, zone } = await this.organisations.current(tx);
    const meetings = await this.meetings.ofPerson(tx, new Date(tx.now.getTime() - backDays * day));
    const boards = await this.meetings.boards(tx, [...new Set(meetings.map(({ boardId }) => boardId))]);
    const until = formatDate((parseDate(localDate(tx.now.getTime(), zone)) ?? 0) + aheadDays);
    const due = (await this.sources.until(tx, until, (permission) => may(tx.principal, permission))).filter((item) => isOwn(tx, item));
    const own: CalendarMeeting[] = [];
    for (const meeting of meetings) own.push(await this.meeting(tx, meeting, boards.get(meeting.boardId)?.name ?? '', locale));
    return feedText(`Samsyn ${name}`, own, due.map((item) => this.day(item, locale)), tx.now);
  }

  private async meeting(tx: TenantTransaction, meeting: MeetingEntity, board: string, locale: string): Promise<CalendarMeeting> {
    const { id, sequence, startsAt, minutes, place, state } = meeting;
    const url = `${this.config.mail.publicUrl}/governance/meetings/${id}`;
    const points = state === 'planned' ? [] : (await this.agenda.ofMeeting(tx, id)).filter((point) => point.state === 'accepted');
    const description = [...points.map(({ titleSv, titleEn }, index) => `${index + 1}. ${locale === 'en' ? titleEn : titleSv}`), '', url].join('\n');
    const title = meeting.title === board ? board : `${board}: ${meeting.title}`;
    return { id, sequence, startsAt, minutes, place, title, description, url, cancelled: state === 'cancelled' };
  }

  private day({ kind, sourceId, dueOn, subject, link }: DueItem, locale: string): CalendarDay {
    return { id: `${kind}-${sourceId}`, day: dueOn, title: locale === 'en' ? subject.en : subject.sv, url: `${this.config.mail.publicUrl}${link}` };
  }

  private async forget(tx: TenantTransaction): Promise<void> {
    await tx.manager.query('DELETE FROM calendar_feed WHERE organisation_id = $1 AND user_id = $2', [tx.organisationId, tx.principal.userId]);
  }
}

/** What carries the person's name; to a supplier's people also what waits for their side. */
const isOwn = ({ principal }: TenantTransaction, { ownerUserId, waitingOn, kind }: DueItem): boolean =>
  kind !== 'breach' && (ownerUserId === null ? principal.role === 'vendor' && waitingOn === 'supplier' : ownerUserId === principal.userId);
