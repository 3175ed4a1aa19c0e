import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { AuditAction } from '@samsyn/domain/audit/audit-actions';
import { type AgendaPoint, agendaHorizon, proposeAgenda } from '@samsyn/domain/governance/agenda';
import type { EscalationLevel } from '@samsyn/domain/governance/board';
import { agendaIsOpen, minutesAreOpen } from '@samsyn/domain/governance/meeting-state';
import { localDate } from '@samsyn/domain/time/zone';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { invalid, notFound, Problem } from '../../platform/errors/problem.js';
import { expectVersion } from '../../platform/http/if-match.js';
import { Notifications } from '../../platform/notifications/notifications.service.js';
import { type DueItem, DueSources } from '../../platform/registers/due-sources.js';
import { asOrganisation, may, type TenantTransaction } from '../../platform/tenancy/tenant-transaction.js';
import { SuppliersService } from '../../suppliers/suppliers.service.js';
import type { BoardEntity } from '../boards/board.entity.js';
import { BoardsService } from '../boards/boards.service.js';
import type { AddPointDto, AgendaOrderDto, AgendaProposalDto, SuggestPointDto, TakePointDto, UpdatePointDto } from './agenda.dto.js';
import { AgendaRepository } from './agenda.repository.js';
import type { AgendaItemEntity } from './agenda-item.entity.js';
import type { MeetingEntity } from './meeting.entity.js';
import { MeetingPresenter } from './meeting-presenter.js';
import type { AgendaItemDto } from './meetings.dto.js';
import { MeetingsRepository } from './meetings.repository.js';

type Point = AgendaPoint<DueItem>;

const keyOf = ({ sourceKind, sourceId }: { sourceKind: string | null; sourceId: string | null }): string => `${sourceKind} ${sourceId}`;

