import { Inject, Injectable } from '@nestjs/common';
import type { NotificationKind } from '@samsyn/domain/notifications/notification-kind';
import { localDate, localDayAndTime } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { type Member, MemberRepository } from '../../platform/auth/member.repository.js';
import { AppConfig } from '../../platform/config.js';
import type { MailedFile } from '../../platform/mail/post-office.repository.js';
import { managers, Notifications } from '../../platform/notifications/notifications.service.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import type { BoardEntity } from '../boards/board.entity.js';
import { BoardsService } from '../boards/boards.service.js';
import { type CalendarMeeting, invitationText } from '../calendar/calendar-text.js';
import { AgendaRepository } from './agenda.repository.js';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import type { MeetingEntity } from './meeting.entity.js';
import { MinutesDocuments } from './minutes-documents.service.js';

const minute = 60_000;
const pageOf = ({ id }: MeetingEntity): string => `/governance/meetings/${id}`;

/** Tells the members of a board of its meetings, each of what it may see and without naming the others. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly boards: BoardsService,
    private readonly agenda: AgendaRepository,
    private readonly documents: MinutesDocuments,
    private readonly members: MemberRepository,
    private readonly organisations: OrganisationsService,
    private readonly notifications: Notifications,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  called = (tx: TenantTransaction, meeting: MeetingEntity): Promise<void> => this.invite(tx, meeting, 'meeting_called');
  moved = (tx: TenantTransaction, meeting: MeetingEntity): Promise<void> => this.invite(tx, meeting, 'meeting_moved');
  cancelled = (tx: TenantTransaction, meeting: MeetingEntity): Promise<void> => this.invite(tx, meeting, 'meeting_cancelled');

  async minutesSent(tx: TenantTransaction, meeting: MeetingEntity): Promise<void> {
    const board = await this.boards.kept(tx, meeting.boardId);
    const once = `minutes ${meeting.id} ${meeting.round}`;
    await this.tell(tx, meeting, 'minutes_sent', { board: board.name, last: meeting.answerBy ?? '' }, once);
    for (const { userIds, document } of await this.documents.forPeople(tx, meeting.id, await this.seated(tx, board.id))) {
      const attachment = { fileName: document.fileName, base64: document.bytes.toString('base64'), mediaType: 'application/pdf' };
      await this.attach(tx, once, userIds, attachment);
    }
  }

  async approved(tx: TenantTransaction, meeting: MeetingEntity): Promise<void> {
    const board = await this.boards.kept(tx, meeting.boardId);
    await this.tell(tx, meeting, 'minutes_approved', { board: board.name }, `approved ${meeting.id}`);
  }

  async objected(tx: TenantTransaction, meeting: MeetingEntity): Promise<void> {
    const board = await this.boards.kept(tx, meeting.boardId);
    const to = board.chairUserId ? { userIds: [board.chairUserId], roles: ['supplier_manager'] as const } : { roles: managers };
    await this.notifications.notify(tx, { kind: 'minutes_objected', to, params: { board: board.name }, link: pageOf(meeting) });
  }

  private async tell(tx: TenantTransaction, meeting: MeetingEntity, kind: NotificationKind, params: Record<string, string>, once: string): Promise<void> {
    const userIds = (await this.seated(tx, meeting.boardId)).map(({ id }) => id);
    await this.notifications.notify(tx, { kind, to: { userIds }, params, link: pageOf(meeting), once });
  }

  /** To each member a mail with the meeting for its calendar: by the same name the calendar knows that it moved, or is called off. */
  private async invite(tx: TenantTransaction, meeting: MeetingEntity, kind: 'meeting_called' | 'meeting_moved' | 'meeting_cancelled'): Promise<void> {
    const { name: organisation, zone } = await this.organisations.current(tx);
    const board = await this.boards.kept(tx, meeting.boardId);
    const points = (await this.agenda.ofMeeting(tx, meeting.id)).filter(({ state }) => state === 'accepted');
    const from = { name: organisation, email: addressOf(this.config.mail.from) };
    const once = `${kind} ${meeting.id} ${meeting.sequence}`;
    const people = await this.seated(tx, board.id);
    const params = { board: board.name, at: localTime(meeting.startsAt, zone) };
    await this.notifications.notify(tx, { kind, to: { userIds: people.map(({ id }) => id) }, params, link: pageOf(meeting), once });
    for (const person of people) {
      const event = this.eventFor(meeting, board, points, person, kind === 'meeting_cancelled');
      const attachment = {
        ...{ fileName: 'invitation.ics', text: invitationText(event, from, person, tx.now) },
        mediaType: `text/calendar; method=${event.cancelled ? 'CANCEL' : 'REQUEST'}; charset=utf-8`,
      };
      await this.attach(tx, once, [person.id], attachment);
    }
  }

  private async attach(tx: TenantTransaction, once: string, userIds: readonly string[], attachment: MailedFile): Promise<void> {
    await tx.manager.query('SELECT app.attach_to_notices($1, $2, $3)', [once, userIds, JSON.stringify(attachment)]);
  }

  private eventFor(meeting: MeetingEntity, board: BoardEntity, points: readonly AgendaItemEntity[], { supplierId, locale }: Member, cancelled: boolean): CalendarMeeting {
    const seen = points.filter(({ supplierIds }) => supplierId === null || supplierIds.includes(supplierId));
    const url = `${this.config.mail.publicUrl}${pageOf(meeting)}`;
    const { id, sequence, startsAt, minutes, title, place } = meeting;
    const description = [...seen.map((point, index) => `${index + 1}. ${locale === 'en' ? point.titleEn : point.titleSv}`), '', url].join('\n');
    return { id, sequence, startsAt, minutes, place, title: title === board.name ? title : `${board.name}: ${title}`, description, url, cancelled };
  }

  private async seated(tx: TenantTransaction, boardId: string): Promise<Member[]> {
    const seats = new Set((await this.boards.memberRows(tx, [boardId])).map(({ userId }) => userId));
    return (await this.members.list(tx.organisationId)).filter(({ id, active }) => active && seats.has(id));
  }
}

const addressOf = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from;

function localTime(at: Date, zone: string): string {
  const { time } = localDayAndTime(at.getTime(), zone);
  const [hours, minutes] = [Math.floor(time / (60 * minute)), Math.floor(time / minute) % 60];
  return `${localDate(at.getTime(), zone)} ${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
