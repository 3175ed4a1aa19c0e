import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { isToCome, minutesAreOpen, nextMeetingState } from '@samsyn/domain/governance/meeting-state';
import { parseInstant } from '@samsyn/domain/time/instant';
import { formatDate, parseDate } from '@samsyn/domain/time/local-date';
import { instantOnDay, localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import type { TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { BoardsService } from '../boards/boards.service.js';
import { DecisionsRepository } from '../decisions/decisions.repository.js';
import { InvitationsService } from './invitations.service.js';
import type { MeetingEntity } from './meeting.entity.js';
import { MeetingPresenter } from './meeting-presenter.js';
import type { CreateMeetingDto, MeetingDetailDto, MeetingPageDto, MeetingQueryDto, MoveMeetingDto, UpdateMeetingDto } from './meetings.dto.js';
import { MeetingsRepository } from './meetings.repository.js';

/** Meetings from being planned to minutes that are sent; what is answered to them is the minutes' service's. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly presenter: MeetingPresenter,
    private readonly boards: BoardsService,
    private readonly decisions: DecisionsRepository,
    private readonly invitations: InvitationsService,
    private readonly organisations: OrganisationsService,
    private readonly audit: Audit,
  ) {}

  async page(tx: TenantTransaction, request: MeetingQueryDto): Promise<MeetingPageDto> {
    const { zone } = await this.organisations.current(tx);
    const startOf = (date: string, days: number) => new Date(instantOnDay((parseDate(date) ?? 0) + days, 0, zone));
    const within = { from: request.from ? startOf(request.from, 0) : null, to: request.to ? startOf(request.to, 1) : null };
    const page = await this.meetings.page(tx, request, within);
    return { ...page, items: await this.presenter.list(tx, page.items) };
  }

  async get(tx: TenantTransaction, id: string): Promise<MeetingDetailDto> {
    const found = await this.meetings.find(tx, id);
    const meeting = found ? await this.presenter.detail(tx, found) : undefined;
    if (!meeting) throw notFound();
    return meeting;
  }

  /** One outside of any series. */
  async create(tx: TenantTransaction, id: string, body: CreateMeetingDto): Promise<MeetingDetailDto> {
    const board = await this.boards.kept(tx, body.boardId).catch(() => undefined);
    if (!board || board.closedAt !== null) throw invalid([{ field: 'boardId', code: 'unknown_board' }]);
    const { boardId, title, startsAt, minutes, place = null, illustrative = board.illustrative } = body;
    await this.meetings.insert(tx, {
      ...{ id, boardId, title, minutes, place, illustrative, supplierIds: board.supplierIds, startsAt: new Date(parseInstant(startsAt)) },
      ...{ seriesId: null, state: 'planned', sequence: 0, invitedAt: null, summary: null, round: 0 },
      ...{ sentAt: null, answerBy: null, approvedAt: null, approvedWay: null },
    });
    return this.recorded(tx, 'created', id, null);
  }

  /** Another time or place is told to who was called; the summary is a part of the minutes. 409 meeting_is_over, minutes_not_open. */
  async update(tx: TenantTransaction, id: string, seen: number, body: UpdateMeetingDto): Promise<MeetingDetailDto> {
    const { meeting, before } = await this.seen(tx, id, seen);
    const { summary, startsAt, ...rest } = body;
    const plan = { ...rest, ...(startsAt === undefined ? {} : { startsAt: new Date(parseInstant(startsAt)) }) };
    const replanned = Object.keys(plan).length > 0;
    if (replanned && !isToCome(meeting.state)) throw new Problem(409, 'meeting_is_over');
    if (summary !== undefined && !minutesAreOpen(meeting.state)) throw new Problem(409, 'minutes_not_open');
    const sequence = meeting.sequence + (replanned ? 1 : 0);
    const drafted = summary === undefined ? {} : { summary, state: 'minutes_drafted' as const };
    await this.meetings.update(tx, meeting, { ...plan, sequence, ...drafted });
    if (replanned && meeting.invitedAt) await this.invitations.moved(tx, { ...meeting, ...plan, sequence });
    return this.recorded(tx, 'updated', id, before);
  }

  /** 409 wrong_meeting_state for a move that cannot be made from here. */
  async move(tx: TenantTransaction, id: string, seen: number, { move }: MoveMeetingDto): Promise<MeetingDetailDto> {
    const { meeting, before } = await this.seen(tx, id, seen);
    const state = nextMeetingState(meeting.state, move);
    if (state === null) throw new Problem(409, 'wrong_meeting_state');
    const next: MeetingEntity = { ...meeting, state };
    if (move === 'set_agenda') next.invitedAt = tx.now;
    if (move === 'cancel') next.sequence = meeting.sequence + 1;
    if (move === 'send') Object.assign(next, { sentAt: tx.now, round: meeting.round + 1, answerBy: await this.answerBy(tx, meeting) });
    const { organisationId: _, id: __, version: ___, ...changes } = next;
    await this.meetings.update(tx, meeting, changes);
    if (move === 'set_agenda') await this.invitations.called(tx, next);
    if (move === 'cancel' && meeting.invitedAt) await this.invitations.cancelled(tx, next);
    if (move === 'send') {
      await this.decisions.tell(tx, id);
      await this.invitations.minutesSent(tx, next);
    }
    return this.recorded(tx, move, id, before);
  }

  private async answerBy(tx: TenantTransaction, { boardId }: MeetingEntity): Promise<string> {
    const { zone } = await this.organisations.current(tx);
    const { answerDays } = await this.boards.kept(tx, boardId);
    return localDateIn(answerDays, tx.now, zone);
  }

  private async seen(tx: TenantTransaction, id: string, version: number): Promise<{ meeting: MeetingEntity; before: MeetingDetailDto }> {
    const meeting = await this.meetings.lock(tx, id);
    if (!meeting) throw notFound();
    const before = await this.get(tx, id);
    expectVersion(version, before);
    return { meeting, before };
  }

  private async recorded(tx: TenantTransaction, action: AuditAction, id: string, before: MeetingDetailDto | null): Promise<MeetingDetailDto> {
    const after = await this.get(tx, id);
    const supplierIds = (await this.meetings.find(tx, id))?.supplierIds ?? [];
    await this.audit.record(tx, {
      ...{ action, objectType: 'meeting', objectId: id, before: before && known(before), after: known(after) },
      tells: { topic: 'meetings', supplierIds },
    });
    return after;
  }
}

const localDateIn = (days: number, now: Date, zone: string): string => formatDate((parseDate(localDate(now.getTime(), zone)) ?? 0) + days);

/** What the log keeps of a meeting itself; its points, decisions and people have their own entries. */
const known = ({ agenda: _, attendance: __, decisions: ___, mayAnswer: ____, objected: _____, ...meeting }: MeetingDetailDto) => meeting;