/** What a meeting talks about: it proposes itself from what is due, and both sides add their own. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly agenda: AgendaRepository,
    private readonly presenter: MeetingPresenter,
    private readonly boards: BoardsService,
    private readonly suppliers: SuppliersService,
    private readonly sources: DueSources,
    private readonly organisations: OrganisationsService,
    private readonly notifications: Notifications,
    private readonly audit: Audit,
  ) {}

  /** What is due by the time of the meeting and concerns its board, without what is on the agenda or was dropped from it. */
  async proposal(tx: TenantTransaction, meetingId: string): Promise<AgendaProposalDto> {
    const points = await this.points(tx, await this.meeting(tx, meetingId));
    const suppliers = await this.suppliers.named(tx, [...new Set(points.flatMap(({ supplierIds }) => supplierIds))]);
    const items = points.map(({ item, group, reason, daysLate, supplierIds }) => ({
      ...{ group, reason, daysLate, kind: item.kind, sourceKind: item.sourceKind, sourceId: item.sourceId, dueOn: item.dueOn, link: item.link },
      ...{ titleSv: item.subject.sv, titleEn: item.subject.en, audience: supplierIds.map((id) => suppliers.get(id)?.name ?? '') },
    }));
    return { items };
  }

  /** 422 not_proposed of what is not due, or on the agenda already. */
  async take(tx: TenantTransaction, meetingId: string, id: string, { sourceKind, sourceId, state }: TakePointDto): Promise<AgendaItemDto> {
    const meeting = await this.open(tx, meetingId);
    const point = (await this.points(tx, meeting)).find(({ item }) => keyOf(item) === keyOf({ sourceKind, sourceId }));
    if (!point) throw invalid([{ field: 'sourceId', code: 'not_proposed' }]);
    await this.agenda.insert(tx, [rowOf(meeting, point, id, await this.nextPosition(tx, meetingId), state)]);
    return this.recorded(tx, meeting, state === 'accepted' ? 'point_taken' : 'point_dropped', id);
  }

  /** All that is proposed, in its order; answers how many. */
  async takeAll(tx: TenantTransaction, meetingId: string): Promise<{ taken: number }> {
    const meeting = await this.open(tx, meetingId);
    const points = await this.points(tx, meeting);
    const from = await this.nextPosition(tx, meetingId);
    const rows = points.map((point, index) => rowOf(meeting, point, randomUUID(), from + index, 'accepted'));
    if (rows.length > 0) await this.agenda.insert(tx, rows);
    await this.audit.record(tx, { action: 'points_taken', objectType: 'meeting', objectId: meetingId, after: { points: rows.map(({ titleSv }) => titleSv) }, tells: this.tells(meeting.supplierIds) });
    return { taken: rows.length };
  }

  async add(tx: TenantTransaction, meetingId: string, id: string, { title, supplierIds }: AddPointDto): Promise<AgendaItemDto> {
    const meeting = await this.open(tx, meetingId);
    const seenBy = supplierIds ?? meeting.supplierIds;
    checkAudience(meeting, seenBy);
    await this.agenda.insert(tx, [ownPoint(meeting, id, title, await this.nextPosition(tx, meetingId), { supplierIds: seenBy, proposedBy: tx.principal.userId })]);
    return this.recorded(tx, meeting, 'point_added', id);
  }

  /** A supplier's own: it sees it alone until the buyer takes it. */
  async suggest(tx: TenantTransaction, meetingId: string, id: string, { title }: SuggestPointDto): Promise<AgendaItemDto> {
    const meeting = await this.open(tx, meetingId);
    const { supplierId, userId } = tx.principal;
    if (supplierId === null) throw notFound();
    const position = await asOrganisation(tx, () => this.nextPosition(tx, meetingId));
    const own = { supplierIds: [supplierId], proposedBy: userId, proposedBySupplierId: supplierId, state: 'proposed' as const };
    await asOrganisation(tx, () => this.agenda.insert(tx, [ownPoint(meeting, id, title, position, own)]));
    const board = await this.boards.kept(tx, meeting.boardId);
    const { chairUserId } = await asOrganisation(tx, () => this.boards.kept(tx, board.id));
    const to = chairUserId ? { userIds: [chairUserId] } : { roles: ['supplier_manager'] as const };
    await this.notifications.notify(tx, { kind: 'agenda_suggested', to, params: { title, board: board.name }, link: `/governance/meetings/${meetingId}` });
    return this.recorded(tx, meeting, 'point_suggested', id);
  }

  /** Title, audience and state while the agenda is open; what was said while the minutes are written. 409 agenda_is_closed, minutes_not_open. */
  async update(tx: TenantTransaction, meetingId: string, id: string, seen: number, body: UpdatePointDto): Promise<AgendaItemDto> {
    const meeting = await this.meeting(tx, meetingId);
    const item = await this.agenda.lock(tx, meetingId, id);
    if (!item) throw notFound();
    const [before] = await this.presenter.items(tx, meeting, [item]);
    if (!before) throw notFound();
    expectVersion(seen, before);
    const { minutes, title, ...rest } = body;
    const changes = { ...rest, ...(title === undefined ? {} : typed(title)) };
    if (Object.keys(changes).length > 0 && !agendaIsOpen(meeting.state)) throw new Problem(409, 'agenda_is_closed');
    if (minutes !== undefined && !minutesAreOpen(meeting.state)) throw new Problem(409, 'minutes_not_open');
    if (body.supplierIds) checkAudience(meeting, body.supplierIds);
    await this.agenda.update(tx, item, { ...changes, ...(minutes === undefined ? {} : { minutes }) });
    if (minutes !== undefined && meeting.state === 'held') await this.meetings.update(tx, await this.locked(tx, meetingId), { state: 'minutes_drafted' });
    return this.recorded(tx, meeting, minutes === undefined ? 'point_changed' : 'minutes_written', id, before);
  }

  async order(tx: TenantTransaction, meetingId: string, { ids }: AgendaOrderDto): Promise<void> {
    const meeting = await this.open(tx, meetingId);
    const known = new Set((await this.agenda.ofMeeting(tx, meetingId)).map(({ id }) => id));
    if (ids.some((id) => !known.has(id))) throw invalid([{ field: 'ids', code: 'not_proposed' }]);
    await this.agenda.order(tx, meetingId, ids);
    await this.audit.record(tx, { action: 'points_ordered', objectType: 'meeting', objectId: meetingId, tells: this.tells(meeting.supplierIds) });
  }

  /** A supplier's suggestion is dropped rather than taken away. */
  async remove(tx: TenantTransaction, meetingId: string, id: string, seen: number): Promise<void> {
    await this.open(tx, meetingId);
    const item = await this.agenda.lock(tx, meetingId, id);
    if (!item) throw notFound();
    expectVersion(seen, item);
    if (item.proposedBySupplierId === null) await this.agenda.remove(tx, id);
    else await this.agenda.update(tx, item, { state: 'dropped' });
    const before = { title: item.titleSv };
    await this.audit.record(tx, { action: 'point_removed', objectType: 'meeting', objectId: meetingId, before, tells: this.tells(item.supplierIds) });
  }

  private async points(tx: TenantTransaction, meeting: MeetingEntity): Promise<Point[]> {
    const board = await this.boards.kept(tx, meeting.boardId);
    const { zone } = await this.organisations.current(tx);
    const heldOn = localDate(meeting.startsAt.getTime(), zone);
    const due = await this.sources.until(tx, agendaHorizon(board.level, heldOn), (permission) => may(tx.principal, permission));
    const escalated = await this.agenda.escalations(tx);
    const levels = new Map<string, EscalationLevel>(escalated.map((each) => [keyOf(each), each.level]));
    const own = await this.agenda.boardActions(tx, board.id);
    const known = new Set(due.map(keyOf));
    const raised = escalated.flatMap((each): DueItem[] => (known.has(keyOf(each)) ? [] : [escalatedItem(each)]));
    const items = [...due, ...raised].map((item) => (item.kind === 'action' && own.has(item.sourceId) ? ofBoard(item, board) : item));
    const had = new Set((await this.agenda.ofMeeting(tx, meeting.id)).map(keyOf));
    const points = proposeAgenda(items, board, heldOn, (item) => levels.get(keyOf(item)) ?? null);
    // A thing that is due in two ways is talked about once.
    return [...new Map(points.toReversed().map((point) => [keyOf(point.item), point])).values()].toReversed().filter(({ item }) => !had.has(keyOf(item)));
  }

  private async meeting(tx: TenantTransaction, id: string): Promise<MeetingEntity> {
    const found = await this.meetings.find(tx, id);
    if (!found) throw notFound();
    return found;
  }

  private async locked(tx: TenantTransaction, id: string): Promise<MeetingEntity> {
    const found = await this.meetings.lock(tx, id);
    if (!found) throw notFound();
    return found;
  }

  private async open(tx: TenantTransaction, id: string): Promise<MeetingEntity> {
    const meeting = await this.meeting(tx, id);
    if (!agendaIsOpen(meeting.state)) throw new Problem(409, 'agenda_is_closed');
    return meeting;
  }

  private async nextPosition(tx: TenantTransaction, meetingId: string): Promise<number> {
    const items = await this.agenda.ofMeeting(tx, meetingId);
    return Math.max(0, ...items.map(({ position }) => position)) + 1;
  }

  private async recorded(tx: TenantTransaction, meeting: MeetingEntity, action: AuditAction, id: string, before: AgendaItemDto | null = null): Promise<AgendaItemDto> {
    const item = await this.agenda.find(tx, meeting.id, id);
    const [after] = item ? await this.presenter.items(tx, meeting, [item]) : [];
    if (!item || !after) throw notFound();
    // Of what is dropped, and of what is written before it is sent, suppliers hear nothing.
    const hidden = action === 'minutes_written' || (item.state === 'dropped' && item.proposedBySupplierId === null);
    const told = hidden ? [] : [...new Set([...item.supplierIds, ...(before?.supplierIds ?? [])])];
    await this.audit.record(tx, { action, objectType: 'meeting', objectId: meeting.id, before: before && known(before), after: known(after), tells: this.tells(told) });
    return after;
  }

  private readonly tells = (supplierIds: readonly string[]) => ({ topic: 'meetings', supplierIds }) as const;
}

