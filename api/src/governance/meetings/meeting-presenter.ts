import { Injectable } from '@nestjs/common';
import { minutesAreOpen, minutesAreOut } from '@samsyn/domain/governance/meeting-state';
import { endOf } from '@samsyn/domain/governance/recurrence';
import { MemberRepository } from '../../platform/auth/member.repository.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import { BoardsService } from '../boards/boards.service.js';
import { DecisionsService } from '../decisions/decisions.service.js';
import { AgendaRepository } from './agenda.repository.js';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import type { MeetingEntity } from './meeting.entity.js';
import type { AgendaItemDto, AttendeeDto, MeetingDetailDto, MeetingDto } from './meetings.dto.js';
import { MeetingsRepository } from './meetings.repository.js';

/** Meetings as their reader may see them: of a draft of the minutes suppliers see nothing until it is sent. */
@Injectable()
export class MeetingPresenter {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly agenda: AgendaRepository,
    private readonly boards: BoardsService,
    private readonly decisions: DecisionsService,
    private readonly members: MemberRepository,
    private readonly suppliers: SuppliersService,
  ) {}

  async list(tx: TenantTransaction, rows: readonly MeetingEntity[]): Promise<MeetingDto[]> {
    const boards = await this.meetings.boards(tx, [...new Set(rows.map(({ boardId }) => boardId))]);
    return rows.map((meeting) => {
      const board = boards.get(meeting.boardId);
      const { id, boardId, title, startsAt, minutes, place, state, answerBy, approvedWay, illustrative, version } = meeting;
      return {
        ...{ id, boardId, title, minutes, place, state, answerBy, approvedWay, illustrative, version },
        boardName: board?.name ?? '',
        level: board?.level ?? 'forum',
        startsAt: startsAt.toISOString(),
        endsAt: new Date(endOf(startsAt.getTime(), minutes)).toISOString(),
        invitedAt: meeting.invitedAt?.toISOString() ?? null,
        sentAt: meeting.sentAt?.toISOString() ?? null,
        approvedAt: meeting.approvedAt?.toISOString() ?? null,
      };
    });
  }

  async detail(tx: TenantTransaction, meeting: MeetingEntity): Promise<MeetingDetailDto | undefined> {
    const [own] = await this.list(tx, [meeting]);
    if (!own) return undefined;
    const attendance = await this.attendance(tx, meeting);
    const mine = attendance.find(({ userId }) => userId === tx.principal.userId);
    return {
      ...own,
      summary: minutesShown(tx, meeting) ? meeting.summary : null,
      agenda: await this.items(tx, meeting, await this.agenda.ofMeeting(tx, meeting.id)),
      attendance,
      decisions: await this.decisions.ofMeeting(tx, meeting.id),
      mayAnswer: meeting.state === 'minutes_sent' && mine?.present === true && mine.answer === null,
      objected: meeting.state === 'minutes_sent' && attendance.some(({ answer }) => answer === 'objected'),
    };
  }

  async items(tx: TenantTransaction, meeting: MeetingEntity, items: readonly AgendaItemEntity[]): Promise<AgendaItemDto[]> {
    const { role, supplierId } = tx.principal;
    // What the buyer dropped is nothing to suppliers, but for what they proposed themselves.
    const seen = items.filter(({ state, proposedBySupplierId }) => role !== 'vendor' || state === 'accepted' || proposedBySupplierId === supplierId);
    const ids = seen.flatMap((item) => [...item.supplierIds, ...(item.proposedBySupplierId ? [item.proposedBySupplierId] : [])]);
    const suppliers = await this.suppliers.named(tx, [...new Set(ids)]);
    const shown = minutesShown(tx, meeting);
    return seen.map(({ organisationId: _, meetingId: __, proposedBy: ___, proposedBySupplierId, ...item }, index) => {
      const supplierIds = item.supplierIds.filter((id) => suppliers.has(id));
      return {
        ...item,
        // Counted by what the reader sees: gaps would tell of what it does not.
        position: index + 1,
        supplierIds,
        audience: supplierIds.map((id) => suppliers.get(id)?.name ?? ''),
        proposedBySupplierName: (proposedBySupplierId && suppliers.get(proposedBySupplierId)?.name) ?? null,
        minutes: shown ? item.minutes : null,
      };
    });
  }

  /** The board's members with who was there; before that is said, as they sit on it. */
  private async attendance(tx: TenantTransaction, meeting: MeetingEntity): Promise<AttendeeDto[]> {
    const rows = await this.meetings.attendance(tx, meeting.id);
    const said = new Map(rows.map((row) => [row.userId, row]));
    const seated = await this.boards.memberRows(tx, [meeting.boardId]);
    const answers = new Map((await this.meetings.answers(tx, meeting.id, meeting.round)).map((row) => [row.userId, row]));
    const people = [...seated.filter(({ userId }) => !said.has(userId)), ...rows];
    const names = await this.members.names(tx.organisationId, people.map(({ userId }) => userId));
    const suppliers = await this.suppliers.named(tx, [...new Set(people.flatMap(({ supplierId }) => supplierId ?? []))]);
    return people
      .map(({ userId, supplierId }): AttendeeDto => {
        const answer = answers.get(userId);
        return {
          ...{ userId, name: names.get(userId) ?? '', supplierId, supplierName: (supplierId && suppliers.get(supplierId)?.name) ?? null },
          ...{ present: said.get(userId)?.present ?? null, answer: answer?.answer ?? null, text: answer?.text ?? null },
          answeredAt: answer?.at.toISOString() ?? null,
        };
      })
      .sort((a, b) => (a.supplierName ?? '').localeCompare(b.supplierName ?? '', 'sv') || a.name.localeCompare(b.name, 'sv'));
  }
}

/** Whether there are minutes that the caller may read: suppliers once they are sent, the buyer while they are written. */
export const minutesShown = ({ principal }: TenantTransaction, { state }: Pick<MeetingEntity, 'state'>): boolean =>
  minutesAreOut(state) || (principal.role !== 'vendor' && minutesAreOpen(state));