function checkAudience({ supplierIds }: MeetingEntity, seenBy: readonly string[]): void {
  if (seenBy.some((id) => !supplierIds.includes(id))) throw invalid([{ field: 'supplierIds', code: 'unknown_supplier' }]);
}

/** What the board itself gave somebody is its own, also where it is of no supplier or tower. */
const ofBoard = (item: DueItem, { id, towerIds }: BoardEntity): DueItem => ({ ...item, towerIds: towerIds.length > 0 ? towerIds : [id] });

/** What somebody raised by hand is talked about although nothing of it is due. */
const escalatedItem = ({ countedFrom, titleSv, titleEn, level: _, ...each }: Awaited<ReturnType<AgendaRepository['escalations']>>[number]): DueItem => ({
  ...each,
  ...{ kind: 'dispute', dueOn: countedFrom, subject: { sv: titleSv, en: titleEn } },
  ...{ contractId: null, waitingOn: 'buyer', ownerUserId: null, escalates: false },
});

function rowOf(meeting: MeetingEntity, { item, group, reason, supplierIds }: Point, id: string, position: number, state: 'accepted' | 'dropped'): Omit<AgendaItemEntity, 'organisationId' | 'version'> {
  return {
    ...{ id, meetingId: meeting.id, supplierIds: [...supplierIds], position, group, state },
    ...{ titleSv: item.subject.sv.slice(0, 300), titleEn: item.subject.en.slice(0, 300) },
    ...{ sourceKind: item.sourceKind, sourceId: item.sourceId, link: item.link, reason, dueOn: item.dueOn },
    ...{ proposedBy: null, proposedBySupplierId: null, minutes: null },
  };
}

function ownPoint(meeting: MeetingEntity, id: string, title: string, position: number, more: Partial<AgendaItemEntity>): Omit<AgendaItemEntity, 'organisationId' | 'version'> {
  return {
    ...{ id, meetingId: meeting.id, position, ...typed(title), group: 'own', state: 'accepted', supplierIds: [] },
    ...{ sourceKind: null, sourceId: null, link: null, reason: null, dueOn: null, proposedBy: null, proposedBySupplierId: null, minutes: null },
    ...more,
  };
}

/** What somebody typed is the same to all. */
const typed = (title: string) => ({ titleSv: title, titleEn: title });

/** What the log keeps of a point. */
const known = ({ id, titleSv: title, state, supplierIds, minutes }: AgendaItemDto) => ({ id, title, state, supplierIds, minutes });
